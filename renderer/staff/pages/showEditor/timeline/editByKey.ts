import { type Draft, type DraftClip, laneOfClip } from '../../../../../domain/shows/editing/Draft.ts';
import { moveClips, resizeClip } from '../../../../../domain/shows/editing/editClips.ts';
import { moveToLane } from '../../../../../domain/shows/editing/moveToLane.ts';
import { endBeat } from '../../../../../domain/shows/Show.ts';
import type { LaneRow } from './laneRows.ts';

export type KeyGround = {
  readonly draft: Draft;
  readonly chosen: ReadonlySet<string>;
  readonly rows: readonly LaneRow[];
  readonly beats: number;
  /** Beats; 0 is free. */
  readonly snap: number;
};

export type PressedKey = { readonly key: string; readonly altKey: boolean; readonly shiftKey: boolean };

const FREE_STEP_BEATS = 0.25;

/**
 * Alt and an arrow move what is chosen, along its lane or into the next lane of its track; with Shift as well they pull
 * its end. Null for any other key; the same draft where there is no room.
 */
export function editByKey(ground: KeyGround, one: DraftClip, pressed: PressedKey): Draft | null {
  const { draft, beats, snap } = ground;
  if (!pressed.altKey) return null;
  const chosen = ground.chosen.has(one.id) ? ground.chosen : new Set([one.id]);
  const step = snap === 0 ? FREE_STEP_BEATS : snap;
  switch (pressed.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const byBeats = pressed.key === 'ArrowLeft' ? -step : step;
      return pressed.shiftKey
        ? resizeClip(draft, one.id, 'end', endBeat(one.clip) + byBeats, beats)
        : moveClips(draft, chosen, byBeats, beats);
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const lanes = ground.rows.filter(({ track }) => track === one.track).map(({ lane }) => lane);
      const next = lanes[lanes.indexOf(laneOfClip(one)) + (pressed.key === 'ArrowUp' ? -1 : 1)];
      return next === undefined ? draft : (moveToLane(draft, chosen, next, 0, beats)?.draft ?? draft);
    }
    default:
      return null;
  }
}
