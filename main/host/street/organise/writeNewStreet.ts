import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KitFile, StreetFile } from '../../../../contract/street.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import { fileFailureReason } from '../../folders/fileFailureReason.ts';
import { type EditionWish, makeEdition } from '../makeEdition.ts';
import { writeSecretFile } from '../streetFiles.ts';
import { kitFileName, STREET_FILE } from './organiserFiles.ts';

export type NewStreet = { readonly streetFile: string; readonly kitFiles: readonly string[] };

/**
 * Makes a new edition in a folder that must not exist yet or be empty: the organizer's own file and a kit per landmark.
 * All of it is there when this returns, or nothing. The error is one sentence.
 */
export function writeNewStreet(wish: EditionWish, folder: string): Result<NewStreet, string> {
  const occupied = whyOccupied(folder);
  if (occupied !== null) return err(occupied);
  const { roster, secret, rootPrivateKey, keys } = makeEdition(wish);
  const street: StreetFile = { format: 'starstreet-street', version: 1, roster, secret, rootPrivateKey };
  const files = new Map<string, StreetFile | KitFile>([[STREET_FILE, street]]);
  for (const key of keys) {
    files.set(kitFileName(key.landmark), { format: 'starstreet-kit', version: 1, roster, secret, ...key });
  }
  const unfinished = `${folder}.${process.pid}.part`;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(unfinished, { mode: 0o700 });
    for (const [name, content] of files) writeSecretFile(join(unfinished, name), content);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(unfinished, folder);
  } catch (failure) {
    rmSync(unfinished, { recursive: true, force: true });
    return err(`${folder} cannot be written (${fileFailureReason(failure)}). Nothing was made.`);
  }
  const [streetFile = '', ...kitFiles] = [...files.keys()].map((name) => join(folder, name));
  return ok({ streetFile, kitFiles });
}

function whyOccupied(folder: string): string | null {
  try {
    if (!existsSync(folder)) return null;
    if (!statSync(folder).isDirectory()) return `${folder} is a file; name a new folder with --out.`;
    const names = readdirSync(folder);
    if (names.includes(STREET_FILE)) {
      return `${folder} holds an edition already, and its kits would be lost. Name a new folder with --out.`;
    }
    return names.length === 0 ? null : `${folder} is not empty; name a new folder with --out.`;
  } catch (failure) {
    return `${folder} cannot be read (${fileFailureReason(failure)}).`;
  }
}
