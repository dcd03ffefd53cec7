import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Writes a file so that a power cut leaves either the old content or the new, never half of it. `mode` are its rights
 * from the first byte on, as in `0o600`.
 */
export function writeWhole(path: string, content: string, mode = 0o666): void {
  const unfinished = `${path}.${process.pid}.part`;
  const file = openSync(unfinished, 'w', mode);
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
