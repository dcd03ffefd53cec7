/** What is given up, step by step, when the machine cannot keep up: sharpness, then smoothness, then some looks. */
export type Load = {
  /** Share of the finest resolution, each way. */
  readonly resolution: number;
  /** At least this long from one stage frame to the next; 0 draws whenever the screen asks. */
  readonly frameIntervalMs: number;
  /** At least this long from one look of the sight to the next. */
  readonly paceMs: number;
};

/** Each step is lighter than the one before. Half of the pixels each way is a quarter of the work of drawing. */
export const LOAD_STEPS: readonly Load[] = [
  { resolution: 1, frameIntervalMs: 0, paceMs: 0 },
  { resolution: 0.75, frameIntervalMs: 0, paceMs: 0 },
  { resolution: 0.5, frameIntervalMs: 0, paceMs: 0 },
  // A stage that wants every moment of a weak machine starves the sight, and frames still come late.
  { resolution: 0.5, frameIntervalMs: 33, paceMs: 0 },
  { resolution: 0.5, frameIntervalMs: 66, paceMs: 0 },
  // Fifteen looks a second: enough to count the swings of a wave.
  { resolution: 0.5, frameIntervalMs: 66, paceMs: 66 },
];

/** So much later than it might a frame comes when the stage stutters, and so much at most when there is time to spare. */
const SLOW_DELAY_MS = 24;
const EASY_DELAY_MS = 4;
/** Of a screen with 60 frames a second. */
const SCREEN_FRAME_MS = 1000 / 60;
/** So many easy looks in a row before a step back up: a machine at its limit must not swing to and fro. */
const PATIENCE_LOOKS = 8;

export type LoadState = { readonly step: number; readonly easyLooks: number };
export const FULL_LOAD: LoadState = { step: 0, easyLooks: 0 };

/** @param frameMs the 95th percentile of the time between frames lately */
export function nextLoad({ step, easyLooks }: LoadState, frameMs: number): LoadState {
  const wantedMs = Math.max(SCREEN_FRAME_MS, LOAD_STEPS[step]?.frameIntervalMs ?? 0);
  if (frameMs > wantedMs + SLOW_DELAY_MS)
    return { step: Math.min(LOAD_STEPS.length - 1, step + 1), easyLooks: 0 };
  if (frameMs > wantedMs + EASY_DELAY_MS || step === 0) return { step, easyLooks: 0 };
  if (easyLooks + 1 < PATIENCE_LOOKS) return { step, easyLooks: easyLooks + 1 };
  return { step: step - 1, easyLooks: 0 };
}
