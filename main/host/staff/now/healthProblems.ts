import { statfsSync } from 'node:fs';
import type { HealthProblem, NowView } from '../../../../contract/staff/nowApi.ts';
import type { NowParts } from './NowParts.ts';

/** Below this the store may soon not be able to keep what happens. */
const LEAST_FREE_BYTES = 1024 ** 3;

/** What is wrong at this moment, the gravest first. */
export function healthProblems(parts: NowParts): NowView['problems'] {
  const { settings, shows, showContent, store } = parts;
  const { current } = settings;
  const page = shows.page.now;
  const configuration = parts.configurationProblem();
  const content = [...showContent.problems, ...parts.streetProblems()];
  const freeBytes = freeBytesAt(parts.dataFolder);
  const isLow = freeBytes !== null && freeBytes < LEAST_FREE_BYTES;
  const found: readonly [HealthProblem, boolean, string | null][] = [
    ['pageAway', shows.page.isAway, null],
    ['pageFrozen', shows.page.isFrozen, null],
    ['poster', page?.poster === true, null],
    ['noCamera', current.camera.enabled && page?.sight === 'touchOnly', current.camera.label],
    ['storeFailing', !store.isKeeping, null],
    ['configurationFaulty', configuration !== null, configuration],
    ['calendarFaulty', showContent.calendarProblems.length > 0, lines(showContent.calendarProblems)],
    ['contentFaulty', content.length > 0, lines(content)],
    ['diskLow', isLow, isLow ? `${Math.round(freeBytes / 1024 ** 2)} MB` : null],
    ['silent', page?.audible === false && !page.poster && current.volume > 0, null],
  ];
  return found.filter(([, isSo]) => isSo).map(([problem, , detail]) => ({ problem, detail }));
}

/** The page shows them below each other; more than a few nobody reads. */
function lines(sentences: readonly string[]): string | null {
  return sentences.length === 0 ? null : sentences.slice(0, 5).join('\n');
}

/** Null where the system does not tell. */
function freeBytesAt(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
