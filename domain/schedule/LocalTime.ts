/** A moment as the street's clocks show it. */
export type LocalTime = {
  /** Like "2026-11-24". */
  readonly date: string;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes that the zone is ahead of UTC at this moment. */
  readonly offsetMinutes: number;
};

/** The street's time zone as a function, so that rules and figures need no calendar of their own. */
export type ToLocalTime = (atMs: number) => LocalTime;

export function minuteOfDay({ hour, minute }: LocalTime): number {
  return hour * 60 + minute;
}
