import { type Disposable, DisposableStore } from '../../../../domain/core/Disposable.ts';
import type { Random } from '../../../../domain/core/random.ts';
import { DUET, SECOND_PLACE, SOLO, WINGS } from '../../../../domain/idols/formations/formations.ts';
import {
  FAREWELL_MS,
  firstGuestVisit,
  GUEST_WALK_MS,
  type GuestVisit,
  guestCues,
  missedGuestVisit,
  stepGuestVisit,
} from '../../../../domain/idols/guests/guestVisits.ts';
import type { IdolPort, ScreenPoint } from '../../interaction/ports.ts';
import type { Stage, StagedIdol } from '../Stage.ts';

export type GuestVisitsOptions = {
  /** Folders of the idols that may come. */
  readonly guests: readonly string[];
  readonly random: Random;
  /** False on a machine that has its hands full, or where calm was asked for. */
  readonly isWelcome: () => boolean;
};

/** How long the two look at each other when one has come. */
const MEETING_MS = GUEST_WALK_MS + 3200;
/** How often it is asked what happens next: guests come by the minute, what they do is timed to the tenth of a second. */
const LOOK_MS = { away: 1000, here: 100 } as const;

/** Brings guests onto the stage while the host is alone, and takes them off again with all that they held. */
export class GuestVisits implements Disposable {
  /** The host, for the interaction: where she looks, her guest looks as well. */
  readonly host: IdolPort;
  readonly #stage: Stage;
  readonly #options: GuestVisitsOptions;
  readonly #owned = new DisposableStore();
  #visit: GuestVisit<string> | null = null;
  #guest: StagedIdol | null = null;
  #isAlone = false;
  #lookTarget: ScreenPoint | null = null;
  #isMeeting = false;
  #timeMs = 0;
  #steppedMs = 0;
  #nextStepMs = 0;
  #isDisposed = false;

  constructor(stage: Stage, options: GuestVisitsOptions) {
    const { idol } = stage;
    this.#stage = stage;
    this.#options = options;
    this.host = {
      lookAt: (target) => {
        this.#lookTarget = target;
        idol.lookAt(target);
        this.#guest?.lookAt(target);
      },
      express: (expression) => idol.express(expression),
      play: (motion, handTarget) => idol.play(motion, handTarget),
      answer: (gesture) => idol.answer(gesture),
      demonstrate: (gesture) => idol.demonstrate(gesture),
      speak: (speech) => idol.speak(speech),
      dispose: () => idol.dispose(),
    };
    this.#owned.add(stage.addActor({ advance: (timeMs) => this.#advanceTo(timeMs) }));
  }

  setAlone(isAlone: boolean): void {
    if (isAlone === this.#isAlone) return;
    this.#isAlone = isAlone;
    this.#nextStepMs = 0;
    this.#endMeeting();
    this.#arrange();
  }

  /** The guest leaves the stage at once: it is needed for all of them. */
  makeRoom(): void {
    if (this.#visit === null || this.#visit.kind === 'away') return;
    this.#endMeeting();
    this.#visit = missedGuestVisit(this.#visit.guest, this.#timeMs, this.#options.random);
    this.#guest?.dispose();
    this.#guest = null;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#owned.dispose();
    this.#guest?.dispose();
    this.#guest = null;
  }

  #advanceTo(timeMs: number): void {
    this.#timeMs = timeMs;
    if (timeMs >= this.#nextStepMs) this.#step(timeMs);
    if (this.#isMeeting) this.#lookAtEachOther();
  }

  #step(timeMs: number): void {
    const { guests, random, isWelcome } = this.#options;
    const before = this.#visit ?? firstGuestVisit<string>(timeMs, random);
    const moment = { timeMs, isAlone: this.#isAlone, isWelcome: isWelcome() };
    const visit = stepGuestVisit(before, moment, guests, random);
    const fromMs = this.#steppedMs;
    this.#steppedMs = timeMs;
    this.#nextStepMs = timeMs + (visit.kind === 'away' ? LOOK_MS.away : LOOK_MS.here);
    this.#visit = visit;
    if (visit.kind !== before.kind) this.#begin(visit);
    if (visit.kind === 'visiting') this.#keepCompany(visit.cameMs, fromMs);
    if (visit.kind === 'leaving' && timeMs >= visit.sinceMs + FAREWELL_MS)
      this.#guest?.moveTo(WINGS, GUEST_WALK_MS);
  }

  #begin(visit: GuestVisit<string>): void {
    switch (visit.kind) {
      case 'visiting':
        void this.#fetch(visit.guest);
        break;
      case 'leaving':
        this.#endMeeting();
        this.#guest?.lookAt(this.#lookTarget);
        this.#guest?.play('farewell');
        if (this.#isAlone && this.#guest !== null) this.#stage.idol.play('wave');
        break;
      case 'away':
        this.#guest?.dispose();
        this.#guest = null;
        this.#stage.idol.moveTo(SOLO, GUEST_WALK_MS / 2);
        break;
    }
  }

  async #fetch(address: string): Promise<void> {
    const seed = Math.floor(this.#options.random() * 2 ** 31);
    try {
      const guest = await this.#stage.addIdol({ address, seed, place: WINGS });
      if (this.#isDisposed || this.#visit?.kind !== 'visiting' || this.#visit.guest !== address) {
        guest.dispose();
        return;
      }
      // Her minute begins when she is there, however long she was on her way.
      const lateMs = this.#timeMs - this.#visit.cameMs;
      this.#visit = {
        ...this.#visit,
        cameMs: this.#visit.cameMs + lateMs,
        leavesMs: this.#visit.leavesMs + lateMs,
      };
      this.#guest = guest;
      guest.express('smile');
      guest.lookAt(this.#lookTarget);
      this.#isMeeting = this.#isAlone;
      this.#arrange();
    } catch {
      // She is not needed for anything: the host goes on alone, another may come next time.
      if (this.#visit?.kind === 'visiting')
        this.#visit = missedGuestVisit(address, this.#timeMs, this.#options.random);
    }
  }

  /** Who stands where while there is a guest. */
  #arrange(): void {
    if (this.#guest === null) return;
    this.#stage.idol.moveTo(this.#isAlone ? DUET.host : SOLO, GUEST_WALK_MS / 2);
    if (this.#visit?.kind === 'visiting')
      this.#guest.moveTo(this.#isAlone ? DUET.guest : SECOND_PLACE, GUEST_WALK_MS);
  }

  #keepCompany(cameMs: number, fromMs: number): void {
    const guest = this.#guest;
    if (guest === null || !this.#isAlone) return;
    const { idol } = this.#stage;
    for (const { who, motion } of guestCues(fromMs - cameMs, this.#timeMs - cameMs)) {
      (who === 'host' ? idol : guest).play(motion);
    }
    if (this.#timeMs - cameMs > MEETING_MS) this.#endMeeting();
  }

  #lookAtEachOther(): void {
    const guest = this.#guest;
    if (guest === null) return;
    const { idol } = this.#stage;
    idol.lookAt(guest.anchor().face);
    guest.lookAt(idol.anchor().face);
  }

  #endMeeting(): void {
    if (!this.#isMeeting) return;
    this.#isMeeting = false;
    this.#stage.idol.lookAt(this.#lookTarget);
    this.#guest?.lookAt(this.#lookTarget);
  }
}
