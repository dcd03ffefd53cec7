import type { DatabaseSync } from 'node:sqlite';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { HostFailure } from '../HostFailure.ts';
import type { Migration } from './migrations/Migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { readPragma } from './readPragma.ts';

/** "STAR" in ASCII, in the file's header: tells our database from any other program's. */
export const APPLICATION_ID = 0x53544152;

/** The number of the newest migration that this program knows. */
export const NEWEST_VERSION = MIGRATIONS.at(-1)?.number ?? 0;

/** Whether this program may work with the database, without changing anything in it. */
export function checkOrigin(database: DatabaseSync, path: string): Result<void, HostFailure> {
  const applicationId = readPragma(database, 'application_id');
  const version = readPragma(database, 'user_version');
  const isEmpty = readPragma(database, 'schema_version') === 0;
  if (applicationId !== APPLICATION_ID && !(isEmpty && applicationId === 0)) {
    return err({
      kind: 'databaseForeign',
      sentence: `${path} is a database of another program. Choose another data folder with --data, or move that file away.`,
    });
  }
  if (version > NEWEST_VERSION) {
    return err({
      kind: 'databaseTooNew',
      sentence: `${path} was written by a newer Star Street (database version ${version}, this program knows ${NEWEST_VERSION}). Update this program, or choose another data folder with --data. Nothing was changed.`,
    });
  }
  return ok(undefined);
}

/** Brings the database to the newest shape. Each migration and its number are one transaction: whole or not at all. */
export function migrate(database: DatabaseSync, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = readPragma(database, 'user_version');
  for (const migration of migrations) {
    if (migration.number <= version) continue;
    database.exec('BEGIN IMMEDIATE');
    try {
      migration.up(database);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migration.number}`);
      database.exec('COMMIT');
    } catch (cause) {
      database.exec('ROLLBACK');
      throw new Error(`Migration ${migration.number} (${migration.name}) failed`, { cause });
    }
  }
}
