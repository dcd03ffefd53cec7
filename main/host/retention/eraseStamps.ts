import { DatabaseSync } from 'node:sqlite';
import type { EpochMilliseconds } from '../../../domain/core/brand.ts';
import { hasEnded } from '../../../domain/passes/openPass.ts';
import type { EditionId } from '../../../domain/passes/Pass.ts';
import { STORE_PRAGMAS } from '../store/openConnection.ts';

const DAY_MS = 86_400_000;
/** The host waits meanwhile, and what was not done now is done at the next look. */
const WAIT_MS = 250;

export type StampRule = {
  /** Stamps of any other edition are of no use to this kiosk. */
  readonly edition: EditionId;
  readonly endsAtMs: EpochMilliseconds | null;
  readonly keepDays: number;
};

/** Stamps that were given before this moment are forgotten; all of them once the edition is over. */
export function forgottenBeforeMs(rule: StampRule, nowMs: EpochMilliseconds): number {
  return hasEnded(rule, nowMs) ? Number.POSITIVE_INFINITY : nowMs - rule.keepDays * DAY_MS;
}

/**
 * Erases which pass was stamped when, as far as the rule says so. Returns how many rows went. Nothing of them is left in
 * the database's files then, unless somebody reads the old rows at this very moment; the next call tries again.
 */
export function eraseStamps(path: string, rule: StampRule, nowMs: EpochMilliseconds): number {
  const database = new DatabaseSync(path, { timeout: WAIT_MS });
  try {
    database.exec(STORE_PRAGMAS);
    const before = forgottenBeforeMs(rule, nowMs);
    const { changes } = database
      .prepare('DELETE FROM pass_stamps WHERE edition <> ? OR at_ms < ?')
      .run(rule.edition, Math.min(before, Number.MAX_SAFE_INTEGER));
    // The log still has the pages as they were before.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return Number(changes);
  } finally {
    database.close();
  }
}
