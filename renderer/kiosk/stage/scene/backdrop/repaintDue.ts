import type { Daylight } from '../daylight.ts';
import type { SceneLayout } from '../SceneLayout.ts';

/** What a backdrop was painted for. */
export type PaintedFor = { readonly layout: SceneLayout; readonly light: Daylight; readonly atMs: number };

/** What is asked of it now; `resizedAtMs` is when the screen last changed its size. */
export type AskedOf = {
  readonly layout: SceneLayout;
  readonly light: () => Daylight;
  readonly timeMs: number;
  readonly resizedAtMs: number;
};

/** A window that is being dragged asks for many sizes: painted for the last. */
const SETTLED_AFTER_MS = 250;
/** The light of day moves slowly: compared so often. */
const LIGHT_EVERY_MS = 10 * 60_000;
/** Of 255; a smaller step is not worth the pause that painting is. */
const SEEN_STEP = 3;

/** `rest`, and look again at a later time; `relit` and `resized` ask for another picture. */
export type Due = 'rest' | 'checked' | 'relit' | 'resized';

/** Whether the backdrop no longer fits the screen or the hour. `checked`: the light was compared and is much the same. */
export function repaintDue(painted: PaintedFor, asked: AskedOf): Due {
  const { layout } = painted;
  if (layout.width !== asked.layout.width || layout.height !== asked.layout.height) {
    return asked.timeMs - asked.resizedAtMs >= SETTLED_AFTER_MS ? 'resized' : 'rest';
  }
  if (asked.timeMs - painted.atMs < LIGHT_EVERY_MS) return 'rest';
  return looksDifferent(painted.light, asked.light()) ? 'relit' : 'checked';
}

function looksDifferent(before: Daylight, after: Daylight): boolean {
  const channels = (light: Daylight) => [
    ...light.skyTop,
    ...light.skyMiddle,
    ...light.skyLow,
    ...light.far,
    ...light.near,
    ...light.floorFar,
    ...light.floorNear,
    light.lights * 255,
  ];
  const now = channels(after);
  return channels(before).some((channel, index) => Math.abs(channel - (now[index] ?? 0)) >= SEEN_STEP);
}
