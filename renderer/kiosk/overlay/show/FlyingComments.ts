import type { Disposable } from '../../../../domain/core/Disposable.ts';
import type { Random } from '../../../../domain/core/random.ts';
import { FLIGHT_MS, type Flight, freeLane, leftEdgeAt } from '../../../../domain/shows/audience/lanes.ts';
import type { ScreenBox } from '../../interaction/ports.ts';
import type { Bilingual, Language } from '../OverlayModel.ts';
import { isCalm } from './isCalm.ts';

export type FlyingCommentsParts = {
  /** Where the faces on the stage are now, in shares of the screen. */
  readonly faces: () => readonly ScreenBox[];
  readonly random: Random;
};

/** More than these at once nobody reads, and the stage is to be seen. */
const MOST = 7;
/** Height of a lane in heights of a comment. */
const LANE = 1.16;
const COLOURS = ['#ff9be0', '#57e6ff', '#ffd566', '#c9b5ff'] as const;
/** Faces are looked for so often. */
const LOOK_MS = 100;

/** One that is in the air. */
type Comment = Flight & {
  readonly element: HTMLElement;
  readonly animation: Animation;
  readonly isStill: boolean;
};

/**
 * Comments of the street that fly over the stage, each in its lane, none over another, none over a face: lanes with a
 * face in them are closed, and where the camera brings one into a comment's way, the comment passes unseen behind it.
 * Elements are used again and again; the browser moves them by itself.
 */
export class FlyingComments implements Disposable {
  readonly #sky: HTMLElement;
  readonly #parts: FlyingCommentsParts;
  readonly #resting: HTMLElement[] = [];
  #flying: Comment[] = [];
  #lookedAtMs = Number.NEGATIVE_INFINITY;
  #made = 0;

  constructor(sky: HTMLElement, parts: FlyingCommentsParts) {
    this.#sky = sky;
    this.#parts = parts;
  }

  /** Lets a comment fly now, if there is a lane for it. Times of `performance.now()`. */
  fly(line: Bilingual, language: Language, nowMs: number): void {
    this.#land(nowMs);
    const element = this.#take();
    const [first, second] = language === 'en' ? [line.en, line.zh] : [line.zh, line.en];
    write(element, first, second);
    const { clientWidth, clientHeight } = this.#sky;
    const [width, height] = [element.offsetWidth, element.offsetHeight * LANE];
    const lanes = Math.floor(clientHeight / height);
    const closed = this.#closedLanes(lanes, height);
    const lane =
      clientWidth === 0 || this.#flying.length >= MOST
        ? null
        : freeLane(
            this.#flying,
            width / clientWidth,
            nowMs,
            { lanes, most: MOST, closed },
            this.#parts.random,
          );
    if (lane === null) {
      this.#rest(element);
      return;
    }
    element.style.top = `${Math.round(lane * height)}px`;
    element.style.setProperty('--comment-colour', COLOURS[this.#made++ % COLOURS.length] ?? COLOURS[0]);
    const isStill = isCalm();
    const from = isStill ? (clientWidth - width) / 2 : clientWidth;
    const to = isStill ? from : -width;
    const animation = element.animate(
      [{ transform: `translateX(${from}px)` }, { transform: `translateX(${to}px)` }],
      { duration: FLIGHT_MS, fill: 'both' },
    );
    this.#flying.push({ lane, startedAtMs: nowMs, width: width / clientWidth, element, animation, isStill });
  }

  /** With every frame: what a face has come into the way of is not seen while it passes. */
  keepOffFaces(nowMs: number): void {
    if (this.#flying.length === 0) return;
    this.#land(nowMs);
    if (nowMs - this.#lookedAtMs < LOOK_MS) return;
    this.#lookedAtMs = nowMs;
    const faces = this.#facesInSky();
    const { clientWidth } = this.#sky;
    for (const comment of this.#flying) {
      const { element, width } = comment;
      const left = (comment.isStill ? (1 - width) / 2 : leftEdgeAt(comment, nowMs)) * clientWidth;
      const right = left + width * clientWidth;
      const top = element.offsetTop;
      const bottom = top + element.offsetHeight;
      const isBehind = faces.some(
        (face) => face.left < right && face.right > left && face.top < bottom && face.bottom > top,
      );
      if (element.classList.contains('is-behind') !== isBehind)
        element.classList.toggle('is-behind', isBehind);
    }
  }

  dispose(): void {
    for (const { animation } of this.#flying) animation.cancel();
    this.#flying = [];
    this.#resting.length = 0;
    this.#sky.replaceChildren();
  }

  /** Those whose time is over are used for others. */
  #land(nowMs: number): void {
    if (!this.#flying.some(({ startedAtMs }) => nowMs - startedAtMs >= FLIGHT_MS)) return;
    this.#flying = this.#flying.filter(({ startedAtMs, element, animation }) => {
      if (nowMs - startedAtMs < FLIGHT_MS) return true;
      animation.cancel();
      this.#rest(element);
      return false;
    });
  }

  #take(): HTMLElement {
    const element = this.#resting.pop() ?? this.#make();
    element.className = 'comment';
    return element;
  }

  #rest(element: HTMLElement): void {
    element.className = 'comment is-away';
    this.#resting.push(element);
  }

  #make(): HTMLElement {
    const element = document.createElement('div');
    for (const name of ['comment-first', 'comment-second']) {
      const words = document.createElement('span');
      words.className = name;
      element.append(words);
    }
    this.#sky.append(element);
    return element;
  }

  #closedLanes(lanes: number, height: number): readonly number[] {
    const faces = this.#facesInSky();
    return Array.from({ length: lanes }, (_, lane) => lane).filter((lane) =>
      faces.some(({ top, bottom }) => top < (lane + 1) * height && bottom > lane * height),
    );
  }

  /** In pixels of the sky; of those only that are on the screen. */
  #facesInSky(): readonly ScreenBox[] {
    const { offsetTop, parentElement: screen } = this.#sky;
    const { clientWidth: width = 0, clientHeight: height = 0 } = screen ?? {};
    return this.#parts.faces().map(({ left, top, right, bottom }) => ({
      left: left * width,
      right: right * width,
      top: top * height - offsetTop,
      bottom: bottom * height - offsetTop,
    }));
  }
}

function write(element: HTMLElement, first: string, second: string): void {
  const [one, other] = element.children;
  if (one !== undefined) one.textContent = first;
  if (other !== undefined) other.textContent = second;
}
