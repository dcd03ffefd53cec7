import type { Clock } from '../../../domain/core/Clock.ts';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import type { EditionId } from '../../../domain/passes/Pass.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import { sqliteFailureKind } from '../store/sqliteFailure.ts';
import { databasePath } from '../store/storePaths.ts';
import type { Street } from '../street/Street.ts';
import { clockJump, dayText } from './clockJump.ts';
import { destroySecret } from './destroySecret.ts';
import { eraseStamps, forgottenBeforeMs, type StampRule } from './eraseStamps.ts';
import { removeSetAside } from './removeSetAside.ts';

const LOOK_EVERY_MS = 60 * 60_000;

export type RetentionParts = {
  readonly dataFolder: string;
  readonly street: Pick<Street, 'endsAtMs'> & { readonly edition: EditionId };
  /** Asked at every look. */
  readonly keepDays: () => number;
  readonly clock: Clock;
  readonly say: (sentence: string) => void;
};

/** Erases what is to be forgotten, now and once an hour until it is disposed of. The database exists already. */
export function keepRetention(parts: RetentionParts): Disposable {
  let toldOf = '';
  const look = () => {
    const doubt = doubtOfClock(parts);
    if (doubt === null) lookOnce(parts);
    else if (doubt !== toldOf) parts.say(doubt);
    toldOf = doubt ?? '';
  };
  look();
  const looking = setInterval(look, LOOK_EVERY_MS);
  looking.unref();
  return toDisposable(() => clearInterval(looking));
}

/** Why nothing is erased now, or null: what a wrong clock erases does not come back. */
function doubtOfClock({ dataFolder, clock }: RetentionParts): string | null {
  try {
    const jump = clockJump(databasePath(dataFolder), clock.now());
    if (jump === null) return null;
    return `This machine’s clock went from ${dayText(jump.fromDay)} to ${dayText(jump.toDay)} at once. Nothing is erased until it has run for three days by it. If the date is wrong, set the clock.`;
  } catch (failure) {
    if (sqliteFailureKind(failure) === null) throw failure;
    // What cannot be read now cannot be erased now either, and that is said there.
    return null;
  }
}

/** Does what can be done; what cannot is said, and tried again at the next look. */
function lookOnce({ dataFolder, street, keepDays, clock, say }: RetentionParts): void {
  const nowMs = clock.now();
  const { edition, endsAtMs } = street;
  const rule: StampRule = { edition, endsAtMs, keepDays: keepDays() };
  attempt('Stamp times', say, () => {
    eraseStamps(databasePath(dataFolder), rule, nowMs);
  });
  attempt('Damaged databases', say, () => {
    for (const path of removeSetAside(dataFolder, forgottenBeforeMs(rule, nowMs))) {
      say(`${path} was removed: it held stamp times of passes, which are not kept any longer.`);
    }
  });
  attempt('The secret of the ended edition', say, () => {
    for (const path of destroySecret(dataFolder, nowMs)) {
      say(
        `The edition has ended, and its secret in ${path} was destroyed. If this machine’s clock is wrong, set it and join again with the kit: start --kit FILE`,
      );
    }
  });
}

function attempt(what: string, say: (sentence: string) => void, work: () => void): void {
  try {
    work();
  } catch (failure) {
    const isExpected = sqliteFailureKind(failure) !== null || (failure instanceof Error && 'code' in failure);
    if (!isExpected) throw failure;
    say(
      `${what} could not be erased now (${sqliteFailureKind(failure) ?? fileFailureReason(failure)}). It is tried again within the hour.`,
    );
  }
}
