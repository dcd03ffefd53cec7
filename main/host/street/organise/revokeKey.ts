import type { RosterKey } from '../../../../contract/street.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import { readOrganiserFile, withKeys, writeChangedStreet } from './changeStreet.ts';

export type RevokedKey = {
  readonly keyId: number;
  readonly revokedAtMs: number;
  readonly serial: number;
  readonly rosterFile: string;
};

/**
 * Withdraws the key of a landmark from a moment on, or moves an earlier withdrawal further back. `keyId` tells which one
 * is meant when the landmark has several. The error is one sentence.
 */
export function revokeKey(
  folder: string,
  wish: { readonly landmark: LandmarkId; readonly keyId: number | null; readonly sinceMs: number },
): Result<RevokedKey, string> {
  const street = readOrganiserFile(folder);
  if (!street.ok) return street;
  const { roster } = street.value;
  const found = keyMeant(roster.keys, wish.landmark, wish.keyId);
  if (!found.ok) return found;
  const { keyId, revokedAtMs } = found.value;
  if (revokedAtMs !== null && revokedAtMs <= wish.sinceMs) {
    return err(
      `Key ${keyId} of ${wish.landmark} was withdrawn already, since an earlier moment. Nothing was changed.`,
    );
  }
  const keys = roster.keys.map((key) => (key.keyId === keyId ? { ...key, revokedAtMs: wish.sinceMs } : key));
  const changed = withKeys(folder, street.value, keys);
  const written = writeChangedStreet(folder, changed);
  if (!written.ok) return written;
  return ok({
    keyId,
    revokedAtMs: wish.sinceMs,
    serial: changed.roster.serial,
    rosterFile: written.value,
  });
}

/** The one that was named, else the only one in force, else the last that was made. */
function keyMeant(
  keys: readonly RosterKey[],
  landmark: LandmarkId,
  keyId: number | null,
): Result<RosterKey, string> {
  const own = keys.filter((key) => key.landmark === landmark);
  const numbers = (some: readonly RosterKey[]) => some.map((key) => key.keyId).join(', ');
  if (keyId !== null) {
    const named = own.find((key) => key.keyId === keyId);
    return named === undefined
      ? err(`${landmark} has no key ${keyId}; it has: ${numbers(own)}. Nothing was changed.`)
      : ok(named);
  }
  const inForce = own.filter((key) => key.revokedAtMs === null);
  const meant = inForce.length === 0 ? own.at(-1) : inForce[0];
  if (meant === undefined) return err(`${landmark} has no key in this edition. Nothing was changed.`);
  if (inForce.length > 1) {
    return err(
      `${landmark} has several keys in force: ${numbers(inForce)}. Say which with --key; nothing was changed.`,
    );
  }
  return ok(meant);
}
