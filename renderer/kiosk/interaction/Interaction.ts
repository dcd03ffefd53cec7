import { type Actor, createActor } from 'xstate';
import type { KioskSettings } from '../../../contract/configuration.ts';
import type { Perception } from '../../../contract/perception.ts';
import { type Disposable, DisposableStore } from '../../../domain/core/Disposable.ts';
import { GESTURES, type GestureId } from '../../../domain/gestures/vocabulary.ts';
import { IDOLS } from '../../../domain/landmarks/landmarks.ts';
import type { MadeBy } from '../../../domain/visits/VisitState.ts';
import { countedIn } from '../../../domain/visits/zone.ts';
import type { ActName, OverlayCommands, OverlaySource } from '../overlay/OverlayModel.ts';
import { actOf } from './chart/actOf.ts';
import { kioskChart } from './chart/kioskChart.ts';
import { cheerPoint } from './cheerPoint.ts';
import { gazeTarget } from './gazeTarget.ts';
import type { InteractionOptions } from './InteractionOptions.ts';
import { LinePicker } from './LinePicker.ts';
import { OverlayState } from './OverlayState.ts';
import { overlayAtStart } from './overlayAtStart.ts';
import { PassPresenter } from './PassPresenter.ts';
import type { ScreenPoint } from './ports.ts';
import { ShowKeeper } from './ShowKeeper.ts';
import { SightKeeper } from './SightKeeper.ts';
import { SignatureProgress } from './SignatureProgress.ts';
import { StageDirector } from './StageDirector.ts';
import { seekGestures } from './seekGestures.ts';
import { createStreetTime } from './streetTime.ts';
import { VisitKeeper } from './VisitKeeper.ts';
import { Voice } from './Voice.ts';
import { visitRules } from './visitRules.ts';

/** How often is looked whether a visit has ended and whether the visitor's language still holds. */
const TICK_MS = 250;

/**
 * What happens between a visitor and the idol. Takes what sight and touch bring, keeps the visit, lets the state
 * chart decide, and shows the outcome through its ports.
 */
export class Interaction implements OverlayCommands, Disposable {
  readonly #options: InteractionOptions;
  readonly #owned = new DisposableStore();
  readonly #overlay: OverlayState;
  readonly #visits: VisitKeeper;
  readonly #sight: SightKeeper;
  readonly #voice: Voice;
  readonly #lines: LinePicker;
  readonly #passes: PassPresenter;
  readonly #shows: ShowKeeper;
  readonly #actor: Actor<typeof kioskChart>;
  readonly #signature: GestureId;
  readonly #progress: SignatureProgress;
  #settings: KioskSettings;

