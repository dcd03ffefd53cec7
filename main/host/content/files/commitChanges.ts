import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type FileOperations, removeDurably, writeDurably } from './FileOperations.ts';

const changeSchema = z.strictObject({
  /** In the data folder, with slashes. */
  path: z.string(),
  /** Null: there was no such file. */
  before: z.string().nullable(),
  /** Null: the file goes. */
  after: z.string().nullable(),
});
/** What becomes of one file. */
export type Change = z.infer<typeof changeSchema>;
export const changesSchema = z.array(changeSchema);

const planSchema = z.strictObject({ version: z.literal(1), changes: changesSchema });

const planPath = (folder: string) => join(folder, 'content-plan.json');

/**
 * Makes all changes or none, whenever the power goes: once the plan is on the disk they will be made, by
 * `finishCommit` at the latest. When the disk refuses meanwhile, what was changed is changed back, and its error is
 * thrown.
 */
export function commitChanges(files: FileOperations, folder: string, changes: readonly Change[]): void {
  const plan: z.infer<typeof planSchema> = { version: 1, changes: [...changes] };
  writeDurably(files, planPath(folder), JSON.stringify(plan));
  const begun: Change[] = [];
  try {
    for (const change of changes) {
      begun.unshift(change);
      put(files, folder, change.path, change.after);
    }
  } catch (failure) {
    for (const { path, before } of begun) put(files, folder, path, before);
    removeDurably(files, planPath(folder));
    throw failure;
  }
  removeDurably(files, planPath(folder));
}

/** Ends what a power cut interrupted. To be called before anything is read or changed. */
export function finishCommit(files: FileOperations, folder: string): void {
  const kept = files.read(planPath(folder));
  if (kept === null) return;
  for (const { path, after } of planOf(kept.text)) put(files, folder, path, after);
  removeDurably(files, planPath(folder));
}

/** A plan comes onto the disk whole. One that cannot be read was hurt later, when nobody knows what it wanted. */
function planOf(text: string): readonly Change[] {
  try {
    return planSchema.parse(JSON.parse(text)).changes;
  } catch {
    return [];
  }
}

function put(files: FileOperations, folder: string, path: string, text: string | null): void {
  const file = join(folder, path);
  if (text !== null) writeDurably(files, file, text);
  else if (files.read(file) !== null) removeDurably(files, file);
  else if (files.names(dirname(file)).length > 0) files.syncFolder(dirname(file));
}
