import type { Migration } from './Migration.ts';

/**
 * Which files of other kiosks were taken. The events themselves lie among this kiosk's own, told apart by `kiosk_id`;
 * an index over kiosk and sequence would be one more page to write at every check-in, so imports look for themselves.
 */
export const importedFiles: Migration = {
  number: 30,
  name: 'importedFiles',
  up(database) {
    database.exec(`
      CREATE TABLE imported_files (
        sha256 TEXT PRIMARY KEY,
        edition TEXT NOT NULL,
        kiosk_id TEXT NOT NULL,
        key_id INTEGER NOT NULL,
        first_sequence INTEGER NOT NULL,
        last_sequence INTEGER NOT NULL,
        events INTEGER NOT NULL,
        exported_at_ms INTEGER NOT NULL,
        imported_at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
