import { epochMilliseconds } from '../core/brand.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { LANDMARK_IDS } from '../landmarks/landmarks.ts';
import { fromHex, toHex } from './hex.ts';
import type { EditionId, KeyId, Pass, PassId } from './Pass.ts';
import type { PassRefusal } from './passRefusal.ts';
import { fromStampBits, landmarkNumber, toStampBits } from './stampBits.ts';

export const PASS_BODY_BYTES = 17;
export const SIGNATURE_BYTES = 64;
/**
 * Length of a whole pass. A later format keeps it, so that a kiosk of today knows a pass of tomorrow for one of the
 * street and says that it is too old itself, in place of taking it for a ticket or an address.
 */
export const PASS_BYTES = PASS_BODY_BYTES + SIGNATURE_BYTES;

const FORMAT = 1;
/** Minutes are counted from here; three bytes of them last until 2057. */
const FIRST_MINUTE_MS = Date.UTC(2026, 0, 1);
const MINUTE_MS = 60_000;
const MOST_MINUTES = 0xffffff;
const AT = { head: 0, edition: 1, id: 4, stamps: 12, minutes: 13, key: 16 } as const;

/** The bytes of a pass before its signature; the layout is that of decision 0130. A clock that is far off is clamped. */
export function encodePassBody(pass: Pass): Uint8Array {
  const bytes = new Uint8Array(PASS_BODY_BYTES);
  bytes[AT.head] = (FORMAT << 4) | landmarkNumber(pass.lastLandmark);
  bytes.set(fromHex(pass.edition), AT.edition);
  bytes.set(fromHex(pass.id), AT.id);
  bytes[AT.stamps] = toStampBits(pass.stamps);
  const minutes = toMinutes(pass.lastStampAtMs);
  bytes[AT.minutes] = minutes >> 16;
  bytes[AT.minutes + 1] = (minutes >> 8) & 0xff;
  bytes[AT.minutes + 2] = minutes & 0xff;
  bytes[AT.key] = pass.key;
  return bytes;
}

/** Reads the body of a whole pass, signature included in `bytes` but not looked at. */
export function decodePassBody(
  bytes: Uint8Array,
): Result<Pass, Extract<PassRefusal, 'foreign' | 'newerVersion' | 'altered'>> {
  if (bytes.length !== PASS_BYTES) return err('foreign');
  const head = bytes[AT.head] ?? 0;
  const format = head >> 4;
  if (format < FORMAT) return err('foreign');
  if (format > FORMAT) return err('newerVersion');
  const lastLandmark = LANDMARK_IDS[head & 0xf];
  const stamps = fromStampBits(bytes[AT.stamps] ?? 0);
  // No kiosk gives out a pass without its own stamp.
  if (lastLandmark === undefined || !stamps.includes(lastLandmark)) return err('altered');
  const [high = 0, middle = 0, low = 0] = bytes.subarray(AT.minutes, AT.key);
  return ok({
    edition: toHex(bytes.subarray(AT.edition, AT.id)) as EditionId,
    id: toHex(bytes.subarray(AT.id, AT.stamps)) as PassId,
    stamps,
    lastLandmark,
    lastStampAtMs: epochMilliseconds(FIRST_MINUTE_MS + (high * 65_536 + middle * 256 + low) * MINUTE_MS),
    key: (bytes[AT.key] ?? 0) as KeyId,
  });
}

/** The moment as a pass can tell it: to the minute below, between 2026 and 2057. */
export function asPassTime(atMs: number) {
  return epochMilliseconds(FIRST_MINUTE_MS + toMinutes(atMs) * MINUTE_MS);
}

function toMinutes(atMs: number): number {
  return Math.min(MOST_MINUTES, Math.max(0, Math.floor((atMs - FIRST_MINUTE_MS) / MINUTE_MS)));
}
