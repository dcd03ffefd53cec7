import { beatAt } from '../../songs/beatGrid.ts';
import { effectAt } from '../effectAt.ts';
import type { Show, SongFacts } from '../Show.ts';
import type { StageState } from '../StageState.ts';
import { SwingLimit } from './SwingLimit.ts';
import { brightnessOf, lightOf, rednessOf, type StageLight, withLight } from './stageLight.ts';

/** Finer than any frame, so that no frame shows what was not looked at. */
const STEP_MS = 10;
/** Moments that are held back are told as one as long as no more than this lies between them. */
const GATHERED_MS = 1000;

/** A part of the song in which lights would flash more than three times a second. */
export type FlashSpan = { readonly startMs: number; readonly endMs: number };

/** The light of a show as it may be seen. */
export type FlashLimit = {
  readonly spans: readonly FlashSpan[];
  /** The effects of this moment, held back where they must be. */
  effectsAt(effects: StageState['effects'], timeMs: number): StageState['effects'];
};

/**
 * Keeps everybody safe who is sensitive to light: over the whole screen there are no more than three flashes in any
 * second, whatever staff wrote (WCAG 2.3.1). The song is gone through once from its beginning, so what is seen at a
 * moment does not depend on how the show came there. A show that does not flash too often is not touched at all.
 */
export function limitFlashes({ tracks }: Pick<Show, 'tracks'>, song: Omit<SongFacts, 'lines'>): FlashLimit {
  const held = heldBack(tracks.effects, song);
  return {
    spans: spansOf(held),
    effectsAt(effects, timeMs) {
      const step = Math.floor(timeMs / STEP_MS);
      const light = held.get(step) ?? held.get(step + 1);
      return light === undefined ? effects : withLight(effects, light);
    },
  };
}

/** By step: the light that is seen in place of what was asked for. Steps that are not in it are as asked for. */
function heldBack(
  clips: Show['tracks']['effects'],
  { grid, durationMs }: Omit<SongFacts, 'lines'>,
): Map<number, StageLight> {
  const lanes = {
    lights: clips.filter(({ effect }) => effect === 'lights'),
    floor: clips.filter(({ effect }) => effect === 'floor'),
    lasers: clips.filter(({ effect }) => effect === 'lasers'),
    backdropDim: clips.filter(({ effect }) => effect === 'backdropDim'),
  };
  const askedAt = (step: number): StageLight => {
    const beat = beatAt(grid, step * STEP_MS);
    const effect = (name: keyof typeof lanes) => effectAt(lanes[name], name, beat, grid.beatsPerBar);
    return lightOf({
      lights: effect('lights'),
      floor: effect('floor'),
      lasers: effect('lasers'),
      backdropDim: effect('backdropDim'),
    });
  };
  const held = new Map<number, StageLight>();
  let seen = askedAt(0);
  const brightness = new SwingLimit(brightnessOf(seen));
  const redness = new SwingLimit(rednessOf(seen));
  for (let step = 1; step * STEP_MS <= durationMs + STEP_MS; step++) {
    const timeMs = step * STEP_MS;
    const asked = askedAt(step);
    const share = Math.min(
      brightness.allowed(brightnessOf(asked), timeMs),
      redness.allowed(rednessOf(asked), timeMs),
    );
    if (share === 1) seen = asked;
    else {
      const before = seen;
      seen = before.map((value, number) => value + ((asked[number] as number) - value) * share);
      held.set(step, seen);
    }
    brightness.accept(brightnessOf(seen), timeMs);
    redness.accept(rednessOf(seen), timeMs);
  }
  return held;
}

function spansOf(held: ReadonlyMap<number, StageLight>): readonly FlashSpan[] {
  const spans: { startMs: number; endMs: number }[] = [];
  for (const step of held.keys()) {
    const atMs = step * STEP_MS;
    const last = spans.at(-1);
    if (last !== undefined && atMs - last.endMs <= GATHERED_MS) last.endMs = atMs;
    else spans.push({ startMs: atMs, endMs: atMs });
  }
  return spans;
}
