import type { PassView, StampAnswer, StampedPass } from '../../../contract/passes.ts';
import type { PassRefusal, StampRefusal } from '../../../domain/passes/passRefusal.ts';
import { CodeSightings } from './CodeSightings.ts';
import type { PassPort, SeenCode } from './ports.ts';
import type { Timers } from './Timers.ts';

/** A visitor who holds up a phone is told after this long that the host does not answer. */
const READING_LIMIT_MS = 4000;
/** What could not be answered now is worth another try so much later, while the code stays in view. */
const TRY_AGAIN_MS = 8000;

export type VisitPassesParts = {
  readonly passes: PassPort;
  readonly timers: Timers;
  /** The most people that were in view at once in this visit. */
  readonly people: () => number;
  readonly onWelcome: (pass: PassView) => void;
  readonly onRefused: (reason: PassRefusal | StampRefusal) => void;
  /** There is a code, and for some time nobody could read it. */
  readonly onUnclear: () => void;
  /** A good pass more than people were seen: refused before the host is asked. */
  readonly onNobodyElse: () => void;
  /** The host does not answer. */
  readonly onAway: () => void;
  /** A stamped pass is there to be taken. */
  readonly onReady: () => void;
  /** The stamp that was asked for will not come now; why was told before. */
  readonly onNone: () => void;
};

type Carried = { readonly text: string; readonly pass: PassView | null };

/**
 * The passes of the visit that goes on: the one that was held up, how many were given, what the host says to them. In
 * memory only, and gone with the visit; an answer that comes after its visit is dropped.
 */
export class VisitPasses {
  readonly #parts: VisitPassesParts;
  readonly #sightings = new CodeSightings();
  #visitId: string | null = null;
  #carried: Carried | null = null;
  #given = 0;
  /** The gesture was made, and no pass came of it. */
  #isOwed = false;
  #isFriendInvited = false;
  #isAsking = false;
  #isReading = false;
  /** The visitor was told that no answer comes. */
  #isGivenUp = false;
  #ready: StampedPass | null = null;
  #readingTimer: unknown = null;

  constructor(parts: VisitPassesParts) {
    this.#parts = parts;
  }

  begin(visitId: string): void {
    this.end();
    this.#visitId = visitId;
    this.#sightings.beginVisit();
  }

  end(): void {
    this.#visitId = null;
    this.#carried = null;
    this.#given = 0;
    this.#isOwed = false;
    this.#isFriendInvited = false;
    this.#isAsking = false;
    this.#isReading = false;
    this.#ready = null;
    this.#stopWaiting();
  }

  /** Stamps on the pass that was held up; null without one. */
  get carriedPass(): PassView | null {
    return this.#carried?.pass ?? null;
  }

  get isCarrying(): boolean {
    return this.#carried !== null;
  }

  get isFriendInvited(): boolean {
    return this.#isFriendInvited;
  }

  /** Somebody was seen beside those who have their pass. */
  get isFriendThere(): boolean {
    return this.#given > 0 && this.#parts.people() > this.#given;
  }

  /** Whether the signature gesture earns one more pass in this visit. */
  get earnsAgain(): boolean {
    return this.#isOwed || (this.isFriendThere && (this.#isFriendInvited || this.#carried !== null));
  }

  inviteFriend(): void {
    if (!this.isFriendThere) return;
    this.#isFriendInvited = true;
    // The friend's is another one than the pass that was seen last.
    this.#carried = null;
  }

