import type { Occasion } from '../../../contract/lines.ts';
import type { PassView, StampedPass } from '../../../contract/passes.ts';
import { nextStop } from '../../../domain/landmarks/nextStop.ts';
import type { PassRefusal, StampRefusal } from '../../../domain/passes/passRefusal.ts';
import type { LinePicker } from './LinePicker.ts';
import type { OverlayState } from './OverlayState.ts';
import type { PassDirector } from './PassDirector.ts';
import type { IdolPort, PassPort, SeenCode, SoundPort } from './ports.ts';
import { REFUSAL_OCCASIONS } from './refusalOccasions.ts';
import type { Timers } from './Timers.ts';
import { VisitPasses } from './VisitPasses.ts';
import type { Voice } from './Voice.ts';

export type PassPresenterParts = {
  readonly passes: PassPort;
  readonly timers: Timers;
  readonly idol: Pick<IdolPort, 'express'>;
  readonly sound: Pick<SoundPort, 'play'>;
  readonly voice: Voice;
  readonly lines: LinePicker;
  readonly overlay: OverlayState;
  /** The most people in view at once in this visit. */
  readonly people: () => number;
  readonly isSomeoneThere: () => boolean;
  /** A code stands on the screen, or does no more. */
  readonly onCodeShown: (isShown: boolean) => void;
  /** A stamped pass waits to be shown. */
  readonly onReady: () => void;
  /** None will come now. */
  readonly onNone: () => void;
  /** Refused by the page itself, told once a visit, for the figures; what the host refuses it tells itself. */
  readonly onRefusedHere: (reason: RefusedHere) => void;
};

/** A code that could not be read, or a pass more than people were seen. */
export type RefusedHere = Extract<PassRefusal, 'unreadable'> | StampRefusal;

/** Says and shows what becomes of passes. */
export class PassPresenter implements PassDirector {
  readonly #parts: PassPresenterParts;
  readonly #visitPasses: VisitPasses;
  #told = new Set<RefusedHere>();

  constructor(parts: PassPresenterParts) {
    this.#parts = parts;
    this.#visitPasses = new VisitPasses({
      passes: parts.passes,
      timers: parts.timers,
      people: parts.people,
      onWelcome: (pass) => this.#welcome(pass),
      onRefused: (reason) => this.#refuse(reason),
      onUnclear: () => this.#refuseHere('unreadable'),
      onNobodyElse: () => this.#refuseHere('nobodyElseSeen'),
      onAway: () => this.#say('passLater'),
      onReady: parts.onReady,
      onNone: parts.onNone,
    });
  }

  beginVisit(visitId: string): void {
    this.#visitPasses.begin(visitId);
    this.#told = new Set();
    this.refresh();
  }

  /** Whatever was held up or shown is forgotten. */
  endVisit(): void {
    this.#visitPasses.end();
    this.#parts.overlay.change({ code: null, pass: null, passHint: null });
    this.refresh();
  }

  see(code: SeenCode): void {
    this.#visitPasses.see(code);
  }

  /** What depends on how many people are there. */
  refresh(): void {
    const { isFriendInvited, isFriendThere, carriedPass } = this.#visitPasses;
    const offered = isFriendThere ? 'offered' : 'none';
    this.#parts.overlay.change({
      companion: isFriendInvited ? 'invited' : offered,
      carried: carriedPass?.stamps ?? null,
    });
  }

  earnsAgain(): boolean {
    return this.#visitPasses.earnsAgain;
  }

  isSomeoneThere(): boolean {
    return this.#parts.isSomeoneThere();
  }

  inviteFriend(): void {
    this.#visitPasses.inviteFriend();
    this.refresh();
  }

  expectPass(): void {
    const { overlay } = this.#parts;
    if (this.#visitPasses.isCarrying) this.#visitPasses.askForStamp();
    else overlay.change({ passHint: overlay.model().sight.kind === 'seeing' ? 'holdUp' : 'unseen' });
  }

  endExpecting(): void {
    this.#parts.overlay.change({ passHint: null });
  }

  askForStamp(): void {
    this.#visitPasses.askForStamp();
  }

  apologise(): void {
    this.#visitPasses.giveUp();
    this.#say('passLater');
  }

  showPass(shownForMs: number): void {
    const stamped = this.#visitPasses.take();
    if (stamped === null) return;
    const { overlay, sound, idol, timers, onCodeShown } = this.#parts;
    const { landmark, sight } = overlay.model();
    onCodeShown(true);
    overlay.change({
      code: { text: stamped.code, shownAtMs: timers.now(), shownForMs },
      pass: {
        stamps: stamped.pass.stamps,
        newStamp: stamped.newStamp ? landmark : null,
        isNew: stamped.issued,
        redemptionCode: stamped.redemptionCode,
      },
    });
    this.refresh();
    sound.play('success');
    idol.express('joy');
    this.#say(occasionOf(stamped, sight.kind === 'seeing'));
  }

  hideCode(): void {
    this.#parts.overlay.change({ code: null });
    this.#parts.onCodeShown(false);
    this.#parts.idol.express('smile');
  }

  showWalk(): void {
    const { overlay, voice, lines, idol } = this.#parts;
    const { pass, landmark, places } = overlay.model();
    if (pass === null) return;
    const next = nextStop(
      landmark,
      pass.stamps,
      places.map(({ id }) => id),
    );
    if (pass.redemptionCode !== null) idol.express('joy');
    voice.say(next === null ? lines.on('walkComplete') : lines.on('walkNext', next));
  }

  putAway(): void {
    this.#parts.overlay.change({ code: null, pass: null });
  }

  #welcome(pass: PassView): void {
    const { sound, idol, voice, lines } = this.#parts;
    this.refresh();
    this.endExpecting();
    sound.play('notice');
    idol.express('joy');
    voice.say(lines.on('passWelcome', pass.lastLandmark));
  }

  #refuse(reason: PassRefusal | StampRefusal): void {
    this.refresh();
    this.#say(REFUSAL_OCCASIONS[reason]);
  }

  #refuseHere(reason: RefusedHere): void {
    this.#refuse(reason);
    if (!this.#told.has(reason)) this.#parts.onRefusedHere(reason);
    this.#told.add(reason);
  }

  #say(occasion: Occasion): void {
    this.#parts.voice.say(this.#parts.lines.on(occasion));
  }
}

function occasionOf({ issued, newStamp }: StampedPass, couldBeRead: boolean): Occasion {
  if (issued) return couldBeRead ? 'passNew' : 'passNewUnseen';
  return newStamp ? 'passRenewed' : 'passHereAlready';
}
