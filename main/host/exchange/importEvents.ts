import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from '../../../domain/core/Clock.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { KeyId } from '../../../domain/passes/Pass.ts';
import { openForWriting, type StoreWriter } from '../store/openForWriting.ts';
import { type SqliteFailureKind, sqliteFailureKind } from '../store/sqliteFailure.ts';
import { faultSentence } from './FileFault.ts';
import { type Imported, importEventFile } from './importEventFile.ts';
import type { EventVerifier } from './StreetKeys.ts';

export type ImportRequest = {
  readonly dataFolder: string;
  readonly paths: readonly string[];
  readonly verifier: EventVerifier;
  readonly isOwnKey: (key: KeyId) => boolean;
  readonly clock: Clock;
  /** A file after the other; a sentence as the error. */
  readonly told: (path: string, outcome: Result<Imported, string>) => void;
  readonly progressed?: ((path: string, share: number) => void) | undefined;
  /** What else a person should read. */
  readonly say: (sentence: string) => void;
};

/** Takes files of other kiosks, each whole or not at all. The error says why none could even be tried. */
export async function importEvents(request: ImportRequest): Promise<Result<void, string>> {
  const { dataFolder, paths, clock, told, say } = request;
  const opened = await openForWriting(dataFolder, clock);
  if (!opened.ok) return err(opened.error.sentence);
  const writer = opened.value;
  try {
    if (writer.damagedSetAsideAt !== null) {
      say(
        `The database was damaged. It was set aside as ${writer.damagedSetAsideAt}, and a new one was begun.`,
      );
    }
    for (const path of paths) told(path, await importOne(resolve(path), request, writer));
    return ok(undefined);
  } finally {
    writer.dispose();
  }
}

async function importOne(
  path: string,
  { verifier, isOwnKey, clock, progressed }: ImportRequest,
  writer: StoreWriter,
): Promise<Result<Imported, string>> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  try {
    const imported = await importEventFile(path, {
      writer,
      verifier,
      isOwnKey,
      clock,
      progressed: (readBytes) => progressed?.(path, size === 0 ? 1 : readBytes / size),
    });
    return imported.ok ? imported : err(faultSentence(path, imported.error));
  } catch (failure) {
    const kind = sqliteFailureKind(failure);
    if (kind === null) throw failure;
    return err(`${path}: ${storeWords(kind)} Nothing of it was taken.`);
  }
}

/** Why events could not be written, after a colon. */
export function storeWords(kind: SqliteFailureKind): string {
  switch (kind) {
    case 'busy':
      return 'the database was being written by another program for too long. Try again.';
    case 'full':
      return 'the disk of the data folder or of temporary files is full. Free some space, then try again.';
    default:
      return `the database could not be written (${kind}). "starstreet doctor" says more.`;
  }
}