  see(code: SeenCode): void {
    if (this.#visitId === null) return;
    const news = this.#sightings.see(code);
    if (news === null) return;
    if (news.kind === 'unclear') this.#parts.onUnclear();
    else if (!this.#isReading) void this.#read(this.#visitId, news.text);
  }

  /** After the gesture: asks for the stamp, once. What comes of it is told, at once when it is there already. */
  askForStamp(): void {
    if (this.#ready !== null) this.#parts.onReady();
    else if (!this.#isAsking) this.#ask(this.#carried, true);
  }

  /** Nobody waits for the answer any more; when it comes all the same, it is welcome. */
  giveUp(): void {
    this.#isGivenUp = true;
  }

  /** The stamped pass, once: whoever takes it shows it, and here it is forgotten. */
  take(): StampedPass | null {
    const taken = this.#ready;
    this.#ready = null;
    return taken;
  }

  async #read(visitId: string, text: string): Promise<void> {
    const { passes, timers, onAway } = this.#parts;
    this.#isReading = true;
    this.#readingTimer = timers.setTimeout(() => {
      this.#readingTimer = null;
      this.#carryUnread(text);
      onAway();
    }, READING_LIMIT_MS);
    const verdict = await passes.readPass({ visitId, text });
    if (visitId !== this.#visitId) return;
    const isLate = this.#readingTimer === null;
    this.#stopWaiting();
    this.#isReading = false;
    if (verdict === null) {
      this.#carryUnread(text);
      if (!isLate) onAway();
    } else if (verdict.kind === 'refused') this.#refuse(text, verdict.reason);
    else this.#welcome({ text, pass: verdict.pass }, verdict.stampedHere);
  }

  /** The host did not say what it is; the stamp is asked for with it all the same, and it is read again later. */
  #carryUnread(text: string): void {
    this.#sightings.settle(text, this.#parts.timers.now() + TRY_AGAIN_MS);
    this.#carried ??= { text, pass: null };
  }

  #refuse(text: string, reason: PassRefusal): void {
    if (reason === 'foreign') this.#sightings.settleForeign(text, this.#parts.timers.now());
    else this.#sightings.settle(text);
    if (this.#carried?.text === text) this.#carried = null;
    this.#parts.onRefused(reason);
  }

  #welcome(carried: Carried & { readonly pass: PassView }, isStampedHere: boolean): void {
    if (isStampedHere) {
      this.#sightings.settle(carried.text);
      // No gesture is needed to see once more what was earned before.
      if (!this.#isAsking && this.#ready === null) this.#ask(carried, false);
      return;
    }
    if (this.#given > 0 && this.#parts.people() <= this.#given) {
      // Somebody may come to their side yet.
      this.#sightings.settle(carried.text, this.#parts.timers.now() + TRY_AGAIN_MS);
      this.#parts.onNobodyElse();
      return;
    }
    this.#sightings.settle(carried.text);
    this.#carried = carried;
    this.#parts.onWelcome(carried.pass);
  }

  #ask(carried: Carried | null, isEarned: boolean): void {
    const visitId = this.#visitId;
    if (visitId === null) return;
    this.#isAsking = true;
    this.#isGivenUp = false;
    if (isEarned) this.#isOwed = true;
    const people = Math.max(1, this.#parts.people());
    void this.#parts.passes
      .stampPass({ visitId, people, carried: carried?.text ?? null })
      .then((answer) => visitId === this.#visitId && this.#hear(answer, carried, isEarned));
  }

  #hear(answer: StampAnswer | null, asked: Carried | null, isEarned: boolean): void {
    this.#isAsking = false;
    if (answer === null) {
      if (!this.#isGivenUp) this.#parts.onAway();
      this.#parts.onNone();
      return;
    }
    // Good or not, it has had its answer; a next gesture begins with none.
    this.#carried = null;
    this.#isFriendInvited = false;
    if (answer.kind === 'refused') {
      if (answer.reason === 'nobodyElseSeen') this.#isOwed = false;
      this.#parts.onRefused(answer.reason);
      this.#parts.onNone();
      return;
    }
    this.#isOwed = false;
    if (!isEarned) {
      // Who makes the gesture after it sees this pass again, and is given no second one.
      this.#carried = asked;
      this.#given = Math.max(1, this.#given);
    } else if (answer.newStamp || answer.issued) this.#given += 1;
    // The picture of it that they take will be in view as well.
    this.#sightings.settle(answer.code);
    this.#ready = answer;
    this.#parts.onReady();
  }

  #stopWaiting(): void {
    if (this.#readingTimer !== null) this.#parts.timers.clearTimeout(this.#readingTimer);
    this.#readingTimer = null;
  }
}
