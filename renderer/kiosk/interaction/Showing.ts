import type { EventBody } from '../../../contract/events.ts';
import type { ShowingState, ShowOrder } from '../../../contract/showing.ts';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import {
  type CheerMeter,
  cheer,
  cool,
  followCall,
  restingMeter,
} from '../../../domain/shows/audience/CheerMeter.ts';
import type { CallModel, ShowModel, ShowMoment } from '../overlay/OverlayModel.ts';
import { CheerTally } from './CheerTally.ts';
import type { PreparedShow, RecordPort } from './ports.ts';

/** The title stands at the beginning for so long. */
const TITLE_MS = 4000;
const TALLY_MS = 10_000;

export type ShowingEnd = Extract<EventBody, { type: 'showEnded' }>['end'];

/** One show on the stage: how the street cheers, and what is told of it, each fact once. Times of the steady clock. */
export class Showing {
  readonly order: ShowOrder;
  readonly #prepared: PreparedShow;
  readonly #record: RecordPort;
  readonly #tally = new CheerTally();
  readonly #beganAtMs: number;
  #toldAtMs: number;
  #meter: CheerMeter;
  #mostPeople = 0;
  #isOver = false;

  constructor(order: ShowOrder, prepared: PreparedShow, record: RecordPort, beganAtMs: number) {
    this.order = order;
    this.#prepared = prepared;
    this.#record = record;
    this.#beganAtMs = beganAtMs;
    this.#toldAtMs = beganAtMs;
    this.#meter = restingMeter(beganAtMs);
    const { showingId, show, cause } = order;
    record.record({ type: 'showStarted', showingId, show, cause });
  }

  get prepared(): PreparedShow {
    return this.#prepared;
  }

  /** Time goes by with so many people in view. */
  look(people: number, nowMs: number): void {
    this.#mostPeople = Math.max(this.#mostPeople, people);
    this.#meter = followCall(cool(this.#meter, nowMs), this.#prepared.stageState().cheer, people);
    this.#prepared.warm(this.#meter.warmth);
    if (nowMs - this.#toldAtMs < TALLY_MS) return;
    this.#toldAtMs = nowMs;
    this.#tellCheers();
  }

  cheer(gesture: GestureId, people: number, nowMs: number): void {
    this.#tally.add(gesture);
    this.#meter = cheer(this.#meter, gesture, people, nowMs);
    this.look(people, nowMs);
  }

  end(end: ShowingEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#tellCheers();
    const { showingId, show } = this.order;
    const { calls, callsAnswered } = this.#meter;
    const playedMs = Math.max(0, Math.round(this.#playedMs()));
    this.#record.record({
      type: 'showEnded',
      showingId,
      show,
      end,
      playedMs,
      mostPeople: this.#mostPeople,
      calls,
      callsAnswered,
    });
    this.#prepared.dispose();
  }

  state(): ShowingState {
    const { showingId, show } = this.order;
    return {
      showingId,
      show,
      state: 'playing',
      positionMs: this.#playedMs(),
      durationMs: this.#prepared.durationMs,
      audible: this.#prepared.isAudible(),
      cheers: this.#meter.cheers,
    };
  }

  model(nowMs: number): ShowModel {
    const { title, song } = this.#prepared;
    return {
      showingId: this.order.showingId,
      phase: nowMs - this.#beganAtMs < TITLE_MS ? 'title' : 'playing',
      title,
      song: song.title,
      lines: song.lines,
      performers: this.#prepared.stageState().performers.map(({ idol }) => idol),
      call: callOf(this.#meter),
      cheers: this.#meter.cheers,
    };
  }

  moment(): ShowMoment {
    const { lyric, linesAhead, beat, cheer: asked } = this.#prepared.stageState();
    return {
      lyric,
      linesAhead,
      beat,
      positionMs: this.#prepared.positionMs(),
      callShare: asked?.share ?? null,
      warmth: this.#meter.warmth,
    };
  }

  #playedMs(): number {
    return this.#prepared.positionMs() - this.#prepared.startMs;
  }

  #tellCheers(): void {
    const { showingId, show } = this.order;
    for (const told of this.#tally.take()) {
      this.#record.record({ type: 'showCheered', showingId, show, ...told });
    }
  }
}

function callOf({ call }: CheerMeter): CallModel | null {
  if (call === null) return null;
  const { gesture, made, needed, answered } = call;
  return { gesture, made, needed, answered };
}
