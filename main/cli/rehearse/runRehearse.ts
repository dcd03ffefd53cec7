import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playThrough } from '../../../domain/calendar/playThrough.ts';
import { rehearsedDays } from '../../../domain/calendar/rehearsedDays.ts';
import { showDurationMs } from '../../../domain/shows/showSpan.ts';
import { readConfiguration } from '../../host/config/ConfigurationFile.ts';
import { parsePeriod } from '../../host/export/parsePeriod.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { streetHoursOf } from '../../host/schedule/streetHoursOf.ts';
import { streetTime } from '../../host/schedule/streetTime.ts';
import { readShowLibrary } from '../../host/shows/readShowLibrary.ts';
import { readStreetCalendar } from '../../host/shows/readStreetCalendar.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { RehearseFlags } from '../rehearse.ts';
import { findProblems, type Problem } from './findProblems.ts';
import { rehearsalJson, rehearsalText } from './rehearsalText.ts';

const CONTENT_FOLDER = fileURLToPath(new URL('../../../assets', import.meta.url));
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** More than a season is a mistyped year. */
const LONGEST_MS = 400 * 86_400_000;

/** Prints the rehearsal. Returns whether nothing is to be put right. `wrongUsage` does not return. */
export function runRehearse(
  { from, to, data, json = false }: RehearseFlags,
  wrongUsage: (sentence: string) => never,
  contentFolder = CONTENT_FOLDER,
): boolean {
  if (from === undefined || to === undefined || !DAY.test(from) || !DAY.test(to)) {
    wrongUsage('expected two days, like --from 2026-11-24 --to 2026-11-30');
  }
  const dataFolder = resolve(data ?? defaultDataFolder());
  const configuration = readConfiguration(dataFolder);
  if (!configuration.ok) throw new CommandFailure(configuration.error.sentence);
  const { timeZone } = configuration.value;
  const period = parsePeriod(from, to, timeZone);
  if (!period.ok) wrongUsage(period.error);
  const fromMs = period.value.fromMs as number;
  const toMs = period.value.toMs as number;
  if (toMs - fromMs > LONGEST_MS) wrongUsage('expected at most 400 days from --from to --to');

  const library = readShowLibrary(contentFolder, dataFolder);
  const calendar = readStreetCalendar(dataFolder, library.shipped);
  if (!calendar.ok) throw new CommandFailure(calendar.error.join('\n'));
  const toLocalTime = streetTime(timeZone);
  const hours = streetHoursOf(calendar.value, configuration.value);
  const durationMs = (show: string) => {
    const found = library.shows.get(show);
    return found === undefined ? null : showDurationMs(found.show, found.song);
  };
  const programme = playThrough(calendar.value, hours, toLocalTime, durationMs, fromMs, toMs);
  const days = rehearsedDays(programme, hours, toLocalTime, from, to);

  const timeOf = (atMs: number): string => {
    const { hour, minute } = toLocalTime(atMs);
    return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  };
  const content = library.problems.map((sentence): Problem => ({ date: null, kind: 'content', sentence }));
  const { waitMinutes } = calendar.value;
  const problems = [...content, ...days.flatMap((day) => findProblems(day, timeOf, waitMinutes))];
  const rehearsal = { timeZone, days, problems, shows: library.shows };
  process.stdout.write(json ? rehearsalJson(rehearsal, timeOf) : rehearsalText(rehearsal, timeOf));
  return problems.length === 0;
}
