import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type {
  PassVerdict,
  PassView,
  readPassInputSchema,
  StampAnswer,
  StampedPass,
  stampInputSchema,
} from '../../../contract/passes.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { toHex } from '../../../domain/passes/hex.ts';
import { hasEnded, openPass } from '../../../domain/passes/openPass.ts';
import type { Pass, PassId } from '../../../domain/passes/Pass.ts';
import { reachedMark, stampMark } from '../../../domain/passes/passMarks.ts';
import type { PassRefusal, StampRefusal } from '../../../domain/passes/passRefusal.ts';
import { makeRewardCode } from '../../../domain/passes/rewardCode.ts';
import { sealPass } from '../../../domain/passes/sealPass.ts';
import { isComplete, issuePass, type Stamping, stampPass } from '../../../domain/passes/stampPass.ts';
import type { Store, StoreTransaction } from '../store/Store.ts';
import type { SigningKey, Street } from '../street/Street.ts';
import {
  countPassesOfVisit,
  isPassOfVisit,
  keepStamp,
  latestPassOfVisit,
  withKnownStamps,
} from './passStamps.ts';
import { RefusalLog } from './RefusalLog.ts';
import { type Redemption, redeemReward } from './redeemReward.ts';

export type DeskParts = {
  readonly street: Street;
  readonly store: Store;
  readonly clock: Clock;
  /** Where this kiosk stands now. */
  readonly landmark: () => LandmarkId;
  readonly say: (sentence: string) => void;
};

type ReadInput = z.infer<typeof readPassInputSchema>;
type StampInput = z.infer<typeof stampInputSchema>;

/** A page that had no answer when it asked for a new pass asks again within this, and is given the same one. */
const ASKED_AGAIN_MS = 60_000;

/** Where passes are read and stamped. What it answers is on the disk before it answers. */
export class PassDesk {
  readonly #parts: DeskParts;
  readonly #refusals: RefusalLog;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#refusals = new RefusalLog(parts);
  }

  /** What the code says that was held up. */
  read({ text, visitId }: ReadInput): PassVerdict {
    const { store, landmark } = this.#parts;
    const opened = this.#open(text);
    if (!opened.ok) {
      this.#refusals.note(visitId, opened.error);
      return { kind: 'refused', reason: opened.error };
    }
    const pass = store.look((database) => withKnownStamps(database, opened.value));
    return { kind: 'good', pass: viewOf(pass), stampedHere: pass.stamps.includes(landmark()) };
  }

  /** Stamps the pass that was held up, or gives out a new one. Throws SQLite's error when nothing can be written. */
  stamp(input: StampInput): StampAnswer {
    const { clock, landmark, store, street } = this.#parts;
    const nowMs = clock.now();
    const key = street.keyAt(landmark());
    const stamping: Stamping = { landmark: landmark(), atMs: nowMs, key: key.keyId };
    const carried = input.carried === null ? ok(null) : this.#open(input.carried);
    const answer = !carried.ok
      ? carried
      : hasEnded(street, nowMs)
        ? err('expired' as const)
        : store.transaction((transaction) => this.#stampOpened(carried.value, input, stamping, transaction));
    if (!answer.ok) {
      this.#refusals.note(input.visitId, answer.error);
      return { kind: 'refused', reason: answer.error };
    }
    return this.#handOver(answer.value, key);
  }

  /** Takes a reward's code once. Throws SQLite's error when that cannot be written. */
  redeem(code: string): Redemption {
    const { clock, store, street } = this.#parts;
    return redeemReward(code, street, clock.now(), (work) => store.transaction(work));
  }

  #stampOpened(
    carried: Pass | null,
    { visitId, people }: StampInput,
    stamping: Stamping,
    { database, record }: StoreTransaction,
  ): Result<Stamped, StampRefusal> {
    const { street } = this.#parts;
    const known = carried === null ? null : withKnownStamps(database, carried);
    const { landmark, atMs } = stamping;
    if (known?.stamps.includes(landmark)) {
      return ok({ pass: stampPass(known, stamping), issued: false, newStamp: false });
    }
    const passesOfVisit = countPassesOfVisit(database, visitId);
    const isAnother = known === null || !isPassOfVisit(database, visitId, known);
    if (isAnother && passesOfVisit >= people) {
      const latest = known === null ? latestPassOfVisit(database, visitId) : null;
      const isAskedAgain = latest?.pass.stamps.length === 1 && Math.abs(atMs - latest.atMs) <= ASKED_AGAIN_MS;
      return isAskedAgain ? ok({ pass: latest.pass, issued: true, newStamp: false }) : err('nobodyElseSeen');
    }
    const pass =
      known === null ? issuePass(street.edition, freshPassId(), stamping) : stampPass(known, stamping);
    keepStamp(database, { pass, landmark, visitId, atMs });
    record(
      {
        type: 'passStamped',
        visitId,
        landmarkId: landmark,
        cameFrom: known?.lastLandmark ?? null,
        stamps: pass.stamps.length,
        stampMark: stampMark(pass.id, landmark, street.digest),
        reachedMark: reachedMark(pass.id, pass.stamps.length, street.digest),
        issued: known === null,
        companion: isAnother && passesOfVisit > 0,
      },
      atMs,
    );
    return ok({ pass, issued: known === null, newStamp: true });
  }

  #handOver({ pass, issued, newStamp }: Stamped, key: SigningKey): StampedPass {
    return {
      kind: 'stamped',
      code: sealPass(pass, key.sign),
      pass: viewOf(pass),
      issued,
      newStamp,
      redemptionCode: isComplete(pass) ? makeRewardCode(pass.id, this.#parts.street.digest) : null,
    };
  }

  #open(text: string): Result<Pass, PassRefusal> {
    return openPass(text, this.#parts.street, this.#parts.clock.now());
  }
}

type Stamped = { readonly pass: Pass; readonly issued: boolean; readonly newStamp: boolean };

function freshPassId(): PassId {
  return toHex(randomBytes(8)) as PassId;
}

function viewOf({ stamps, lastLandmark, lastStampAtMs }: Pass): PassView {
  return { stamps: [...stamps], lastLandmark, lastStampAtMs, complete: isComplete({ stamps }) };
}
