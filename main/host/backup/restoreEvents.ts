import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../../../domain/core/Clock.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { type FileFault, faultWords } from '../exchange/FileFault.ts';
import { storeWords } from '../exchange/importEvents.ts';
import { readEventLines } from '../exchange/readEventFile.ts';
import { mergeStaged, StagedEvents } from '../exchange/StagedEvents.ts';
import type { EventVerifier } from '../exchange/StreetKeys.ts';
import { openForWriting, type StoreWriter } from '../store/openForWriting.ts';
import { sqliteFailureKind } from '../store/sqliteFailure.ts';
import { createStreet, type Street } from '../street/Street.ts';
import type { OpenBackup } from './readBackup.ts';

export type EventsRestore = {
  readonly dataFolder: string;
  readonly street: Street;
  readonly clock: Clock;
  /** `look` changes nothing, and finds out the very same. */
  readonly mode: 'look' | 'keep';
};

/**
 * Brings the events of a backup among those of this kiosk: what is here stays, what is missing comes. The events of each
 * kiosk come whole or not at all. Returns how many came, or would come. The error is a sentence.
 */
export async function restoreEvents(
  backup: OpenBackup,
  restore: EventsRestore,
): Promise<Result<number, string>> {
  const verifier = verifierFor(backup, restore.street);
  if (!verifier.ok) return verifier;
  const opened = await openForWriting(restore.dataFolder, restore.clock);
  if (!opened.ok) return err(opened.error.sentence);
  const writer = opened.value;
  try {
    let fresh = 0;
    for (const listed of backup.manifest.events) {
      const taken = await restoreKiosk(backup, listed, writer, verifier.value, restore);
      if (!taken.ok) return err(`The events cannot come. ${listed.path}: ${faultWords(taken.error)}`);
      fresh += taken.value;
    }
    return ok(fresh);
  } catch (failure) {
    const kind = sqliteFailureKind(failure);
    if (kind === null) throw failure;
    return err(`The events cannot come: ${storeWords(kind)}`);
  } finally {
    writer.dispose();
  }
}

/** A kiosk without a kit is a street by itself: its backup is good for another such machine, by the keys in it. */
function verifierFor({ manifest, roster }: OpenBackup, street: Street): Result<EventVerifier, string> {
  if (roster.edition.id === street.edition) return ok(street);
  if (manifest.oneMachine && street.landmark === null) {
    return ok(createStreet({ roster, secret: null, keys: [], landmark: null }));
  }
  return err(
    `The events cannot come. They are of another edition of the street (${roster.edition.id}; this kiosk is of ${street.edition}). Join that edition first (start --kit FILE), then restore again.`,
  );
}

async function restoreKiosk(
  backup: OpenBackup,
  listed: OpenBackup['manifest']['events'][number],
  writer: StoreWriter,
  verifier: EventVerifier,
  { clock, mode }: EventsRestore,
): Promise<Result<number, FileFault>> {
  const { database } = writer;
  const staged = new StagedEvents(database);
  try {
    const read = await readEventLines(backup.eventsOf(listed.path), verifier, {
      take: (event, body) => staged.add(event, body),
    });
    if (!read.ok) return read;
    staged.close();
    const { header, sha256 } = read.value;
    if (header.kioskId !== listed.kioskId || header.events !== listed.events) {
      return err({ kind: 'changed', line: 1 });
    }
    const isOwn = header.kioskId === writer.kioskId;
    database.exec('BEGIN IMMEDIATE');
    // Made before the events come, so that it numbers on from the greatest of all.
    const { events } = writer;
    const merged = mergeStaged(database, header.kioskId, header, { isOwn });
    if (!merged.ok) return merged;
    if (mode === 'look') return ok(merged.value.fresh);
    if (isOwn && merged.value.fresh > 0) {
      // The last row of a kiosk tells where its numbers go on; without this one it would be an old one.
      events.append([restoredIncident(merged.value.fresh, clock.now())]);
    } else if (!isOwn) {
      database
        .prepare('INSERT INTO imported_files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING')
        .run(
          ...[sha256, header.edition, header.kioskId, listed.key],
          ...[header.firstSequence, header.lastSequence, header.events, header.exportedAtMs, clock.now()],
        );
    }
    database.exec('COMMIT');
    return ok(merged.value.fresh);
  } finally {
    // Rolls back what was not committed.
    staged.dispose();
  }
}

function restoredIncident(events: number, atMs: number) {
  const body = { type: 'incident', what: 'restoredFromBackup', detail: `${events} events` } as const;
  return { id: uuidv7({ msecs: atMs }), atMs: Math.round(atMs), body };
}
