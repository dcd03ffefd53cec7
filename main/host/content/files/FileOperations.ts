import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export type KeptText = { readonly text: string; readonly savedAtMs: number };

/** What keeping content asks of a file system, one step at a time, so that a test can cut the power after each. */
export type FileOperations = {
  /** Null when there is no such file. */
  readonly read: (path: string) => KeptText | null;
  /** The files and folders in a folder, sorted; none when there is no such folder. */
  readonly names: (folder: string) => readonly string[];
  readonly makeFolder: (path: string) => void;
  /** Its text, but not yet its name, is on the disk when this returns. */
  readonly write: (path: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Does nothing when there is no such file. */
  readonly remove: (path: string) => void;
  /** The names in this folder are on the disk as they are now when this returns. */
  readonly syncFolder: (path: string) => void;
};

export const diskOperations: FileOperations = {
  read(path) {
    return unlessAbsent(
      () => ({ text: readFileSync(path, 'utf8'), savedAtMs: Math.round(statSync(path).mtimeMs) }),
      null,
    );
  },
  names: (folder) => unlessAbsent(() => readdirSync(folder).sort(), []),
  makeFolder(path) {
    const first = mkdirSync(path, { recursive: true });
    if (first === undefined) return;
    for (let made = path; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made));
  },
  write(path, text) {
    const file = openSync(path, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { force: true }),
  syncFolder,
};

const UNFINISHED = '.part';

/** A power cut leaves the old file or the new one, whole, and once this has returned the new one. */
export function writeDurably(files: FileOperations, path: string, text: string): void {
  const unfinished = `${path}${UNFINISHED}`;
  files.makeFolder(dirname(path));
  try {
    files.write(unfinished, text);
    files.rename(unfinished, path);
  } catch (failure) {
    files.remove(unfinished);
    throw failure;
  }
  files.syncFolder(dirname(path));
}

export function removeDurably(files: FileOperations, path: string): void {
  files.remove(path);
  files.syncFolder(dirname(path));
}

/** Removes what a power cut left unfinished in these folders. */
export function removeUnfinished(files: FileOperations, folders: readonly string[]): void {
  for (const folder of folders) {
    for (const name of files.names(folder)) {
      if (name.endsWith(`.json${UNFINISHED}`) || name.endsWith(`.jsonc${UNFINISHED}`)) {
        files.remove(join(folder, name));
      }
    }
  }
}

function syncFolder(path: string): void {
  // Windows writes the names by itself and does not open a folder.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function unlessAbsent<Value>(look: () => Value, otherwise: Value): Value {
  try {
    return look();
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return otherwise;
    throw failure;
  }
}
