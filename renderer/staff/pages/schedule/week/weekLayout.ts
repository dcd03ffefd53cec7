import type { Rehearsal } from '../../../../../contract/staff/scheduleApi.ts';
import { minuteOfDay, type ToLocalTime } from '../../../../../domain/schedule/LocalTime.ts';

export type RehearsedDay = Rehearsal['days'][number];
type SkipReason = RehearsedDay['skips'][number]['reason'];

/** A part of a day, in minutes that the street's clocks show. */
export type DaySpan = { readonly from: number; readonly to: number };

/** Shows of one entry that follow each other so closely that they are drawn as one. */
export type Block = {
  readonly entry: string;
  /** Null: they play. */
  readonly skipped: SkipReason | null;
  readonly zh: string;
  readonly en: string;
  /** Minutes of the day at which each of them begins. */
  readonly starts: readonly number[];
  /** Some of them are ended early by an interrupt. */
  readonly isCut: boolean;
  /** As it is drawn, in minutes of the day. */
  readonly drawn: DaySpan;
  /** Its place among those that are drawn side by side with it, and how many there are. */
  readonly lane: number;
  readonly lanes: number;
};

const DAY_MINUTES = 1440;

type Piece = Omit<Block, 'lane' | 'lanes'>;

/** @param leastMinutes the shortest block that can be read */
export function layDay(day: RehearsedDay, toLocalTime: ToLocalTime, leastMinutes: number): readonly Block[] {
  const minuteAt = (atMs: number) => minuteOfDay(toLocalTime(atMs));
  const piece = (start: number, minutes: number, rest: Omit<Piece, 'drawn' | 'starts'>): Piece => {
    const from = Math.min(start, DAY_MINUTES - leastMinutes);
    const to = Math.min(DAY_MINUTES, from + Math.max(leastMinutes, minutes));
    return { ...rest, starts: [start], drawn: { from, to } };
  };
  const pieces = [
    ...day.showings.map(({ entry, zh, en, startMs, endMs, cutBy }) =>
      piece(minuteAt(startMs), (endMs - startMs) / 60_000, {
        entry,
        zh,
        en,
        skipped: null,
        isCut: cutBy !== null,
      }),
    ),
    ...day.skips.map(({ entry, zh, en, atMs, reason }) =>
      piece(minuteAt(atMs), 0, { entry, zh, en, skipped: reason, isCut: false }),
    ),
  ];
  return sideBySide(joined(pieces.sort((one, other) => one.drawn.from - other.drawn.from)));
}

/** What of a day lies in spans, in minutes of the day. */
export function spansOfDay(
  spans: RehearsedDay['open'],
  day: RehearsedDay,
  toLocalTime: ToLocalTime,
): readonly DaySpan[] {
  const minuteAt = (atMs: number) => minuteOfDay(toLocalTime(atMs));
  return spans.map(({ startMs, endMs }) => ({
    from: startMs <= day.startMs ? 0 : minuteAt(startMs),
    to: endMs >= day.endMs ? DAY_MINUTES : minuteAt(endMs),
  }));
}

/** The hours between the first and the last that anything of a week happens in; all when nothing does. */
export function hoursSeen(
  days: readonly { readonly blocks: readonly Block[]; readonly open: readonly DaySpan[] }[],
): {
  readonly firstHour: number;
  readonly lastHour: number;
} {
  const spans = days.flatMap(({ blocks, open }) => [...open, ...blocks.map(({ drawn }) => drawn)]);
  if (spans.length === 0) return { firstHour: 0, lastHour: 24 };
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)) / 60);
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to)) / 60);
  return { firstHour: Math.max(0, first - 1), lastHour: Math.min(24, last + 1) };
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const runs = new Map<string, Piece>();
  const done: Piece[] = [];
  for (const next of pieces) {
    const key = `${next.entry} ${next.skipped}`;
    const run = runs.get(key);
    if (run === undefined || next.drawn.from >= run.drawn.to) {
      if (run !== undefined) done.push(run);
      runs.set(key, next);
      continue;
    }
    runs.set(key, {
      ...run,
      starts: [...run.starts, ...next.starts],
      isCut: run.isCut || next.isCut,
      drawn: { from: run.drawn.from, to: Math.max(run.drawn.to, next.drawn.to) },
    });
  }
  return [...done, ...runs.values()].sort((one, other) => one.drawn.from - other.drawn.from);
}

function sideBySide(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  let group: (Piece & { lane: number })[] = [];
  const close = () => {
    const lanes = Math.max(...group.map(({ lane }) => lane)) + 1;
    blocks.push(...group.map((one) => ({ ...one, lanes })));
    group = [];
  };
  for (const piece of pieces) {
    if (group.length > 0 && group.every(({ drawn }) => drawn.to <= piece.drawn.from)) close();
    let lane = 0;
    while (group.some((one) => one.lane === lane && one.drawn.to > piece.drawn.from)) lane++;
    group.push({ ...piece, lane });
  }
  if (group.length > 0) close();
  return blocks;
}
