import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { EVENT_FILE_VERSION, type EventFileHeader } from '../../../contract/eventFile.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { intoFile } from '../export/intoFile.ts';
import { writeText } from '../export/writeText.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import { keptKioskId } from '../store/kioskIdentity.ts';
import { openDatabaseForReading } from '../store/openForReading.ts';
import { ownKioskId } from '../store/ownEvents.ts';
import { type EventRow, eventFileText } from './eventFileText.ts';
import type { EventSigner } from './StreetKeys.ts';

export type ExportEventsRequest = {
  readonly dataFolder: string;
  readonly out: string;
  readonly signer: EventSigner;
  /** The first number of the kiosk's sequence that is wanted. */
  readonly fromSequence: number;
  readonly nowMs: number;
};

/** Writes this kiosk's own events into a sealed file. Works beside a running kiosk. The error is a sentence. */
export async function exportEvents(request: ExportEventsRequest): Promise<Result<EventFileHeader, string>> {
  const { dataFolder, out, signer, fromSequence, nowMs } = request;
  const opened = openDatabaseForReading(dataFolder);
  if (!opened.ok) return err(opened.error.sentence);
  const database = opened.value;
  try {
    // One look for the header and all lines, however long it takes and whatever the kiosk writes meanwhile.
    database.exec('BEGIN');
    const kioskId = keptKioskId(dataFolder) ?? ownKioskId(database);
    const span = kioskId === null ? null : spanOf(database, kioskId, fromSequence);
    if (kioskId === null || span === null) return err(nothingToExport(dataFolder, fromSequence));
    const header: EventFileHeader = {
      version: EVENT_FILE_VERSION,
      edition: signer.edition,
      kioskId,
      landmark: signer.landmark,
      key: signer.key,
      ...span,
      exportedAtMs: nowMs,
    };
    const rows = rowsOf(database, kioskId, fromSequence);
    const path = resolve(out);
    try {
      await intoFile(path, (stream) => writeText(stream, eventFileText(header, rows, signer.sign)));
    } catch (failure) {
      // Only what the file system says is expected here.
      if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
      return err(
        `${path} could not be written (${fileFailureReason(failure)}). Choose another place with --out, or free some space.`,
      );
    }
    return ok(header);
  } finally {
    database.close();
  }
}

type Span = Pick<EventFileHeader, 'firstSequence' | 'lastSequence' | 'events'>;

function spanOf(database: DatabaseSync, kioskId: string, fromSequence: number): Span | null {
  const row = database
    .prepare(
      `SELECT count(*) AS events, min(sequence) AS first, max(sequence) AS last FROM events
       WHERE kiosk_id = ? AND sequence >= ?`,
    )
    .get(kioskId, fromSequence);
  const events = Number(row?.events);
  return events === 0 ? null : { firstSequence: Number(row?.first), lastSequence: Number(row?.last), events };
}

/**
 * Events of a kiosk in the order of its numbers. That is mostly the order in which they lie in the database, but not of
 * those that came by files.
 */
export function* rowsOf(database: DatabaseSync, kioskId: string, fromSequence: number): Iterable<EventRow> {
  const rows = database
    .prepare(
      `SELECT id, sequence, at_ms AS atMs, body FROM events WHERE kiosk_id = ? AND sequence >= ? ORDER BY sequence`,
    )
    .iterate(kioskId, fromSequence);
  for (const row of rows) yield row as EventRow;
}

function nothingToExport(dataFolder: string, fromSequence: number): string {
  return fromSequence > 1
    ? `The kiosk of ${dataFolder} has no event numbered ${fromSequence} or above, so there is nothing new to export.`
    : `The kiosk of ${dataFolder} has no events yet, so there is nothing to export.`;
}
