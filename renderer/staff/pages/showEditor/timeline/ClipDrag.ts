import type { Disposable } from '../../../../../domain/core/Disposable.ts';
import { type Draft, type DraftClip, laneOfClip } from '../../../../../domain/shows/editing/Draft.ts';
import {
  moveClips,
  reachableEdge,
  reachableMove,
  resizeClip,
} from '../../../../../domain/shows/editing/editClips.ts';
import { moveToLane } from '../../../../../domain/shows/editing/moveToLane.ts';
import { endBeat } from '../../../../../domain/shows/Show.ts';

export type DragGround = {
  readonly draft: Draft;
  readonly chosen: ReadonlySet<string>;
  readonly beats: number;
  readonly pixelsPerBeat: number;
  /** Beats; 0 is free. */
  readonly snap: number;
};

export type DragKind = 'move' | 'start' | 'end';

/** A finger that rests so long on a clip wants to drag it, not to scroll. */
const LONG_PRESS_MS = 350;
const SLACK_PX = 4;
/** So near to the edge of what can be seen, a drag pulls the timeline along. */
const EDGE_PX = 48;
const PULL_PX = 14;

export const snapped = (beat: number, snap: number): number =>
  snap === 0 ? beat : Math.round(beat / snap) * snap;

/**
 * One drag of one or more clips. The clips follow the pointer by their own style, nothing is drawn anew; the show is
 * changed once, where they are let go.
 */
export class ClipDrag implements Disposable {
  readonly #ground: DragGround;
  readonly #one: DraftClip;
  readonly #kind: DragKind;
  readonly #surface: HTMLElement;
  readonly #down: PointerEvent;
  readonly #onDone: (draft: Draft) => void;
  readonly #stop = new AbortController();
  readonly #press: number;
  readonly #beganLeft: number;
  #isLive: boolean;
  #hasMoved = false;
  #edit: (() => Draft) | null = null;

  constructor(
    ground: DragGround,
    one: DraftClip,
    kind: DragKind,
    surface: HTMLElement,
    down: PointerEvent,
    onDone: (draft: Draft) => void,
  ) {
    this.#ground = ground;
    this.#one = one;
    this.#kind = kind;
    this.#surface = surface;
    this.#down = down;
    this.#onDone = onDone;
    this.#beganLeft = surface.scrollLeft;
    this.#isLive = down.pointerType !== 'touch';
    const { signal } = this.#stop;
    this.#press = window.setTimeout(() => {
      this.#isLive = true;
    }, LONG_PRESS_MS);
    window.addEventListener('pointermove', this.#move, { signal });
    window.addEventListener('pointerup', this.#up, { signal });
    window.addEventListener('pointercancel', () => this.dispose(), { signal });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && this.dispose(), { signal });
    surface.addEventListener('touchmove', (event) => this.#isLive && event.preventDefault(), {
      signal,
      passive: false,
    });
  }

  dispose(): void {
    window.clearTimeout(this.#press);
    this.#stop.abort();
    for (const element of this.#elements()) {
      element.style.removeProperty('transform');
      element.classList.remove('clip-dragged');
    }
    const element = this.#elementOf(this.#one.id);
    if (element !== null) this.#place(element, this.#one.clip);
  }

  readonly #move = (event: PointerEvent): void => {
    if (event.pointerId !== this.#down.pointerId) return;
    const wayPx = Math.hypot(event.clientX - this.#down.clientX, event.clientY - this.#down.clientY);
    if (!this.#isLive) {
      if (wayPx > SLACK_PX * 2) this.dispose();
      return;
    }
    if (!this.#hasMoved && wayPx < SLACK_PX) return;
    this.#hasMoved = true;
    this.#pullAlong(event.clientX);
    const movedPx = event.clientX - this.#down.clientX + this.#surface.scrollLeft - this.#beganLeft;
    const snap = event.altKey ? 0 : this.#ground.snap;
    if (this.#kind === 'move') this.#shift(movedPx / this.#ground.pixelsPerBeat, snap, event.clientY);
    else this.#pull(this.#kind, movedPx / this.#ground.pixelsPerBeat, snap);
  };

  /** What is farther on comes into sight while the pointer moves at the edge. */
  #pullAlong(clientX: number): void {
    const { left, right } = this.#surface.getBoundingClientRect();
    const names = this.#surface.querySelector<HTMLElement>('.lane-name')?.offsetWidth ?? 0;
    if (clientX > right - EDGE_PX) this.#surface.scrollLeft += PULL_PX;
    else if (clientX < left + names + EDGE_PX) this.#surface.scrollLeft -= PULL_PX;
  }

  #shift(byBeats: number, snap: number, clientY: number): void {
    const { draft, chosen, beats, pixelsPerBeat } = this.#ground;
    const wish = snapped(this.#one.clip.startBeat + byBeats, snap) - this.#one.clip.startBeat;
    const lane = this.#laneAt(clientY);
    const there = lane === null ? null : moveToLane(draft, chosen, lane.name, wish, beats);
    const move = there?.byBeats ?? reachableMove(draft, chosen, wish, beats);
    const downPx = there === null ? 0 : (lane?.downPx ?? 0);
    for (const element of this.#elements()) {
      element.classList.add('clip-dragged');
      element.style.transform = `translate(${move * pixelsPerBeat}px, ${downPx}px)`;
    }
    this.#edit = () => there?.draft ?? moveClips(draft, chosen, move, beats);
  }

  /** Another lane of the same track under the pointer, and how far below its own it is. */
  #laneAt(clientY: number): { readonly name: string; readonly downPx: number } | null {
    const own = this.#elementOf(this.#one.id)?.closest<HTMLElement>('.lane');
    const lanes = this.#surface.querySelectorAll<HTMLElement>(`.lane[data-track="${this.#one.track}"]`);
    for (const element of lanes) {
      const { top, bottom } = element.getBoundingClientRect();
      const name = element.dataset.lane;
      if (clientY < top || clientY >= bottom || name === undefined || name === laneOfClip(this.#one))
        continue;
      return { name, downPx: element.offsetTop - (own?.offsetTop ?? 0) };
    }
    return null;
  }

  #pull(edge: 'start' | 'end', byBeats: number, snap: number): void {
    const { draft, beats } = this.#ground;
    const from = edge === 'start' ? this.#one.clip.startBeat : endBeat(this.#one.clip);
    const wish = snapped(from + byBeats, snap);
    const element = this.#elementOf(this.#one.id);
    if (element !== null) this.#place(element, reachableEdge(draft, this.#one, edge, wish, beats));
    this.#edit = () => resizeClip(draft, this.#one.id, edge, wish, beats);
  }

  readonly #up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#down.pointerId) return;
    const edit = this.#edit;
    this.dispose();
    if (edit !== null) this.#onDone(edit());
  };

  #place(element: HTMLElement, { startBeat, lengthBeats }: { startBeat: number; lengthBeats: number }): void {
    const { pixelsPerBeat } = this.#ground;
    element.style.left = `${startBeat * pixelsPerBeat}px`;
    element.style.width = `${Math.max(6, lengthBeats * pixelsPerBeat - 1)}px`;
  }

  #elementOf(id: string): HTMLElement | null {
    return this.#surface.querySelector<HTMLElement>(`[data-clip="${id}"]`);
  }

  #elements(): HTMLElement[] {
    return [...this.#ground.chosen].flatMap((id) => this.#elementOf(id) ?? []);
  }
}
