import type { RehearsedDay, RehearsedShowing } from '../../../domain/calendar/rehearsedDays.ts';
import { weekdayOf } from '../../../domain/schedule/days.ts';
import type { ShowLibrary } from '../../host/shows/readShowLibrary.ts';
import type { Problem } from './findProblems.ts';

/** All that a rehearsal found. */
export type Rehearsal = {
  readonly timeZone: string;
  readonly days: readonly RehearsedDay[];
  readonly problems: readonly Problem[];
  readonly shows: ShowLibrary['shows'];
};

type TimeOf = (atMs: number) => string;

/** For people: a paragraph a day, then what is to be put right. */
export function rehearsalText({ timeZone, days, problems, shows }: Rehearsal, timeOf: TimeOf): string {
  const paragraphs = days.map((day) => {
    const { date, openMinutes, showMinutes, longestBlankMinutes } = day;
    const head = `${date} ${weekdayOf(date)}  open ${minutes(openMinutes)}, shows ${minutes(showMinutes)}, longest time without one ${minutes(longestBlankMinutes)}`;
    const lines = day.showings.map((showing) => `  ${showingLine(showing, shows, timeOf)}`);
    const today = problems
      .filter((problem) => problem.date === date)
      .map(({ sentence }) => `  ! ${sentence}`);
    return [head, ...lines, ...today].join('\n');
  });
  const general = problems.filter(({ date }) => date === null).map(({ sentence }) => `! ${sentence}`);
  const count = problems.length === 1 ? '1 thing is' : `${problems.length} things are`;
  const verdict = problems.length === 0 ? 'Nothing is to be put right.' : `${count} to be put right.`;
  return `Times are those of ${timeZone}.\n\n${[...paragraphs, ...general, verdict].join('\n\n')}\n`;
}

/** For programs. Moments are both ISO 8601 in UTC and as the street's clocks show them. */
export function rehearsalJson({ timeZone, days, problems, shows }: Rehearsal, timeOf: TimeOf): string {
  const moment = (atMs: number) => ({ at: new Date(atMs).toISOString(), time: timeOf(atMs) });
  const plain = days.map(({ date, showings, skips, openMinutes, showMinutes, longestBlankMinutes }) => ({
    date,
    weekday: weekdayOf(date),
    openMinutes,
    showMinutes,
    longestBlankMinutes,
    plays: showings.map(({ occurrence, startMs, endMs, waitedMs, cutBy, hours }) => ({
      show: occurrence.show,
      title: shows.get(occurrence.show)?.show.title ?? null,
      entry: occurrence.entry,
      start: moment(startMs),
      end: moment(endMs),
      waitedMs,
      cutBy: cutBy?.entry ?? null,
      quietVolume: hours.quietVolume,
      cameraOff: hours.cameraOff,
    })),
    skipped: skips.map(({ occurrence, reason }) => ({
      show: occurrence.show,
      entry: occurrence.entry,
      planned: moment(occurrence.atMs),
      reason,
    })),
  }));
  return `${JSON.stringify({ timeZone, fine: problems.length === 0, days: plain, problems }, null, 2)}\n`;
}

function showingLine(
  { occurrence, startMs, endMs, hours }: RehearsedShowing,
  shows: ShowLibrary['shows'],
  timeOf: TimeOf,
): string {
  const title = shows.get(occurrence.show)?.show.title;
  const remarks = [
    hours.quietVolume === null ? '' : `  quiet hours: volume ${hours.quietVolume} at most`,
    hours.cameraOff ? '  camera off: visitors cheer by touch' : '',
  ];
  const named = title === undefined ? '' : `  ${title.zh} ${title.en}`;
  return `${timeOf(startMs)}–${timeOf(endMs)}  ${occurrence.show}${named}${remarks.join('')}`;
}

function minutes(count: number): string {
  const [hours, rest] = [Math.floor(count / 60), count % 60];
  return hours === 0 ? `${rest} min` : `${hours} h ${rest} min`;
}
