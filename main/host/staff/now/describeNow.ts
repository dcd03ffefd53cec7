import type { NowView } from '../../../../contract/staff/nowApi.ts';
import type { Occurrence } from '../../../../domain/calendar/occurrences.ts';
import { showDurationMs } from '../../../../domain/shows/showSpan.ts';
import { comingShows } from '../../shows/comingShows.ts';
import { titleOf } from '../../shows/titleOf.ts';
import { healthProblems } from './healthProblems.ts';
import type { NowParts } from './NowParts.ts';

const MOST_LISTED = 6;
const DAY_MS = 86_400_000;

/** All that the page *Now* shows. */
export function describeNow(parts: NowParts): NowView {
  const { settings, shows, showContent, page, clock } = parts;
  const nowMs = clock.now();
  const now = shows.page.now;
  const { calendar } = showContent;
  const { waiting } = shows;
  const coming = comingShows(calendar, settings.hours, settings.toLocalTime, nowMs + 1, MOST_LISTED);
  const next = [...(waiting === null ? [] : [waiting]), ...coming].slice(0, MOST_LISTED);
  const named = ({ show, entry, atMs }: Pick<Occurrence, 'show' | 'entry' | 'atMs'>) => ({
    show,
    ...titleOf(showContent, show),
    entry,
    atMs,
  });
  return {
    nowMs,
    timeZone: settings.configuration.timeZone,
    version: settings.current.version,
    startedAtMs: parts.startedAtMs,
    open: settings.isOpen(),
    volume: settings.current.volume,
    volumeSet: settings.configuration.sound.volume,
    page: {
      act: now?.state ?? null,
      sight: now?.sight ?? null,
      lastSignMs: page.last?.atMs ?? null,
    },
    people: now?.people ?? 0,
    visitGoesOn: now?.visitGoesOn ?? false,
    showing: showingNow(parts),
    next: next.map(named),
    skipped: shows.skips
      .filter(({ occurrence }) => occurrence.atMs > nowMs - DAY_MS)
      .slice(0, MOST_LISTED)
      .map(({ occurrence, reason }) => {
        const { show, zh, en, atMs } = named(occurrence);
        return { show, zh, en, atMs, reason };
      }),
    problems: healthProblems(parts),
  };
}

/** The show that plays, or that the page was asked for. */
function showingNow({ shows, showContent }: NowParts): NowView['showing'] {
  const { given } = shows;
  if (given === null) return null;
  const { order, state, startedAtMs, givenAtMs } = given;
  const playable = showContent.library.shows.get(order.show);
  const notHeard = {
    showingId: order.showingId,
    show: order.show,
    state: 'loading' as const,
    positionMs: 0,
    durationMs: playable === undefined ? 0 : showDurationMs(playable.show, playable.song),
    audible: false,
    cheers: 0,
  };
  return {
    ...(state ?? notHeard),
    ...titleOf(showContent, order.show),
    cause: order.cause,
    startedAtMs: startedAtMs ?? givenAtMs,
  };
}
