import type { DatabaseSync } from 'node:sqlite';
import type { Configuration } from '../../../contract/configuration.ts';
import type { EpochMilliseconds } from '../../../domain/core/brand.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { hasEnded } from '../../../domain/passes/openPass.ts';
import { readConfiguration } from '../config/ConfigurationFile.ts';
import { keptKioskId } from '../store/kioskIdentity.ts';
import { openDatabaseForReading } from '../store/openForReading.ts';
import { ownKioskId } from '../store/ownEvents.ts';
import { readStreet } from '../street/readStreet.ts';
import type { Street } from '../street/Street.ts';
import type { KeptData, KeptEvents, KeptPassStamps, KeptRedemptions } from './KeptData.ts';
import { surveyFiles } from './surveyFiles.ts';

const DAY_MS = 86_400_000;

/** Looks through a data folder, beside a running kiosk as well. Changes nothing. The error is a sentence. */
export function surveyKeptData(dataFolder: string): Result<KeptData, string> {
  const configuration = readConfiguration(dataFolder);
  if (!configuration.ok) return err(configuration.error.sentence);
  const street = readStreet(dataFolder);
  if (!street.ok) return err(street.error.sentence);
  const keepDays = configuration.value.privacy.keepPassStampsDays;
  const erasedByMs = (atMs: number) => erasureOf(atMs, keepDays, street.value);
  const read = surveyDatabase(dataFolder, keepDays, erasedByMs);
  return ok({
    dataFolder,
    timeZone: configuration.value.timeZone,
    edition: editionOf(street.value),
    ...read,
    files: surveyFiles(dataFolder, erasedByMs),
  });
}

/** The same rule as retention's: after the set days, or at the edition's end if that comes first. */
function erasureOf(atMs: number, keepDays: number, street: Street | null): number {
  const byDays = atMs + keepDays * DAY_MS;
  return street === null || street.endsAtMs === null ? byDays : Math.min(byDays, street.endsAtMs);
}

function editionOf(street: Street | null): KeptData['edition'] {
  if (street === null) return null;
  const { id, nameZh, nameEn, endsAtMs, startsAtMs } = street.roster.edition;
  // A street whose secret was destroyed counts as ended from its first moment on.
  const secretKept = !hasEnded(street, startsAtMs as EpochMilliseconds);
  return { id, nameZh, nameEn, endsAtMs, secretKept };
}

type FromDatabase = Pick<KeptData, 'databaseProblem' | 'events' | 'passStamps' | 'redemptions'>;

function surveyDatabase(
  dataFolder: string,
  keepDays: Configuration['privacy']['keepPassStampsDays'],
  erasedByMs: (atMs: number) => number,
): FromDatabase {
  const opened = openDatabaseForReading(dataFolder);
  if (!opened.ok) {
    const { kind, sentence } = opened.error;
    const nothingYet = kind === 'databaseMissing';
    return {
      databaseProblem: sentence,
      events: [],
      passStamps: nothingYet ? { rows: 0, passes: 0, firstAtMs: null, keepDays, allErasedByMs: null } : null,
      redemptions: nothingYet ? { rows: 0, firstAtMs: null } : null,
    };
  }
  const database = opened.value;
  try {
    // One look for all of it.
    database.exec('BEGIN');
    return {
      databaseProblem: null,
      events: eventKinds(database, keptKioskId(dataFolder) ?? ownKioskId(database) ?? ''),
      passStamps: passStamps(database, keepDays, erasedByMs),
      redemptions: redemptions(database),
    };
  } finally {
    database.close();
  }
}

function eventKinds(database: DatabaseSync, kioskId: string): KeptEvents[] {
  return database
    .prepare(
      `SELECT type, sum(kiosk_id = ?1) AS own, sum(kiosk_id <> ?1) AS imported,
         min(at_ms) AS firstAtMs, max(at_ms) AS lastAtMs
       FROM events GROUP BY type ORDER BY type`,
    )
    .all(kioskId)
    .map((row) => ({ ...row }) as KeptEvents);
}

function passStamps(
  database: DatabaseSync,
  keepDays: number,
  erasedByMs: (atMs: number) => number,
): KeptPassStamps {
  const row = database
    .prepare(
      `SELECT count(*) AS rows, count(DISTINCT edition || pass_id) AS passes, min(at_ms) AS first, max(at_ms) AS last
       FROM pass_stamps`,
    )
    .get() as { rows: number; passes: number; first: number | null; last: number | null };
  return {
    rows: row.rows,
    passes: row.passes,
    firstAtMs: row.first,
    keepDays,
    allErasedByMs: row.last === null ? null : erasedByMs(row.last),
  };
}

function redemptions(database: DatabaseSync): KeptRedemptions {
  const row = database.prepare('SELECT count(*) AS rows, min(at_ms) AS firstAtMs FROM redemptions').get();
  return { ...row } as KeptRedemptions;
}
