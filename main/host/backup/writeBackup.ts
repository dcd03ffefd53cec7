import type { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { BACKUP_FILE_VERSION, type BackupManifest } from '../../../contract/backupFile.ts';
import { EVENT_FILE_VERSION, type EventFileHeader } from '../../../contract/eventFile.ts';
import { CONTENT_KINDS } from '../../../contract/starFile.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { configurationPath } from '../config/ConfigurationFile.ts';
import type { ContentShelf } from '../content/ContentShelf.ts';
import { documentPath } from '../content/contentPlaces.ts';
import { diskOperations } from '../content/files/FileOperations.ts';
import { MANIFEST, sha256Of } from '../content/star/packStar.ts';
import { eventFileText } from '../exchange/eventFileText.ts';
import { rowsOf } from '../exchange/exportEvents.ts';
import { openDatabaseForReading } from '../store/openForReading.ts';
import type { Street } from '../street/Street.ts';

export type BackupSource = {
  readonly dataFolder: string;
  readonly shelf: ContentShelf;
  readonly street: Street;
  readonly landmark: LandmarkId;
  readonly kioskId: string;
  readonly program: string;
  readonly nowMs: number;
};

type KioskSpan = BackupManifest['events'][number] & Pick<EventFileHeader, 'firstSequence' | 'lastSequence'>;

const PLAIN_FILE = 0o100644;
const MOST_BYTES_UNDER_WAY = 256 * 1024;

/**
 * The whole kiosk as one zip file, a piece of it in memory at a time, of one moment however long it takes: what staff
 * wrote, the configuration, and all events, sealed. No key, no secret, no PIN, no pass. The error is a sentence.
 */
export function writeBackup(source: BackupSource): Result<Readable, string> {
  const { dataFolder, street, landmark, kioskId, program, nowMs } = source;
  const opened = openDatabaseForReading(dataFolder);
  if (!opened.ok) return err(opened.error.sentence);
  const database = opened.value;
  const { keyId, sign } = street.keyAt(landmark);
  try {
    database.exec('BEGIN');
    const kiosks = kiosksIn(database, kioskId, keyId);
    const documents = documentsOf(source.shelf);
    const files = filesOf(source);
    const manifest: BackupManifest = {
      format: 'starstreet-backup',
      version: BACKUP_FILE_VERSION,
      program,
      writtenAtMs: Math.round(nowMs),
      kioskId,
      landmark,
      oneMachine: street.landmark === null,
      documents: documents.map(({ text, ...part }) => ({ ...part, ...told(text) })),
      files: files.map(({ path, text }) => ({ path, ...told(text) })),
      events: kiosks.map(({ path, kioskId: id, key, events }) => ({ path, kioskId: id, key, events })),
    };
    const texts = [{ path: MANIFEST, text: JSON.stringify(manifest) }, ...documents, ...files];
    const eventsOf = ({ kioskId: id, firstSequence, lastSequence, events }: KioskSpan) => {
      const header: EventFileHeader = {
        ...{ version: EVENT_FILE_VERSION, edition: street.edition, kioskId: id, landmark, key: keyId },
        ...{ firstSequence, lastSequence, events, exportedAtMs: Math.round(nowMs) },
      };
      return eventFileText(header, rowsOf(database, id, firstSequence), sign);
    };
    return ok(zipOf(texts, kiosks, eventsOf, nowMs, () => database.close()));
  } catch (failure) {
    database.close();
    throw failure;
  }
}

function zipOf(
  texts: readonly { readonly path: string; readonly text: string }[],
  kiosks: readonly KioskSpan[],
  eventsOf: (kiosk: KioskSpan) => Iterable<Buffer>,
  nowMs: number,
  closed: () => void,
): Readable {
  const zip = new ZipFile();
  const options = { mtime: new Date(nowMs), mode: PLAIN_FILE };
  const output = zip.outputStream as Readable;
  const sources: Readable[] = [];
  // A download may be broken off in the middle.
  output.once('close', () => {
    for (const source of sources) source.destroy();
    closed();
  });
  zip.on('error', (failure: Error) => output.destroy(failure));
  for (const { path, text } of texts) zip.addBuffer(Buffer.from(text), path, options);
  for (const kiosk of kiosks) {
    zip.addReadStreamLazy(kiosk.path, options, (give) => {
      const source = Readable.from(eventsOf(kiosk), {
        objectMode: false,
        highWaterMark: MOST_BYTES_UNDER_WAY,
      });
      sources.push(source);
      give(null, source);
    });
  }
  zip.end();
  return output;
}

/** All that staff wrote, also what has a fault: as it stands. */
function documentsOf(shelf: ContentShelf) {
  return CONTENT_KINDS.flatMap((kind) =>
    shelf.ownIds(kind).flatMap((id) => {
      const text = shelf.own({ kind, id })?.text;
      return text === undefined ? [] : [{ kind, id, path: documentPath({ kind, id }), text }];
    }),
  );
}

function filesOf({ dataFolder, street }: BackupSource) {
  const configuration = diskOperations.read(configurationPath(dataFolder))?.text;
  const roster = { path: 'roster.json' as const, text: JSON.stringify(street.roster) };
  if (configuration === undefined) return [roster];
  return [{ path: 'starstreet.jsonc' as const, text: configuration }, roster];
}

function told(text: string) {
  return { bytes: Buffer.byteLength(text), sha256: sha256Of(text) };
}

/** Whose events are here, this kiosk's own first, and how many. */
function kiosksIn(database: DatabaseSync, ownId: string, ownKey: number): KioskSpan[] {
  const rows = database
    .prepare(
      `SELECT kiosk_id AS kioskId, count(*) AS events, min(sequence) AS firstSequence,
         max(sequence) AS lastSequence,
         (SELECT key_id FROM imported_files WHERE imported_files.kiosk_id = events.kiosk_id
          ORDER BY exported_at_ms DESC LIMIT 1) AS key
       FROM events GROUP BY kiosk_id ORDER BY kiosk_id <> ?, kiosk_id`,
    )
    .all(ownId);
  return rows.map((row) => ({
    path: `events/${row.kioskId}.jsonl`,
    kioskId: String(row.kioskId),
    key: Number(row.key ?? ownKey),
    events: Number(row.events),
    firstSequence: Number(row.firstSequence),
    lastSequence: Number(row.lastSequence),
  }));
}
