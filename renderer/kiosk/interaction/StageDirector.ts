import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import type { MadeBy } from '../../../domain/visits/VisitState.ts';
import type { StampModel } from '../overlay/OverlayModel.ts';
import type { Director } from './Director.ts';
import { greetingOccasion } from './greetingOccasion.ts';
import type { LinePicker } from './LinePicker.ts';
import type { OverlayState } from './OverlayState.ts';
import type { IdolPort, ScenePort, ScreenPoint, SoundPort } from './ports.ts';
import type { Timers } from './Timers.ts';
import type { Voice } from './Voice.ts';

/** From this many people on she greets the crowd instead of the time of day. */
const CROWD = 3;
/** Ticks that are heard while the ring fills. */
export const RING_TICKS = 6;

export type StageDirectorParts = {
  readonly idol: IdolPort;
  readonly scene: ScenePort;
  readonly sound: SoundPort;
  readonly voice: Voice;
  readonly lines: LinePicker;
  readonly overlay: OverlayState;
  readonly timers: Timers;
  readonly signature: GestureId;
  /** The street's time of day. */
  readonly streetTime: () => { readonly hour: number; readonly date: string; readonly time: string };
  readonly isRaining: () => boolean;
  readonly performSignature: (by: MadeBy) => void;
  readonly checkIn: (by: MadeBy) => void;
  /** The camera's act begins or ends with opening hours. */
  readonly rest: (resting: boolean) => void;
};

/** Plays what the state chart asks for on the stage, the speakers and the overlay. */
export class StageDirector implements Director, Disposable {
  readonly #parts: StageDirectorParts;
  #touchAct = false;
  /** While it rains every other call is about the rain. */
  #calls = 0;
  #ticking: unknown = null;

  constructor(parts: StageDirectorParts) {
    this.#parts = parts;
  }

  attract(): void {
    const { idol, voice, overlay } = this.#parts;
    idol.lookAt(null);
    idol.express('smile');
    idol.demonstrate(null);
    voice.hush();
    this.#emptyRing();
    overlay.change({ stamped: false, stamp: null });
  }

  callOut(): void {
    const { idol, voice, lines, isRaining } = this.#parts;
    idol.play('greet');
    const dry = this.#touchAct ? 'idleTouch' : 'idle';
    voice.say(lines.on(isRaining() && this.#calls++ % 2 === 0 ? 'rain' : dry));
  }

  notice(people: number): void {
    const { idol, voice, lines, sound, overlay, streetTime } = this.#parts;
    overlay.change({ stamped: false, stamp: null });
    sound.play('notice');
    idol.express('joy');
    idol.play('greet');
    voice.say(lines.on(people >= CROWD ? 'crowd' : greetingOccasion(streetTime().hour)));
  }

  invite(again: boolean): void {
    const { idol, voice, lines, signature } = this.#parts;
    this.#emptyRing();
    idol.express('smile');
    idol.demonstrate(signature);
    const first = this.#touchAct ? 'inviteTouch' : 'invite';
    voice.say(lines.on(again ? 'inviteAgain' : first));
  }

  play(): void {
    this.#emptyRing();
    this.#parts.idol.demonstrate(null);
  }

  answer(gesture: GestureId, stamped: boolean): void {
    const { idol, voice, lines, sound, signature } = this.#parts;
    sound.play('success');
    idol.answer(gesture);
    voice.say(stamped && gesture === signature ? lines.on('stampedAlready') : lines.answering(gesture));
  }

  beTouched(at: ScreenPoint): void {
    const { idol, voice, lines, sound } = this.#parts;
    sound.play('touch');
    idol.lookAt(at);
    idol.play('laugh', at);
    voice.say(lines.on('touched'));
  }

  anticipate(held: { readonly durationMs: number } | null): void {
    const { idol, sound, overlay, timers } = this.#parts;
    sound.play('hold');
    idol.express('determined');
    if (held === null) return;
    overlay.changeLive({ ring: { kind: 'timed', startedAtMs: timers.now(), durationMs: held.durationMs } });
    this.#tick(held.durationMs / RING_TICKS, RING_TICKS - 1);
  }

  makeSignatureByTouch(): void {
    this.#parts.performSignature('touch');
  }

  encourage(): void {
    const { idol, voice, lines } = this.#parts;
    this.#emptyRing();
    idol.express('smile');
    voice.say(lines.on('almost'));
  }

  checkIn(by: MadeBy): void {
    this.#parts.checkIn(by);
  }

  celebrate(): void {
    const { idol, scene, voice, lines, sound, overlay, signature, streetTime } = this.#parts;
    const { date, time } = streetTime();
    this.#stopTicking();
    const stamp: StampModel = { landmark: overlay.model().landmark, date, time };
    overlay.changeLive({ ring: { kind: 'measured', fraction: 1 } });
    overlay.change({ stamped: true, stamp });
    sound.play('stamp');
    scene.celebrate();
    idol.demonstrate(null);
    idol.express('joy');
    idol.answer(signature);
    idol.play('cheer');
    voice.say(lines.on('stamped'));
  }

  endCelebration(): void {
    this.#parts.overlay.change({ stamp: null });
    this.#emptyRing();
    this.#parts.idol.express('smile');
  }

  bidFarewell(stamped: boolean): void {
    const { idol, voice, lines, sound } = this.#parts;
    this.#emptyRing();
    idol.demonstrate(null);
    idol.express('smile');
    idol.play('farewell');
    sound.play('farewell');
    voice.say(lines.on(stamped ? 'farewellStamped' : 'farewell'));
  }

  close(): void {
    const { idol, voice, rest } = this.#parts;
    idol.demonstrate(null);
    idol.express('neutral');
    idol.lookAt(null);
    voice.hush();
    this.#emptyRing();
    rest(true);
  }

  open(): void {
    this.#parts.rest(false);
  }

  startTouchAct(): void {
    this.#touchAct = true;
  }

  endTouchAct(): void {
    this.#touchAct = false;
  }

  dispose(): void {
    this.#stopTicking();
  }

  /** The button's ring is heard to fill as the hand's is. */
  #tick(everyMs: number, times: number): void {
    const { timers, sound } = this.#parts;
    this.#stopTicking();
    if (times === 0) return;
    this.#ticking = timers.setTimeout(() => {
      sound.play('tick');
      this.#tick(everyMs, times - 1);
    }, everyMs);
  }

  #stopTicking(): void {
    if (this.#ticking !== null) this.#parts.timers.clearTimeout(this.#ticking);
    this.#ticking = null;
  }

  #emptyRing(): void {
    this.#stopTicking();
    this.#parts.overlay.changeLive({ ring: { kind: 'empty' } });
  }
}
