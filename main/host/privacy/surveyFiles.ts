import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { setAsideFiles } from '../retention/removeSetAside.ts';
import type { KeptFiles } from './KeptData.ts';

const BROWSER_FOLDER = 'browser';
const OWN = new Set([
  'starstreet.sqlite',
  'starstreet.sqlite-wal',
  'starstreet.sqlite-shm',
  'starstreet.jsonc',
  'calendar.json',
  'cheers.json',
  'street.json',
  'content.lock',
  'content.lock-journal',
  'content-plan.json',
  'last-backup.json',
  'shows-memory.json',
  'kiosk.json',
  'running.lock',
  'running.lock-journal',
  'staff-pin.json',
  'staff-network.json',
  'street/kit.json',
  'street/one-machine.json',
]);
/** Shows and idols that staff made, earlier texts of what they wrote, and a backup that is being checked. */
const OWN_FOLDERS = [
  /^(shows|idols)\/[^/]+\.json$/,
  /^history\/[a-z]+\/[^/]+(\/[^/]+)?\.json$/,
  /^restoring\/[^/]+\.backup$/,
];
const RECORDING =
  /\.(jpe?g|png|webp|gif|bmp|avif|heic|mp4|webm|mkv|mov|avi|mjpe?g|y4m|wav|mp3|ogg|opus|flac|m4a)$/i;

/** Looks at every file of a data folder. `removedByMs` says of a moment when what was set aside then is removed. */
export function surveyFiles(dataFolder: string, removedByMs: (setAsideAtMs: number) => number): KeptFiles {
  const paths = filesBelow(dataFolder);
  const isInProfile = (path: string) => path.startsWith(`${BROWSER_FOLDER}/`);
  const aside = existsSync(dataFolder) ? setAsideFiles(dataFolder) : [];
  const setAside = aside.map(({ path, atMs }) => ({ name: basename(path), removedByMs: removedByMs(atMs) }));
  const asideNames = new Set(setAside.map(({ name }) => name));
  const rest = paths.filter((path) => !isInProfile(path) && !asideNames.has(path));
  const isOwn = (path: string) => OWN.has(path) || OWN_FOLDERS.some((form) => form.test(path));
  const own = rest.filter(isOwn);
  const foreign = rest.filter((path) => !isOwn(path));
  const recordings = foreign.filter((path) => RECORDING.test(path));
  const logs = foreign.filter((path) => /\.log(\.\d+)?$/i.test(path));
  return {
    browserProfile: surveyProfile(dataFolder, paths.filter(isInProfile)),
    setAside,
    logs,
    recordings,
    own,
    others: foreign.filter((path) => !recordings.includes(path) && !logs.includes(path)),
  };
}

function surveyProfile(dataFolder: string, paths: readonly string[]): KeptFiles['browserProfile'] {
  if (paths.length === 0) return null;
  let bytes = 0;
  let sinceMs = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    // A browser that is running removes files at any moment.
    const found = statSync(join(dataFolder, path), { throwIfNoEntry: false });
    if (found === undefined) continue;
    bytes += found.size;
    sinceMs = Math.min(sinceMs, Math.round(found.mtimeMs));
  }
  return { files: paths.length, bytes, sinceMs: Number.isFinite(sinceMs) ? sinceMs : 0 };
}

/** Relative to the folder, with slashes, sorted; none where there is no folder. */
function filesBelow(dataFolder: string): string[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dataFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
