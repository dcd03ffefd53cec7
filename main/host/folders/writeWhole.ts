import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Writes a file so that a power cut leaves either the old content or the new, never half of it. */
export function writeWhole(path: string, content: string): void {
  const unfinished = `${path}.${process.pid}.part`;
  const file = openSync(unfinished, 'w');
  try {
    writeSync(file, content);
    fsyncSync(file);
  } catch (failure) {
    closeSync(file);
    rmSync(unfinished, { force: true });
    throw failure;
  }
  closeSync(file);
  renameSync(unfinished, path);
}
