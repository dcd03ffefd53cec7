import type { LandmarkId } from '../landmarks/landmarks.ts';
import { ascii } from './ascii.ts';
import { fromHex, toHex } from './hex.ts';
import type { PassId } from './Pass.ts';
import { landmarkNumber } from './stampBits.ts';

/** HMAC-SHA-256 with the edition's secret: 32 bytes. */
export type KeyedDigest = (bytes: Uint8Array) => Uint8Array;

const MARK_BYTES = 16;

/** Tells this stamp of this pass from all others: the same in every copy of it, at every kiosk of the edition. */
export function stampMark(id: PassId, landmark: LandmarkId, digest: KeyedDigest): string {
  return mark('stamp', id, landmarkNumber(landmark), digest);
}

/** Tells that this pass reached this number of stamps. */
export function reachedMark(id: PassId, stamps: number, digest: KeyedDigest): string {
  return mark('reached', id, stamps, digest);
}

/** Tells the reward of this pass. */
export function rewardMark(id: PassId, digest: KeyedDigest): string {
  return mark('reward', id, 0, digest);
}

function mark(purpose: string, id: PassId, detail: number, digest: KeyedDigest): string {
  return toHex(digest(markInput(purpose, id, detail)).subarray(0, MARK_BYTES));
}

/** A purpose that ends with a zero, the eight bytes of the id, one byte of detail: no two inputs look alike. */
export function markInput(purpose: string, id: PassId, detail: number): Uint8Array {
  return Uint8Array.from([...ascii(`${purpose}\0`), ...fromHex(id), detail]);
}
