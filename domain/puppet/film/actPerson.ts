import { smoothStep } from '../render/shade.ts';
import { radians } from '../vector.ts';
import { type ArmAction, type FilmPerson, RAISE_MS, type WalkPoint } from './FilmStory.ts';

const SWIPE_INWARD_MM = 100;

/** What a person of a film does at one moment. Places in pixels of the picture. */
export type PersonMoment = {
  readonly head: { readonly x: number; readonly y: number };
  readonly arm: ArmMoment | null;
};

export type ArmMoment = {
  readonly action: ArmAction;
  /** 0 hanging, 1 raised. */
  readonly raised: number;
  /** Of the forearm about its elbow, clockwise. */
  readonly turnDegrees: number;
  /** Of the whole hand, in millimetres. */
  readonly shiftX: number;
  readonly shiftY: number;
};

/** Null while the person is not in the picture. */
export function actPerson(person: FilmPerson, atMs: number): PersonMoment | null {
  const first = person.walk[0] as WalkPoint;
  const last = person.walk.at(-1) as WalkPoint;
  if (atMs < first.atMs || (atMs > last.atMs && person.walk.length > 1)) return null;
  const head = placeOnWalk(person.walk, atMs);
  const action = person.arms.find((candidate) => atMs >= candidate.fromMs && atMs < candidate.toMs);
  return { head, arm: action ? actArm(action, atMs) : null };
}

function placeOnWalk(walk: readonly WalkPoint[], atMs: number): { readonly x: number; readonly y: number } {
  const next = walk.findIndex((point) => point.atMs > atMs);
  const to = walk[next < 0 ? walk.length - 1 : next] as WalkPoint;
  const from = walk[next < 0 ? walk.length - 1 : Math.max(0, next - 1)] as WalkPoint;
  if (from.x === to.x && from.y === to.y) {
    // Nobody stands quite still.
    const seconds = atMs / 1000;
    return { x: to.x + 1.4 * Math.sin(seconds * 1.9), y: to.y + 1.1 * Math.sin(seconds * 1.45) };
  }
  const fraction = (atMs - from.atMs) / (to.atMs - from.atMs);
  const step = 5 * Math.abs(Math.sin(((atMs - from.atMs) / 1000) * Math.PI * 2));
  return {
    x: from.x + (to.x - from.x) * smoothStep(0, 1, fraction),
    y: from.y + (to.y - from.y) * smoothStep(0, 1, fraction) - step,
  };
}

function actArm(action: ArmAction, atMs: number): ArmMoment {
  const rising = smoothStep(0, 1, (atMs - action.fromMs) / RAISE_MS);
  const sinking = smoothStep(0, 1, (action.toMs - atMs) / RAISE_MS);
  const seconds = (atMs - action.fromMs) / 1000;
  const unrest = { shiftX: 1.6 * Math.sin(seconds * 2.7), shiftY: 1.3 * Math.sin(seconds * 3.6) };
  const moment = { action, raised: Math.min(rising, sinking), turnDegrees: 0, ...unrest };
  const sinceRaisedMs = atMs - action.fromMs - RAISE_MS;
  switch (action.moves.kind) {
    case 'hold':
      return moment;
    case 'wave': {
      const { swingsPerSecond, swings, degrees } = action.moves;
      const swung = Math.min(swings, Math.max(0, (sinceRaisedMs / 1000) * swingsPerSecond));
      // Starts and ends in the middle of its way; the first and the last half swing are part of the count.
      return { ...moment, turnDegrees: degrees * Math.sin(radians(180 * swung)) };
    }
    case 'swipe': {
      const { towards, strokeMm, strokeMs } = action.moves;
      const middleMs = (action.toMs - action.fromMs) / 2 - RAISE_MS;
      const fraction = smoothStep(0, 1, (sinceRaisedMs - middleMs + strokeMs / 2) / strokeMs);
      // Before the chest rather than beside it, so that both ends of the way are in the picture.
      return { ...moment, shiftX: unrest.shiftX + SWIPE_INWARD_MM + towards * strokeMm * (fraction - 0.5) };
    }
  }
}
