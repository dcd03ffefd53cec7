import type { Weekday } from '../schedule/days.ts';

/** Some days: of these weekdays, from one date to another, both included; null leaves that side open. */
export type Days = {
  readonly weekdays: readonly Weekday[];
  /** Like "2026-11-24". */
  readonly fromDate: string | null;
  readonly toDate: string | null;
};

/** A part of some days. Runs past midnight when `to` is the earlier one, and then belongs to the day it begins on. */
export type Hours = Days & { readonly from: string; readonly to: string };

/** Shows that come again on many days. The shows take turns, from one time to the next and from day to day. */
type Repeated = Days & {
  readonly id: string;
  readonly shows: readonly string[];
  /** The higher one plays when two come at the same moment. */
  readonly priority: number;
};

export type CalendarEntry =
  /** At times of the day like "18:00". */
  | (Repeated & { readonly kind: 'at'; readonly times: readonly string[] })
  /** Again and again in a span, which may run past midnight: at `from`, then every so many minutes before `to`. */
  | (Repeated & {
      readonly kind: 'every';
      readonly from: string;
      readonly to: string;
      readonly everyMinutes: number;
    })
  /** Once. Goes before everything else, and ends a show that is playing. */
  | {
      readonly kind: 'interrupt';
      readonly id: string;
      readonly date: string;
      readonly time: string;
      readonly show: string;
    };

/** `calendar.json`: which show plays when. All dates and times are those of the street's clocks. */
export type Calendar = {
  readonly version: 1;
  /** How long a show waits for a check-in or another show to end before it is left out. */
  readonly waitMinutes: number;
  readonly entries: readonly CalendarEntry[];
  /** Null: as the kiosk's configuration says. */
  readonly openingHours: readonly Hours[] | null;
  readonly quietHours: readonly (Hours & { readonly volume: number })[] | null;
  readonly cameraOffHours: readonly Hours[] | null;
};
