import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../../../domain/core/Clock.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { KeyId } from '../../../domain/passes/Pass.ts';
import type { StoreWriter } from '../store/openForWriting.ts';
import type { FileFault } from './FileFault.ts';
import { type ReadFile, readEventFile } from './readEventFile.ts';
import { type Merged, mergeStaged, notAsKept, StagedEvents } from './StagedEvents.ts';
import type { EventVerifier } from './StreetKeys.ts';

export type ImportParts = {
  readonly writer: StoreWriter;
  readonly verifier: EventVerifier;
  /** Whether it is this kiosk's own key, so that another kiosk with the same one is noticed. */
  readonly isOwnKey: (key: KeyId) => boolean;
  readonly clock: Clock;
  readonly progressed?: ((readBytes: number) => void) | undefined;
};

export type Imported =
  | (Merged & {
      readonly kind: 'taken';
      readonly kioskId: string;
      readonly key: number;
      /** Another kiosk that seals with the same key, or null. */
      readonly sharesKeyWith: string | null;
      /** The key was withdrawn since the file was written. */
      readonly withdrawnSince: number | null;
    })
  /** This kiosk's own file: it has all of it anyway. */
  | { readonly kind: 'own'; readonly events: number };

/** Takes one file whole or not at all. SQLite's errors, as of a full disk, are thrown; nothing is changed then either. */
export async function importEventFile(
  path: string,
  parts: ImportParts,
): Promise<Result<Imported, FileFault>> {
  const { database } = parts.writer;
  const staged = new StagedEvents(database);
  try {
    const read = await readEventFile(path, parts.verifier, {
      take: (event, body) => staged.add(event, body),
      progressed: parts.progressed,
    });
    if (!read.ok) return read;
    staged.close();
    const { header } = read.value;
    if (header.kioskId === parts.writer.kioskId) {
      const sequence = notAsKept(database, header.kioskId);
      if (sequence !== null) return err({ kind: 'twoKiosksOfOneName', kioskId: header.kioskId, sequence });
      return ok({ kind: 'own', events: header.events });
    }
    database.exec('BEGIN IMMEDIATE');
    const taken = takeStaged(read.value, parts);
    if (taken.ok) database.exec('COMMIT');
    return taken;
  } finally {
    // Rolls back what was not committed.
    staged.dispose();
  }
}

function takeStaged(
  { header, sha256 }: ReadFile,
  { writer, verifier, isOwnKey, clock }: ImportParts,
): Result<Imported, FileFault> {
  const { database } = writer;
  // Of a file that was taken before, all is here: events are never deleted.
  const merged = isTakenFile(writer, sha256)
    ? ok({ fresh: 0, known: header.events })
    : mergeStaged(database, header.kioskId, header);
  if (!merged.ok) return merged;
  const key = header.key as KeyId;
  const sharesKeyWith = isOwnKey(key) ? writer.kioskId : otherOfKey(writer, header);
  if (sharesKeyWith !== null && !isKnownKiosk(writer, header)) {
    const atMs = clock.now();
    writer.events.append([
      {
        id: uuidv7({ msecs: atMs }),
        atMs,
        body: {
          type: 'incident',
          what: 'twoKiosksWithOneKey',
          detail: `key ${header.key}: kiosks ${sharesKeyWith} and ${header.kioskId}`,
        },
      },
    ]);
  }
  database
    .prepare('INSERT INTO imported_files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING')
    .run(
      sha256,
      header.edition,
      header.kioskId,
      header.key,
      header.firstSequence,
      header.lastSequence,
      header.events,
      header.exportedAtMs,
      clock.now(),
    );
  const withdrawnSince = verifier.keyStanding(key)?.revokedAtMs ?? null;
  return ok({ kind: 'taken', ...merged.value, kioskId: header.kioskId, key, sharesKeyWith, withdrawnSince });
}

function isTakenFile({ database }: StoreWriter, sha256: string): boolean {
  return database.prepare('SELECT 1 FROM imported_files WHERE sha256 = ?').get(sha256) !== undefined;
}

type Named = ReadFile['header'];

function otherOfKey({ database }: StoreWriter, { edition, key, kioskId }: Named): string | null {
  const row = database
    .prepare('SELECT kiosk_id FROM imported_files WHERE edition = ? AND key_id = ? AND kiosk_id <> ? LIMIT 1')
    .get(edition, key, kioskId);
  return row === undefined ? null : String(row.kiosk_id);
}

function isKnownKiosk({ database }: StoreWriter, { edition, key, kioskId }: Named): boolean {
  const row = database
    .prepare('SELECT 1 FROM imported_files WHERE edition = ? AND key_id = ? AND kiosk_id = ? LIMIT 1')
    .get(edition, key, kioskId);
  return row !== undefined;
}
