import type { EpochMilliseconds } from '../../../domain/core/brand.ts';
import { hasEnded } from '../../../domain/passes/openPass.ts';
import { rewardMark } from '../../../domain/passes/passMarks.ts';
import { type RewardCodeRefusal, readRewardCode } from '../../../domain/passes/rewardCode.ts';
import type { StoreTransaction } from '../store/Store.ts';
import type { Street } from '../street/Street.ts';

/** What became of a code at the desk. Only after `done` the reward is handed out. */
export type Redemption =
  | { readonly kind: 'done' }
  /** Handed out before, at this moment. */
  | { readonly kind: 'alreadyRedeemed'; readonly atMs: EpochMilliseconds }
  | { readonly kind: 'editionEnded'; readonly endedAtMs: EpochMilliseconds }
  | { readonly kind: RewardCodeRefusal };

/** Runs its work as one durable commit. */
export type Transact = <Value>(work: (transaction: StoreTransaction) => Value) => Value;

/**
 * Takes a code once: the row that says so and the event that tells of it are one commit, so that two desks with one
 * database cannot both hand out the reward. Throws SQLite's error when nothing can be written; then it was not taken.
 */
export function redeemReward(
  code: string,
  street: Street,
  nowMs: EpochMilliseconds,
  transact: Transact,
): Redemption {
  // Before the code is read: that takes the edition's secret, which is destroyed at its end.
  if (hasEnded(street, nowMs)) {
    return { kind: 'editionEnded', endedAtMs: (street.view.endsAtMs ?? nowMs) as EpochMilliseconds };
  }
  const read = readRewardCode(code, street.digest);
  if (!read.ok) return { kind: read.error };
  const mark = rewardMark(read.value, street.digest);
  return transact(({ database, record }) => {
    const earlier = database
      .prepare('SELECT at_ms FROM redemptions WHERE edition = ? AND reward_mark = ?')
      .get(street.edition, mark);
    if (earlier !== undefined)
      return { kind: 'alreadyRedeemed', atMs: Number(earlier.at_ms) as EpochMilliseconds };
    database
      .prepare('INSERT INTO redemptions (edition, reward_mark, at_ms) VALUES (?, ?, ?)')
      .run(street.edition, mark, nowMs);
    record({ type: 'rewardRedeemed', rewardMark: mark }, nowMs);
    return { kind: 'done' };
  });
}
