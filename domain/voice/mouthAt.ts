import type { MouthKey } from './SpeechScore.ts';

/** Number of the last key before a moment. @param from a number to begin at, for time that runs forwards */
export function mouthPlace(mouth: readonly MouthKey[], atMs: number, from = 0): number {
  let place = from;
  while (place + 1 < mouth.length && (mouth[place + 1] as MouthKey).atMs <= atMs) place++;
  return place;
}

/** How far the mouth is open at a moment that lies after the key `place`, 0..1. */
export function mouthOpening(mouth: readonly MouthKey[], atMs: number, place: number): number {
  const before = mouth[place];
  const next = mouth[place + 1];
  if (before === undefined || next === undefined) return 0;
  const share = Math.min(1, Math.max(0, (atMs - before.atMs) / Math.max(1, next.atMs - before.atMs)));
  return before.open + (next.open - before.open) * share * share * (3 - 2 * share);
}
