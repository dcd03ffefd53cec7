import { events } from './0010-events.ts';
import { importedFiles } from './0030-importedFiles.ts';
import type { Migration } from './Migration.ts';

/** In order of their numbers. */
export const MIGRATIONS: readonly Migration[] = [events, importedFiles];
