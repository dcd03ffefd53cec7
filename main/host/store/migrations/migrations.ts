import { events } from './0010-events.ts';
import type { Migration } from './Migration.ts';

/** In order of their numbers. */
export const MIGRATIONS: readonly Migration[] = [events];
