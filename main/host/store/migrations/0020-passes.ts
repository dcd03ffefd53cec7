import type { Migration } from './Migration.ts';

/**
 * Which pass was stamped when, at this kiosk: what the rules of stamping need, and the only place that knows a pass's
 * id. Retention empties it. The rewards that were handed out need no id: their mark tells them apart.
 */
export const passes: Migration = {
  number: 20,
  name: 'passes',
  up(database) {
    database.exec(`
      CREATE TABLE pass_stamps (
        edition TEXT NOT NULL,
        pass_id TEXT NOT NULL,
        landmark_id TEXT NOT NULL,
        visit_id TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        -- The whole pass as it was given out then, without its signature.
        body BLOB NOT NULL,
        PRIMARY KEY (edition, pass_id, landmark_id)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX pass_stamps_by_visit ON pass_stamps (visit_id);

      CREATE TABLE redemptions (
        edition TEXT NOT NULL,
        reward_mark TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        PRIMARY KEY (edition, reward_mark)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
