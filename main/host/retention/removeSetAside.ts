import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const SET_ASIDE =
  /^starstreet\.damaged-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z(-\d+)?\.sqlite(-wal|-shm)?$/;

/** Damaged databases that were set aside: they hold stamp times as well, and nothing can be erased within them. */
export function setAsideFiles(dataFolder: string): { readonly path: string; readonly atMs: number }[] {
  return readdirSync(dataFolder).flatMap((name) => {
    const found = SET_ASIDE.exec(name);
    if (found === null) return [];
    const [, day, hour, minute, second] = found;
    return [{ path: join(dataFolder, name), atMs: Date.parse(`${day}T${hour}:${minute}:${second}Z`) }];
  });
}

/** Removes those that were set aside before the moment. Returns their paths. */
export function removeSetAside(dataFolder: string, beforeMs: number): string[] {
  const old = setAsideFiles(dataFolder).filter(({ atMs }) => atMs < beforeMs);
  for (const { path } of old) rmSync(path, { force: true });
  return old.map(({ path }) => path);
}