  constructor(options: InteractionOptions) {
    const { idol, scene, sight, sound, speech, record, settings, lines, timers, clock, random } = options;
    const { landmark, landmarks: places } = settings;
    const signature: GestureId = IDOLS[settings.idol.character].signature;
    this.#options = options;
    const streetTime = createStreetTime(settings.timeZone);
    this.#settings = settings;
    this.#signature = signature;
    this.#overlay = new OverlayState(overlayAtStart(settings));
    this.#progress = new SignatureProgress({
      overlay: this.#overlay,
      sound,
      onChange: (onItsWay) => this.#actor.send({ type: onItsWay ? 'signatureBegan' : 'signatureLost' }),
    });
    this.#voice = this.#owned.add(new Voice(idol, speech, this.#overlay, timers));
    this.#lines = new LinePicker(lines, { landmark, places, gesture: GESTURES[signature] }, random);
    this.#visits = new VisitKeeper({
      record,
      landmarkId: settings.landmark,
      idolId: settings.idol.character,
      rules: settings.interaction,
      newVisitId: options.newVisitId,
      onBegan: (people, visitId) => this.#beginVisit(people, visitId),
      onEnded: (stamped) => this.#endVisit(stamped),
    });
    this.#passes = new PassPresenter({
      passes: options.passes,
      timers,
      idol,
      sound,
      voice: this.#voice,
      lines: this.#lines,
      overlay: this.#overlay,
      people: () => this.#visits.mostPeople,
      isSomeoneThere: () => this.#visits.isSomeoneThere(timers.now()),
      onCodeShown: (isShown) => this.#visits.changeRules(visitRules(this.#settings.interaction, isShown)),
      onReady: () => this.#actor.send({ type: 'passReady' }),
      onNone: () => this.#actor.send({ type: 'passRefused' }),
      onRefusedHere: (reason) =>
        record.record({
          type: 'passRefused',
          visitId: this.#visits.visitId,
          landmarkId: settings.landmark,
          reason,
        }),
    });
    this.#shows = new ShowKeeper({
      shows: options.shows,
      record,
      overlay: this.#overlay,
      voice: this.#voice,
      timers,
      clock,
      random,
      people: () => this.people,
      visitGoesOn: () => this.#visits.isPresent,
      onReady: () => this.#actor.send({ type: 'showReady' }),
      onOver: (whole) => this.#actor.send({ type: 'showOver', whole }),
    });
    const director = this.#owned.add(
      new StageDirector({
        idol,
        scene,
        sound,
        signature,
        timers,
        voice: this.#voice,
        lines: this.#lines,
        overlay: this.#overlay,
        streetTime: () => streetTime(clock.now()),
        isRaining: () => this.#settings.raining,
        performSignature: (by) => this.#perform(signature, by, 1),
        checkIn: (by) => this.#visits.checkIn(signature, by),
        rest: (resting) => this.#sight.allowByHours(!resting),
      }),
    );
    this.#actor = createActor(kioskChart, {
      clock: timers,
      input: {
        director,
        passes: this.#passes,
        shows: this.#shows,
        signature,
        holdDurationMs: settings.interaction.holdDurationMs,
        open: settings.open,
      },
    });
    this.#sight = this.#owned.add(
      new SightKeeper({
        sight,
        record,
        timers,
        overlay: this.#overlay,
        mirrorFrame: settings.camera.mirrorFrame,
        onGained: () => this.#actor.send({ type: 'sightGained' }),
        onLost: () => this.#actor.send({ type: 'sightLost' }),
      }),
    );
    sound.setVolume(settings.volume);
  }

  /** Begins: the idol is on the stage, the camera may be opened. */
  start(): void {
    const { sight, timers } = this.#options;
    this.#actor.subscribe(({ value }) => {
      const before = this.act;
      this.#overlay.change({ act: actOf(value) });
      if (this.act !== before) this.#shows.tryToBegin();
    });
    this.#actor.start();
    this.#owned.defer(() => this.#actor.stop());
    this.#owned.add(seekGestures(sight, this.#overlay, this.#settings.gestures));
    this.#owned.add(sight.onPerception((seen) => this.#perceive(seen)));
    this.#owned.add(sight.onCode((code) => this.act !== 'performing' && this.#passes.see(code)));
    this.#sight.allowByStaff(this.#settings.camera.enabled);
    let timer = timers.setTimeout(() => tick(), TICK_MS);
    const tick = () => {
      this.#visits.passTime(timers.now());
      this.#passes.refresh();
      timer = timers.setTimeout(tick, TICK_MS);
    };
    this.#owned.defer(() => timers.clearTimeout(timer));
  }

  get overlay(): OverlaySource {
    return this.#overlay;
  }

  get shows(): ShowKeeper {
    return this.#shows;
  }

  /** In view now; who touches the screen counts as one. */
  get people(): number {
    return this.#visits.people(this.#options.timers.now());
  }

  get visitGoesOn(): boolean {
    return this.#visits.isPresent;
  }

  get act(): ActName {
    return this.#overlay.model().act;
  }

  /** Takes what the staff changed; what cannot be changed while running is left to a reload. */
  applySettings(settings: KioskSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#options.sound.setVolume(settings.volume);
    this.#visits.changeRules(visitRules(settings.interaction, this.#overlay.model().code !== null));
    this.#sight.allowByStaff(settings.camera.enabled);
    this.#sight.showMirror(settings.camera);
    if (settings.language !== before.language) this.#overlay.change({ language: settings.language });
    if (settings.open === before.open) return;
    if (!settings.open) {
      this.#shows.close();
      this.#visits.close();
    }
    this.#actor.send({ type: settings.open ? 'opened' : 'closed' });
  }

  touchStage(point: ScreenPoint): void {
    if (this.#touched()) this.#actor.send({ type: 'idolTouched', ...point });
  }

  pressButton(): void {
    if (this.#touched()) this.#actor.send({ type: 'buttonHeld' });
  }

  releaseButton(): void {
    if (this.#isOpen()) this.#actor.send({ type: 'buttonReleased' });
  }

  makeGesture(gesture: GestureId): void {
    if (this.#touched()) this.#perform(gesture, 'touch', 1);
  }

  switchCamera(on: boolean): void {
    if (!this.#touched()) return;
    this.#sight.allowByVisitor(on);
    if (!on) this.#voice.say(this.#lines.on('cameraOff'));
  }

  switchLanguage(): void {
    if (!this.#touched()) return;
    this.#overlay.change({ language: this.#overlay.model().language === 'en' ? 'zh-CN' : 'en' });
  }

  takePass(): void {
    if (this.#touched()) this.#actor.send({ type: 'passTaken' });
  }

  inviteFriend(): void {
    if (this.#touched()) this.#actor.send({ type: 'friendInvited' });
  }

  /** Ends the visit that goes on, keeps what happened, and lets go of everything. */
  dispose(): void {
    if (this.#owned.isDisposed) return;
    this.#shows.dispose();
    this.#visits.close();
    this.#owned.dispose();
  }

  #perceive(seen: Perception): void {
    if (!this.#isOpen()) return;
    const perception = countedIn(this.#settings.camera.zone, seen);
    const { capturedAtMs: atMs, faces, hands, progress, completed } = perception;
    this.#visits.see({ atMs, faces: faces.length, hands: hands.length });
    this.#progress.follow(progress?.gesture === this.#signature ? progress.fraction : null);
    this.#overlay.changeLive({ hands, progress: progress?.fraction ?? 0 });
    for (const { gesture, score } of completed) this.#perform(gesture, 'hand', score, atMs);
    if (this.#visits.isPresent) this.#options.idol.lookAt(gazeTarget(perception));
  }

  /** A gesture made to its end, by hand or by touch: from here on there is no difference. */
  #perform(gesture: GestureId, by: MadeBy, score: number, atMs = this.#options.timers.now()): void {
    this.#visits.makeGesture({ gesture, by, score, atMs });
    if (this.act === 'performing') this.#shows.cheer(gesture, cheerPoint(this.#overlay.live().hands, by));
    this.#actor.send({ type: 'gesture', gesture, by });
  }

  #touched(): boolean {
    if (!this.#isOpen()) return false;
    this.#visits.touch(this.#options.timers.now());
    this.#sight.noteTouch();
    return true;
  }

  #isOpen(): boolean {
    return this.act !== 'closed' && !this.#owned.isDisposed;
  }

  #beginVisit(people: number, visitId: string): void {
    this.#passes.beginVisit(visitId);
    this.#sight.readCodes(true);
    this.#actor.send({ type: 'visitBegan', people });
  }

  #endVisit(stamped: boolean): void {
    this.#progress.forget();
    this.#sight.readCodes(false);
    this.#passes.endVisit();
    this.#overlay.change({ language: this.#settings.language });
    this.#overlay.changeLive({ hands: [], progress: 0 });
    this.#actor.send({ type: 'visitEnded', stamped });
  }
}
