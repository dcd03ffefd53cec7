import { Container, Sprite } from 'pixi.js';
import { type Random, seededRandom } from '../../../../domain/core/random.ts';
import type { SceneLayout } from './SceneLayout.ts';
import type { SpriteSheet } from './spriteSheet.ts';

const PIECES = 130;
const LASTS_MS = 4600;
/** Speeds and falls in units (hundredths of the shorter side) and seconds. */
const GRAVITY = 62;
const DRAG = 1.5;
const COLOURS = [0xff4fb4, 0x7cf0ff, 0xffd75e, 0xa77bff, 0x5dffc0, 0xffffff];

type Piece = {
  readonly sprite: Sprite;
  readonly fromLeft: boolean;
  readonly speedX: number;
  readonly speedY: number;
  readonly spin: number;
  readonly flutter: number;
  /** Against the usual size: some fly nearer to us. */
  readonly size: number;
  readonly delayMs: number;
};

/** A burst from both sides. Where a piece is follows from the time alone: nothing is stepped, nothing adds up. */
export class Confetti {
  readonly view = new Container({ label: 'confetti', visible: false });
  readonly #pieces: Piece[];
  #startedAtMs: number | null = null;

  constructor({ frames }: SpriteSheet) {
    const random = seededRandom(77);
    this.#pieces = Array.from({ length: PIECES }, (_, index) => {
      const sprite = new Sprite(index % 4 === 0 ? frames.star : frames.paper);
      sprite.anchor.set(0.5);
      sprite.tint = COLOURS[index % COLOURS.length] ?? 0xffffff;
      this.view.addChild(sprite);
      return createPiece(sprite, random);
    });
  }

  burst(atMs: number): void {
    this.#startedAtMs = atMs;
    this.view.visible = true;
  }

  update(timeMs: number, { width, height, unit }: SceneLayout): void {
    if (this.#startedAtMs === null) return;
    const sinceMs = timeMs - this.#startedAtMs;
    if (sinceMs > LASTS_MS) {
      this.#startedAtMs = null;
      this.view.visible = false;
      return;
    }
    for (const piece of this.#pieces) {
      const seconds = Math.max(0, sinceMs - piece.delayMs) / 1000;
      // Motion under drag and gravity in closed form: v' = g − k·v.
      const braked = (1 - Math.exp(-DRAG * seconds)) / DRAG;
      const x = piece.speedX * braked + Math.sin(seconds * piece.spin + piece.flutter) * 1.6;
      const fall = (GRAVITY / DRAG) * (seconds - braked);
      const { sprite } = piece;
      sprite.visible = seconds > 0;
      sprite.position.set(
        piece.fromLeft ? -unit * 3 + x * unit : width + unit * 3 - x * unit,
        height * 0.62 + (fall - piece.speedY * braked) * unit,
      );
      sprite.rotation = piece.flutter + seconds * piece.spin;
      const size = (unit / 62) * piece.size;
      sprite.scale.set(size * Math.cos(seconds * piece.spin * 1.7 + piece.flutter), size);
      sprite.alpha = Math.min(1, (LASTS_MS - sinceMs) / 700);
    }
  }
}

function createPiece(sprite: Sprite, random: Random): Piece {
  return {
    sprite,
    fromLeft: random() < 0.5,
    speedX: 20 + random() * 120,
    speedY: 90 + random() * 130,
    spin: 2 + random() * 6,
    flutter: random() * Math.PI * 2,
    delayMs: random() * 260,
    size: 0.9 + random() ** 2 * 1.2,
  };
}
