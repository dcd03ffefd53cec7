import { Container, Sprite } from 'pixi.js';
import { seededRandom } from '../../../../../domain/core/random.ts';
import type { SpriteSheet } from '../../scene/spriteSheet.ts';
import type { EffectMoment, ShowEffect } from './ShowEffect.ts';

const STICKS = 26;
const COLOURS = [0xff5cc0, 0x6ee9ff, 0xffe08a, 0xb79bff, 0x7dffc9];
/** How high the highest is held, in units. */
const HEIGHT = 17;

type Stick = {
  readonly bar: Sprite;
  readonly halo: Sprite;
  readonly across: number;
  readonly reach: number;
  readonly phase: number;
};

/** The street's own light sticks, waved before the stage: they come up as people cheer, and sway on the beat. */
export class LightSticks implements ShowEffect {
  readonly view = new Container({ label: 'light sticks' });
  readonly #sticks: readonly Stick[];

  constructor({ frames }: SpriteSheet) {
    const random = seededRandom(9);
    this.#sticks = Array.from({ length: STICKS }, (_, index) => {
      const tint = COLOURS[index % COLOURS.length] ?? 0xffffff;
      const halo = this.view.addChild(new Sprite(frames.dot));
      halo.blendMode = 'add';
      const bar = this.view.addChild(new Sprite(frames.paper));
      for (const sprite of [halo, bar]) {
        sprite.tint = tint;
        sprite.anchor.set(0.5, 0.5);
      }
      return {
        bar,
        halo,
        across: (index + 0.2 + 0.6 * random()) / STICKS,
        reach: 0.55 + 0.45 * random(),
        phase: random() * 0.5,
      };
    });
  }

  draw({ state, layout: { width, height, unit }, warmth, isCalm }: EffectMoment): void {
    this.view.visible = warmth > 0.01;
    if (!this.view.visible) return;
    for (const { bar, halo, across, reach, phase } of this.#sticks) {
      const sway = isCalm ? 0 : Math.sin(Math.PI * (state.beat / 2 + phase));
      const up = unit * HEIGHT * reach * Math.min(1, warmth * 1.3);
      const x = across * width + sway * unit * 2.4;
      const y = height + unit * 5 - up;
      bar.position.set(x, y);
      bar.rotation = sway * 0.34;
      bar.scale.set((unit * 1.1) / 52, (unit * 8) / 88);
      halo.position.set(x + sway * unit * 0.6, y - unit * 2);
      halo.scale.set((unit * 12) / 128, (unit * 16) / 128);
      halo.alpha = 0.75;
    }
  }
}
