/** What is given up, step by step, when the machine cannot keep up: first sharpness, then how often sight looks. */
export type Load = { readonly resolution: number; readonly paceMs: number };

/** Each step is lighter than the one before. Half of the pixels each way is a quarter of the work of drawing. */
export const LOAD_STEPS: readonly Load[] = [
  { resolution: 1, paceMs: 0 },
  { resolution: 0.75, paceMs: 0 },
  { resolution: 0.5, paceMs: 0 },
  { resolution: 0.5, paceMs: 33 },
  // Fifteen looks a second: enough to count the swings of a wave.
  { resolution: 0.5, paceMs: 66 },
];

/** Above this the stage stutters; below the other it has time to spare. */
const SLOW_FRAME_MS = 40;
const EASY_FRAME_MS = 18;
/** So many easy looks in a row before a step back up: a machine at its limit must not swing to and fro. */
const PATIENCE_LOOKS = 8;

export type LoadState = { readonly step: number; readonly easyLooks: number };
export const FULL_LOAD: LoadState = { step: 0, easyLooks: 0 };

/** @param frameMs the 95th percentile of the time between frames lately */
export function nextLoad({ step, easyLooks }: LoadState, frameMs: number): LoadState {
  if (frameMs > SLOW_FRAME_MS) return { step: Math.min(LOAD_STEPS.length - 1, step + 1), easyLooks: 0 };
  if (frameMs > EASY_FRAME_MS || step === 0) return { step, easyLooks: 0 };
  if (easyLooks + 1 < PATIENCE_LOOKS) return { step, easyLooks: easyLooks + 1 };
  return { step: step - 1, easyLooks: 0 };
}
