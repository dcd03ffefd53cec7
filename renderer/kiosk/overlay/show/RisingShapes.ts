import type { Disposable } from '../../../../domain/core/Disposable.ts';
import type { Random } from '../../../../domain/core/random.ts';
import type { FlyingCheer } from '../OverlayModel.ts';
import { CHEER_SHAPES, SHAPE_OF } from './cheerShapes.ts';
import { isCalm } from './isCalm.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** One cheer throws so many. */
const EACH = 4;
const MOST = 28;
const RISE_MS = 2600;
/** How far they rise and drift, in heights of the screen. */
const RISE = 0.34;
const DRIFT = 0.09;

/** Hearts, stars, glow sticks and notes that rise from the hand that cheered. The browser moves them by itself. */
export class RisingShapes implements Disposable {
  readonly #ground: HTMLElement;
  readonly #random: Random;
  readonly #resting: SVGSVGElement[] = [];
  readonly #rising = new Set<Animation>();
  #made = 0;

  constructor(ground: HTMLElement, random: Random) {
    this.#ground = ground;
    this.#random = random;
  }

  rise({ gesture, x, y }: FlyingCheer): void {
    const { clientWidth, clientHeight } = this.#ground;
    const { path, colour } = CHEER_SHAPES[SHAPE_OF[gesture]];
    const thrown = isCalm() ? 1 : EACH;
    for (let number = 0; number < thrown; number++) {
      const element = this.#take();
      if (element === null) return;
      const outline = element.firstElementChild;
      outline?.setAttribute('d', path);
      outline?.setAttribute('fill', colour);
      const animation = element.animate(
        isCalm()
          ? standing(x * clientWidth, y * clientHeight)
          : this.#flight(x * clientWidth, y * clientHeight, clientHeight),
        {
          duration: RISE_MS * (0.8 + 0.4 * this.#random()),
          delay: number * 90,
          easing: 'cubic-bezier(0.2, 0.6, 0.5, 1)',
        },
      );
      this.#rising.add(animation);
      animation.onfinish = () => {
        this.#rising.delete(animation);
        this.#resting.push(element);
      };
    }
  }

  dispose(): void {
    for (const animation of this.#rising) {
      animation.onfinish = null;
      animation.cancel();
    }
    this.#rising.clear();
    this.#resting.length = 0;
    this.#ground.replaceChildren();
  }

  #flight(x: number, y: number, height: number): Keyframe[] {
    const aside = (this.#random() * 2 - 1) * DRIFT * height;
    const up = RISE * height * (0.7 + 0.5 * this.#random());
    const turn = (this.#random() * 2 - 1) * 30;
    const size = 0.75 + 0.6 * this.#random();
    const at = (share: number, across: number, scale: number) =>
      `translate(${x + aside * across}px, ${y - up * share}px) rotate(${turn * share}deg) scale(${size * scale})`;
    return [
      { transform: at(0, 0, 0.2), opacity: 0 },
      { transform: at(0.16, 0.5, 1.2), opacity: 1, offset: 0.14 },
      { transform: at(0.6, 1, 1), opacity: 1, offset: 0.6 },
      { transform: at(1, 0.7, 0.8), opacity: 0 },
    ];
  }

  /** Null when as many as can be told apart are in the air. */
  #take(): SVGSVGElement | null {
    const rested = this.#resting.pop();
    if (rested !== undefined) return rested;
    if (this.#made === MOST) return null;
    this.#made++;
    const element = document.createElementNS(SVG, 'svg');
    element.setAttribute('class', 'rising-shape');
    element.setAttribute('viewBox', '-6 -6 112 112');
    const outline = document.createElementNS(SVG, 'path');
    outline.setAttribute('stroke', '#fff');
    outline.setAttribute('stroke-width', '7');
    outline.setAttribute('stroke-linejoin', 'round');
    outline.setAttribute('paint-order', 'stroke');
    element.append(outline);
    this.#ground.append(element);
    return element;
  }
}

function standing(x: number, y: number): Keyframe[] {
  const transform = `translate(${x}px, ${y}px)`;
  return [
    { transform, opacity: 0 },
    { transform, opacity: 1, offset: 0.2 },
    { transform, opacity: 1, offset: 0.7 },
    { transform, opacity: 0 },
  ];
}
