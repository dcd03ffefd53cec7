import { epochMilliseconds } from '../../domain/core/brand.ts';
import type { Clock } from '../../domain/core/Clock.ts';

/** The machine's own clock. */
export const systemClock: Clock = { now: () => epochMilliseconds(Date.now()) };
