import type { DatabaseSync } from 'node:sqlite';

/** A pragma whose answer is one whole number. */
export function readPragma(
  database: DatabaseSync,
  name: 'application_id' | 'user_version' | 'schema_version',
): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
