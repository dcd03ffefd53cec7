import type { Migration } from './Migration.ts';

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
        body TEXT NOT NULL CHECK (json_valid(body)),
        UNIQUE (kiosk_id, sequence)
      ) STRICT;

      CREATE UNIQUE INDEX one_check_in_per_visit ON events (visit_id) WHERE type = 'checkedIn';
      CREATE INDEX events_by_time ON events (at_ms);

      CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
      BEGIN SELECT RAISE(ABORT, 'events are append-only: they are never changed'); END;

      CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
      BEGIN SELECT RAISE(ABORT, 'events are append-only: they are never deleted'); END;
    `);
  },
};
