import { events } from './0010-events.ts';
import { passes } from './0020-passes.ts';
import { importedFiles } from './0030-importedFiles.ts';
import type { Migration } from './Migration.ts';

/** In order of their numbers. */
export const MIGRATIONS: readonly Migration[] = [events, passes, importedFiles];
