/** How warm the audience has made the stage. Times are of any steady clock, ms. */
export type CheerMeter = {
  /** 0 nobody cheers, 1 the whole street does; at `atMs`. */
  readonly warmth: number;
  readonly atMs: number;
  /** Cheers of the last second, which is how one hand that spams is told from many. */
  readonly lately: readonly number[];
};

/** Without another cheer half of the warmth is gone after so long. */
const HALF_LIFE_MS = 9000;
/** The first cheer of a second closes this share of what is missing; each further one of it less. */
const CHEER_SHARE = 0.16;
const LATELY_MS = 1000;
/** A call that was answered brings the stage at least here. */
const ANSWERED_WARMTH = 0.85;

export function coldMeter(atMs: number): CheerMeter {
  return { warmth: 0, atMs, lately: [] };
}

export function warmthAt({ warmth, atMs }: CheerMeter, nowMs: number): number {
  return warmth * 0.5 ** (Math.max(0, nowMs - atMs) / HALF_LIFE_MS);
}

/** Somebody cheers. */
export function cheer(meter: CheerMeter, nowMs: number): CheerMeter {
  const lately = meter.lately.filter((atMs) => nowMs - atMs < LATELY_MS && atMs <= nowMs);
  const now = warmthAt(meter, nowMs);
  const share = CHEER_SHARE / (1 + lately.length);
  return { warmth: now + (1 - now) * share, atMs: nowMs, lately: [...lately, nowMs] };
}

/** Everybody did together what was asked for. */
export function celebrateAnswer(meter: CheerMeter, nowMs: number): CheerMeter {
  return { ...meter, warmth: Math.max(warmthAt(meter, nowMs), ANSWERED_WARMTH), atMs: nowMs };
}
