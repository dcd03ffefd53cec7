import type { GestureId } from '../gestures/vocabulary.ts';
import {
  type Glimpse,
  type MadeBy,
  NOBODY,
  type NoticedBy,
  type Present,
  type Sighting,
  type VisitEnd,
  type VisitFact,
  type VisitRules,
  type VisitState,
  type VisitStep,
} from './VisitState.ts';

/** Somebody is a visitor after this many looks that found them, */
const SIGHTINGS_TO_NOTICE = 3;
/** spread over at least this long, */
const STEADY_FOR_MS = 350;
/** with no gap longer than this. The camera looks only a few times a second while nobody is there. */
const GLIMPSE_GAP_MS = 1500;

/** Makes the id of a new visit; called once per visit. */
export type NewVisitId = () => string;

/** The camera looked, and found people or nobody. */
export function seePeople(
  state: VisitState,
  sighting: Sighting,
  rules: VisitRules,
  newVisitId: NewVisitId,
): VisitStep {
  const passed = passTime(state, sighting.atMs, rules);
  const { faces, hands, atMs } = sighting;
  if (faces === 0 && hands === 0) return passed;
  if (passed.state.kind === 'present') {
    const { mostPeople, lastSeenAtMs } = passed.state;
    const seen = {
      ...passed.state,
      lastSeenAtMs: Math.max(atMs, lastSeenAtMs ?? atMs),
      mostPeople: Math.max(mostPeople, faces),
    };
    return { state: seen, facts: passed.facts };
  }
  const glimpse = addToGlimpse(passed.state.glimpse, sighting);
  const steady =
    glimpse.sightings >= SIGHTINGS_TO_NOTICE && glimpse.lastAtMs - glimpse.firstAtMs >= STEADY_FOR_MS;
  if (!steady) return { state: { kind: 'nobody', glimpse }, facts: passed.facts };
  const begun = begin(glimpse.faceSeen ? 'face' : 'hand', glimpse.firstAtMs, newVisitId);
  const state2: Present = { ...begun.state, lastSeenAtMs: atMs, mostPeople: Math.max(1, glimpse.mostPeople) };
  return { state: state2, facts: [...passed.facts, ...begun.facts] };
}

/** Somebody touched the screen. */
export function noteTouch(
  state: VisitState,
  atMs: number,
  rules: VisitRules,
  newVisitId: NewVisitId,
): VisitStep {
  const passed = passTime(state, atMs, rules);
  const begun = passed.state.kind === 'present' ? null : begin('touch', atMs, newVisitId);
  const present = begun?.state ?? (passed.state as Present);
  return {
    state: { ...present, lastTouchedAtMs: atMs, engaged: true },
    facts: [...passed.facts, ...(begun?.facts ?? [])],
  };
}

export type MadeGesture = {
  readonly gesture: GestureId;
  readonly by: MadeBy;
  /** 0..1 */
  readonly score: number;
  readonly atMs: number;
};

/** Somebody made a gesture, which also says that somebody is there. */
export function noteGesture(
  state: VisitState,
  { gesture, by, score, atMs }: MadeGesture,
  rules: VisitRules,
  newVisitId: NewVisitId,
): VisitStep {
  const passed = passTime(state, atMs, rules);
  const begun = passed.state.kind === 'present' ? null : begin(by, atMs, newVisitId);
  const present = begun?.state ?? (passed.state as Present);
  const seen = by === 'hand' ? { lastSeenAtMs: atMs } : { lastTouchedAtMs: atMs };
  return {
    state: { ...present, ...seen, engaged: true },
    facts: [
      ...passed.facts,
      ...(begun?.facts ?? []),
      { type: 'gestureMade', visitId: present.visitId, gesture, by, score },
    ],
  };
}

/** The signature gesture was performed: a check-in, unless this visit has its own already or nobody is there. */
export function noteCheckIn(state: VisitState, gesture: GestureId, by: MadeBy): VisitStep {
  if (state.kind === 'nobody' || state.checkedIn) return { state, facts: [] };
  return {
    state: { ...state, checkedIn: true, engaged: true },
    facts: [{ type: 'checkedIn', visitId: state.visitId, gesture, by }],
  };
}

/** Time went by: ends the visit when nobody has been there for long enough. */
export function passTime(state: VisitState, atMs: number, rules: VisitRules): VisitStep {
  if (state.kind === 'nobody') {
    const stale = state.glimpse !== null && atMs - state.glimpse.lastAtMs > GLIMPSE_GAP_MS;
    return { state: stale ? NOBODY : state, facts: [] };
  }
  const { endsAtMs, end } = expectedEnd(state, rules);
  return atMs >= endsAtMs ? finish(state, end) : { state, facts: [] };
}

/** The kiosk closes or the page ends. */
export function closeVisit(state: VisitState): VisitStep {
  return state.kind === 'nobody' ? { state: NOBODY, facts: [] } : finish(state, 'closed');
}

/**
 * Whoever was seen after their last touch and then was not any more has left. Whoever touched last may stand where
 * the camera does not see them, a child close to the screen for one, and gets the longer time.
 */
function expectedEnd(state: Present, rules: VisitRules): { endsAtMs: number; end: VisitEnd } {
  const seen = state.lastSeenAtMs ?? Number.NEGATIVE_INFINITY;
  const touched = state.lastTouchedAtMs ?? Number.NEGATIVE_INFINITY;
  return seen > touched
    ? { endsAtMs: seen + rules.goneAfterMs, end: 'left' }
    : { endsAtMs: touched + rules.touchIdleAfterMs, end: 'idle' };
}

/** Dwell is from first noticed to last seen or touched; the time in which we waited for them is not theirs. */
function finish(state: Present, end: VisitEnd): VisitStep {
  const last = Math.max(
    state.firstNoticedAtMs,
    state.lastSeenAtMs ?? state.firstNoticedAtMs,
    state.lastTouchedAtMs ?? state.firstNoticedAtMs,
  );
  const { visitId, mostPeople, engaged, checkedIn } = state;
  const dwellMs = Math.round(last - state.firstNoticedAtMs);
  return {
    state: NOBODY,
    facts: [{ type: 'visitEnded', visitId, dwellMs, mostPeople, engaged, checkedIn, end }],
  };
}

function begin(
  by: NoticedBy,
  atMs: number,
  newVisitId: NewVisitId,
): { state: Present; facts: readonly VisitFact[] } {
  const visitId = newVisitId();
  const state: Present = {
    kind: 'present',
    visitId,
    by,
    firstNoticedAtMs: atMs,
    lastSeenAtMs: by === 'touch' ? null : atMs,
    lastTouchedAtMs: by === 'touch' ? atMs : null,
    mostPeople: 1,
    engaged: by === 'touch',
    checkedIn: false,
  };
  return { state, facts: [{ type: 'visitStarted', visitId, by }] };
}

function addToGlimpse(glimpse: Glimpse | null, { atMs, faces }: Sighting): Glimpse {
  return {
    firstAtMs: glimpse?.firstAtMs ?? atMs,
    lastAtMs: atMs,
    sightings: (glimpse?.sightings ?? 0) + 1,
    faceSeen: (glimpse?.faceSeen ?? false) || faces > 0,
    mostPeople: Math.max(glimpse?.mostPeople ?? 0, faces),
  };
}
