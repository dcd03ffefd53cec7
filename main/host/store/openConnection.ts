import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Reading a whole file costs about a second per 500 MB; beyond this the check is left to what is read anyway. */
const CHECKED_UP_TO_BYTES = 256 * 1024 * 1024;

/** `secure_delete`: what retention erases shall be gone from the file, also where a page was split meanwhile. */
export const STORE_PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA recursive_triggers = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA secure_delete = ON;
`;

/**
 * How long to wait for another writer, such as a person with a SQLite shell. Everything in the host waits meanwhile, so
 * it is short; the page sends again what was not kept.
 */
const WAIT_FOR_WRITER_MS = 1000;

/** Opens for reading and writing. Throws SQLite's error when the file is damaged or is no database. */
export function openConnection(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: WAIT_FOR_WRITER_MS });
  try {
    checkIntegrity(database, path);
    return database;
  } catch (failure) {
    database.close();
    throw failure;
  }
}

/** A damaged page must be found now, with staff near, and not in the middle of the night. */
function checkIntegrity(database: DatabaseSync, path: string): void {
  if (statSync(path).size > CHECKED_UP_TO_BYTES) {
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return;
  }
  const found = database.prepare('PRAGMA quick_check(1)').get();
  const verdict = String(Object.values(found ?? {})[0]);
  if (verdict !== 'ok') {
    // The same primary code that SQLite itself throws when it meets the damage while reading.
    throw Object.assign(new Error(`database disk image is malformed: ${verdict}`), { errcode: 11 });
  }
}
