import type { Migration } from './Migration.ts';

/**
 * Two indices and no more: each is one more page to write before a visitor's check-in is confirmed. Figures read in the
 * order of recording, and the numbers of a sequence are given by the only process that holds the data folder's lock.
 */
export const events: Migration = {
  number: 10,
  name: 'events',
  up(database) {
    database.exec(`
      CREATE TABLE events (
        place INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kiosk_id TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        at_ms INTEGER NOT NULL,
        type TEXT NOT NULL,
        visit_id TEXT,
        body TEXT NOT NULL CHECK (json_valid(body))
      ) STRICT;

      CREATE UNIQUE INDEX one_check_in_per_visit ON events (visit_id) WHERE type = 'checkedIn';

      CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
      BEGIN SELECT RAISE(ABORT, 'events are append-only: they are never changed'); END;

      CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
      BEGIN SELECT RAISE(ABORT, 'events are append-only: they are never deleted'); END;
    `);
  },
};
