import type { EpochMilliseconds } from './brand.ts';

/** Time as an argument: rules never ask the machine, so a test can be any hour of any day. */
export interface Clock {
  now(): EpochMilliseconds;
}
