import type { ShowingState, ShowOrder } from '../../../contract/showing.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import type { Random } from '../../../domain/core/random.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import { pickCheer } from '../../../domain/shows/audience/pickCheer.ts';
import type { Bilingual, FlyingCheer, ShowModel } from '../overlay/OverlayModel.ts';
import type { OverlayState } from './OverlayState.ts';
import type { PreparedShow, RecordPort, ScreenPoint, ShowPort } from './ports.ts';
import type { ShowDirector } from './ShowDirector.ts';
import { Showing, type ShowingEnd } from './Showing.ts';
import type { Timers } from './Timers.ts';
import type { Voice } from './Voice.ts';

export type ShowKeeperParts = {
  readonly shows: ShowPort;
  readonly record: RecordPort;
  readonly overlay: OverlayState;
  readonly voice: Voice;
  readonly timers: Timers;
  readonly clock: Clock;
  readonly random: Random;
  /** In view now. */
  readonly people: () => number;
  readonly visitGoesOn: () => boolean;
  /** A show may begin, as far as it is concerned. */
  readonly onReady: () => void;
  readonly onOver: (whole: boolean) => void;
};

/** A show that was asked for and has not begun. `prepared` is null while it is fetched. */
type Awaited = { readonly order: ShowOrder; prepared: PreparedShow | null };

const LOOK_MS = 200;
/** More hearts than these at once cannot be told apart. */
const KEPT_CHEERS = 12;

/** Takes the host's orders for shows: prepares them at once, begins when nobody is checking in, and ends them. */
export class ShowKeeper implements ShowDirector, Disposable {
  readonly #parts: ShowKeeperParts;
  #awaited: Awaited | null = null;
  #showing: Showing | null = null;
  #over: ShowModel | null = null;
  #looking: unknown = null;
  #flown: Bilingual[] = [];
  #cheersMade = 0;
  readonly #changes = new Set<() => void>();
  #isDisposed = false;

  constructor(parts: ShowKeeperParts) {
    this.#parts = parts;
  }

