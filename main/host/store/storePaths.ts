import { join } from 'node:path';

export const DATABASE_FILE = 'starstreet.sqlite';

export function databasePath(dataFolder: string): string {
  return join(dataFolder, DATABASE_FILE);
}

/** SQLite keeps two more files beside a database in WAL mode; all three belong together. */
export const DATABASE_SUFFIXES = ['', '-wal', '-shm'] as const;
