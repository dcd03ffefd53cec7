import { assertNever } from '../../core/assertNever.ts';
import type { Random } from '../../core/random.ts';
import type { MotionId } from '../vocabulary.ts';

/** While nobody is before the screen, another idol of the street comes by now and then. */
export type GuestVisit<Guest> =
  | { readonly kind: 'away'; readonly last: Guest | null; readonly dueMs: number }
  | {
      readonly kind: 'visiting';
      readonly guest: Guest;
      readonly cameMs: number;
      readonly leavesMs: number;
    }
  | { readonly kind: 'leaving'; readonly guest: Guest; readonly sinceMs: number };

export type GuestMoment = {
  readonly timeMs: number;
  /** Nobody is before the screen, and it is open. */
  readonly isAlone: boolean;
  /** The machine has the strength, and nobody asked for a calm picture. */
  readonly isWelcome: boolean;
};

/** From one guest's leaving to the next one's coming. */
const PAUSE_MS = { least: 180_000, most: 360_000 };
/** The street must have been empty for so long. */
const QUIET_MS = 30_000;
const STAY_MS = 60_000;
/** After a visitor has gone she does not run off at once. */
const LINGER_MS = 8_000;
/** With visitors coming and going she stays on, but not for ever. */
const LONGEST_STAY_MS = 300_000;
/** Walking in and walking out. */
export const GUEST_WALK_MS = 2600;
/** She waves before she walks. */
export const FAREWELL_MS = 2300;
const LEAVING_MS = FAREWELL_MS + GUEST_WALK_MS + 400;

export function firstGuestVisit<Guest>(timeMs: number, random: Random): GuestVisit<Guest> {
  return { kind: 'away', last: null, dueMs: timeMs + pause(random) };
}

/** What becomes of it at this moment; the same object while nothing changes. @param guests at least one to choose from */
export function stepGuestVisit<Guest>(
  visit: GuestVisit<Guest>,
  { timeMs, isAlone, isWelcome }: GuestMoment,
  guests: readonly Guest[],
  random: Random,
): GuestVisit<Guest> {
  switch (visit.kind) {
    case 'away': {
      if (!isAlone || !isWelcome) {
        const dueMs = Math.max(visit.dueMs, timeMs + QUIET_MS);
        // In steps of a second, so that a busy street does not make a new object with every frame.
        return dueMs < visit.dueMs + 1000 ? visit : { ...visit, dueMs };
      }
      if (timeMs < visit.dueMs) return visit;
      const guest = choose(guests, visit.last, random);
      if (guest === null) return visit;
      return { kind: 'visiting', guest, cameMs: timeMs, leavesMs: timeMs + STAY_MS };
    }
    case 'visiting': {
      if (!isWelcome) return { kind: 'leaving', guest: visit.guest, sinceMs: timeMs };
      if (!isAlone) {
        const leavesMs = Math.min(
          visit.cameMs + LONGEST_STAY_MS,
          Math.max(visit.leavesMs, timeMs + LINGER_MS),
        );
        if (leavesMs >= visit.leavesMs + 1000) return { ...visit, leavesMs };
      }
      return timeMs < visit.leavesMs ? visit : { kind: 'leaving', guest: visit.guest, sinceMs: timeMs };
    }
    case 'leaving':
      if (timeMs < visit.sinceMs + LEAVING_MS) return visit;
      return { kind: 'away', last: visit.guest, dueMs: timeMs + pause(random) };
    default:
      return assertNever(visit, 'guest visits');
  }
}

/** She could not come: the next one tries after the usual pause. */
export function missedGuestVisit<Guest>(guest: Guest, timeMs: number, random: Random): GuestVisit<Guest> {
  return { kind: 'away', last: guest, dueMs: timeMs + pause(random) };
}

export type GuestCue = { readonly who: 'host' | 'guest'; readonly motion: MotionId };

/** What the two do with each other while nobody looks on, ms after her coming. */
const CUES: readonly (GuestCue & { readonly afterMs: number })[] = [
  { afterMs: GUEST_WALK_MS, who: 'guest', motion: 'wave' },
  { afterMs: GUEST_WALK_MS + 900, who: 'host', motion: 'greet' },
  { afterMs: 16_000, who: 'guest', motion: 'explain' },
  { afterMs: 19_500, who: 'host', motion: 'laugh' },
  { afterMs: 34_000, who: 'host', motion: 'heart' },
  { afterMs: 34_400, who: 'guest', motion: 'heart' },
  { afterMs: 48_000, who: 'guest', motion: 'cheer' },
  { afterMs: 48_300, who: 'host', motion: 'cheer' },
];

/** Those that fall due after one moment and no later than the other; ms after her coming. After a sleep: none. */
export function guestCues(afterMs: number, untilMs: number): readonly GuestCue[] {
  if (untilMs - afterMs > 2000) return [];
  return CUES.filter((cue) => cue.afterMs > afterMs && cue.afterMs <= untilMs);
}

const pause = (random: Random): number => PAUSE_MS.least + random() * (PAUSE_MS.most - PAUSE_MS.least);

/** Not the same twice in a row, if there is another. */
function choose<Guest>(guests: readonly Guest[], last: Guest | null, random: Random): Guest | null {
  const others = guests.length > 1 ? guests.filter((guest) => guest !== last) : guests;
  return others[Math.floor(random() * others.length)] ?? null;
}