  /** Told whenever the showing begins, waits or ends. */
  onChange(listener: () => void): Disposable {
    this.#changes.add(listener);
    return toDisposable(() => this.#changes.delete(listener));
  }

  /**
   * Prepares a show, after the one on the stage. One that waited until now gives way to it. An order that is here
   * already changes nothing: the host gives it again whenever the line to it was broken.
   */
  async order(order: ShowOrder): Promise<void> {
    if (this.showing()?.showingId === order.showingId) return;
    if (this.#awaited?.order.showingId === order.showingId) return;
    this.#giveUp();
    const awaited: Awaited = { order, prepared: null };
    this.#awaited = awaited;
    this.#look();
    this.#tellChange();
    if (this.#showing !== null && order.interrupts) this.#finish('interrupted');
    else if (this.#showing === null) await this.#prepare(awaited);
  }

  /** Ends the showing of this id, or gives it up while it waits. */
  end(showingId: string, end: 'stopped' | 'closed'): void {
    if (this.#awaited?.order.showingId === showingId) this.#giveUp();
    if (this.#showing?.order.showingId === showingId) this.#finish(end);
  }

  /** Whenever the act changes: what waits may begin now. */
  tryToBegin(): void {
    const awaited = this.#awaited;
    if (awaited === null || awaited.prepared === null || this.#isDisposed) return;
    if (this.#parts.clock.now() > awaited.order.givenUpAtMs) this.#giveUp();
    else if (this.#showing === null) this.#parts.onReady();
  }

  showing(): ShowingState | null {
    if (this.#showing !== null) return this.#showing.state();
    if (this.#awaited === null) return null;
    const { order, prepared } = this.#awaited;
    return {
      showingId: order.showingId,
      show: order.show,
      state: prepared === null ? 'loading' : 'waiting',
      positionMs: 0,
      durationMs: prepared?.durationMs ?? 0,
      audible: prepared?.isAudible() ?? false,
      cheers: 0,
    };
  }

  /** A visitor made a gesture while a show plays. */
  cheer(gesture: GestureId, from: ScreenPoint): void {
    const showing = this.#showing;
    if (showing === null) return;
    const { overlay, people, timers, random } = this.#parts;
    showing.cheer(gesture, people(), timers.now());
    const { any, byGesture } = showing.prepared.cheers;
    const line = pickCheer([...any, ...(byGesture[gesture] ?? [])], this.#flown, random);
    if (line !== null) this.#flown = [...this.#flown.slice(-20), line];
    const made: FlyingCheer = { id: ++this.#cheersMade, gesture, ...from, line };
    overlay.changeLive({ cheers: [...overlay.live().cheers, made].slice(-KEPT_CHEERS) });
    this.#showModel(showing);
  }

  begin(): void {
    const awaited = this.#awaited;
    if (awaited === null || awaited.prepared === null) return;
    const { record, overlay, voice, timers } = this.#parts;
    this.#awaited = null;
    voice.mute(true);
    const showing = new Showing(awaited.order, awaited.prepared, record, timers.now());
    this.#showing = showing;
    overlay.changeLive({ cheers: [] });
    overlay.followShow(() => showing.moment());
    awaited.prepared.begin(() => {
      if (this.#showing === showing) this.#finish('whole');
    });
    this.#showModel(showing);
    this.#look();
    this.#tellChange();
  }

  leave(): void {
    this.#end('closed');
    this.#parts.voice.mute(false);
  }

  thank(): void {
    if (this.#over !== null)
      this.#parts.overlay.change({ show: { ...this.#over, phase: 'thanks', call: null } });
  }

  endThanks(): void {
    this.#parts.overlay.change({ show: null });
  }

  admit(): void {
    this.#parts.overlay.change({ stamped: false, stamp: null });
  }

  visitGoesOn(): boolean {
    return this.#parts.visitGoesOn();
  }

  /** The street closes. */
  close(): void {
    this.#giveUp();
    if (this.#showing !== null) this.#finish('closed');
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#giveUp();
    this.#end('closed');
    if (this.#looking !== null) this.#parts.timers.clearTimeout(this.#looking);
    this.#changes.clear();
  }

  async #prepare(awaited: Awaited): Promise<void> {
    const { order } = awaited;
    const prepared = await this.#parts.shows.prepare(order.show).catch(() => null);
    if (this.#awaited !== awaited) {
      prepared?.dispose();
      return;
    }
    if (prepared === null) {
      this.#awaited = null;
      this.#tellFailed(order);
      this.#tellChange();
      return;
    }
    awaited.prepared = prepared;
    this.#tellChange();
    this.tryToBegin();
  }

  #finish(end: ShowingEnd): void {
    this.#end(end);
    this.#parts.onOver(end === 'whole');
    if (this.#awaited !== null) void this.#prepare(this.#awaited);
  }

  #end(end: ShowingEnd): void {
    const showing = this.#showing;
    if (showing === null) return;
    const { overlay, timers } = this.#parts;
    this.#showing = null;
    this.#over = showing.model(timers.now());
    overlay.followShow(null);
    overlay.changeLive({ cheers: [] });
    overlay.change({ show: null });
    showing.end(end);
    this.#tellChange();
  }

  #giveUp(): void {
    const awaited = this.#awaited;
    if (awaited === null) return;
    this.#awaited = null;
    awaited.prepared?.dispose();
    this.#tellChange();
  }

  #tellFailed({ showingId, show }: ShowOrder): void {
    this.#parts.record.record({
      type: 'showEnded',
      showingId,
      show,
      end: 'failed',
      playedMs: 0,
      mostPeople: 0,
      calls: 0,
      callsAnswered: 0,
    });
  }

  #showModel(showing: Showing): void {
    const { overlay, timers } = this.#parts;
    const model = showing.model(timers.now());
    const before = overlay.model().show;
    if (before === null || !looksTheSame(before, model)) overlay.change({ show: model });
  }

  /** While something waits or plays. */
  #look(): void {
    const { timers, people, clock } = this.#parts;
    if (this.#looking !== null) return;
    this.#looking = timers.setTimeout(() => {
      this.#looking = null;
      if (this.#awaited !== null && clock.now() > this.#awaited.order.givenUpAtMs) this.#giveUp();
      if (this.#showing !== null) {
        this.#showing.look(people(), timers.now());
        this.#showModel(this.#showing);
      }
      if (this.#awaited !== null || this.#showing !== null) this.#look();
    }, LOOK_MS);
  }

  #tellChange(): void {
    for (const listener of this.#changes) listener();
  }
}

/** The number of cheers is told at the end only: for it alone nothing is drawn anew. */
function looksTheSame(before: ShowModel, after: ShowModel): boolean {
  const [asked, asking] = [before.call, after.call];
  return (
    before.showingId === after.showingId &&
    before.phase === after.phase &&
    asked?.gesture === asking?.gesture &&
    asked?.made === asking?.made &&
    asked?.needed === asking?.needed &&
    asked?.answered === asking?.answered
  );
}
