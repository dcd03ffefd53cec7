import type { DatabaseSync } from 'node:sqlite';

/**
 * One step of the database's shape. Numbered in tens, and never edited once it was released: databases on the street
 * have run it. A correction is a new migration.
 */
export type Migration = {
  /** Kept in the database's `user_version`. */
  readonly number: number;
  readonly name: string;
  up(database: DatabaseSync): void;
};
