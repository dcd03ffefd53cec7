import { Container, Sprite } from 'pixi.js';
import { seededRandom } from '../../../../../domain/core/random.ts';
import type { SpriteSheet } from '../../scene/spriteSheet.ts';
import type { EffectMoment, ShowEffect } from './ShowEffect.ts';

const PIECES = 110;
const COLOURS = [0xff4fb4, 0x7cf0ff, 0xffd75e, 0xa77bff, 0x5dffc0, 0xffffff];

type Piece = {
  readonly sprite: Sprite;
  readonly across: number;
  readonly phase: number;
  readonly fallsInBeats: number;
  readonly spin: number;
  readonly size: number;
};

/** Paper that rains while it lasts. Each piece is where its beat says; a level is so much of them. */
export class ConfettiRain implements ShowEffect {
  readonly view = new Container({ label: 'confetti rain' });
  readonly #pieces: readonly Piece[];

  constructor({ frames }: SpriteSheet) {
    const random = seededRandom(41);
    this.#pieces = Array.from({ length: PIECES }, (_, index) => {
      const sprite = new Sprite(index % 5 === 0 ? frames.star : frames.paper);
      sprite.anchor.set(0.5);
      sprite.tint = COLOURS[index % COLOURS.length] ?? 0xffffff;
      this.view.addChild(sprite);
      return {
        sprite,
        across: random(),
        phase: random(),
        fallsInBeats: 7 + random() * 7,
        spin: 0.6 + random() * 1.4,
        size: 0.7 + random() ** 2 * 1.1,
      };
    });
  }

  draw({ state, layout: { width, height, unit } }: EffectMoment): void {
    const { level, beat } = state.effects.confetti;
    this.view.visible = level > 0.02;
    if (!this.view.visible) return;
    for (const [index, { sprite, across, phase, fallsInBeats, spin, size }] of this.#pieces.entries()) {
      const fall = (state.beat / fallsInBeats + phase) % 1;
      // Those that would have begun to fall before the rain did are not there yet.
      sprite.visible = index < PIECES * level && beat >= fall * fallsInBeats;
      if (!sprite.visible) continue;
      const turn = state.beat * spin + phase * 7;
      sprite.position.set((across + 0.03 * Math.sin(turn)) * width, (fall * 1.1 - 0.05) * height);
      sprite.rotation = turn;
      const scale = (unit / 62) * size;
      sprite.scale.set(scale * Math.cos(turn * 1.7), scale);
    }
  }
}
