import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SheetChoice } from '../../../contract/idolSheet.ts';
import type { SheetCrop } from '../../../domain/idols/sheet/SheetCell.ts';
import { fileFailureReason } from '../../host/folders/fileFailureReason.ts';
import { type ResourceFolders, resourceFolders } from '../../host/folders/ResourceFolders.ts';
import { CommandFailure } from '../CommandFailure.ts';
import { drawPictures } from './drawPictures.ts';
import { stackPictures } from './stackPictures.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export type SheetRequest = {
  readonly out: string;
  /** Left out, all. */
  readonly idol?: readonly string[];
  readonly cells: readonly SheetChoice[];
  readonly width: number;
  /** As 0xRRGGBB. */
  readonly background: number;
  readonly crop?: SheetCrop;
};

/** Draws the sheet and writes it. Progress goes to stderr. */
export async function runSheet(
  request: SheetRequest,
  folders: ResourceFolders = resourceFolders(PROJECT),
): Promise<void> {
  const idols = await chooseIdols(folders.idols, request.idol);
  const plan = {
    idols,
    choices: [...request.cells],
    cellWidth: request.width,
    background: request.background,
    crop: request.crop ?? null,
  };
  let drawn = 0;
  const pictures = await drawPictures(plan, folders, (name) => {
    const isIdol = idols.includes(name);
    drawn += isIdol ? 1 : 0;
    process.stderr.write(isIdol ? `Drawn: ${name} (${drawn} of ${idols.length})\n` : `Drawn: ${name}\n`);
  });
  if (pictures.length === 0) {
    const names = request.cells.map(({ set, name }) => (name === null ? set : `${set}:${name}`));
    throw new CommandFailure(`No cell is called ${names.join(', ')}.`);
  }
  try {
    await writeFile(request.out, stackPictures(pictures));
  } catch (failure) {
    throw new CommandFailure(`${request.out} cannot be written: ${fileFailureReason(failure)}.`);
  }
  process.stderr.write(`Written: ${request.out}\n`);
}

async function chooseIdols(folder: string, wanted: readonly string[] | undefined): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const baked = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (baked.length === 0) {
    throw new CommandFailure(`No idol is baked below ${path.normalize(folder)}. Run "npm run build".`);
  }
  const unknown = wanted?.find((name) => !baked.includes(name));
  if (unknown !== undefined) {
    throw new CommandFailure(`There is no idol "${unknown}"; there are: ${baked.toSorted().join(', ')}.`);
  }
  return wanted === undefined ? baked.toSorted() : [...wanted];
}
