import path from 'node:path';

/** What to do with a new list of keys. */
export function carryList(rosterFile: string): string {
  return `Carry it to every other kiosk, and there once: starstreet start --kit ${path.basename(rosterFile)}`;
}
