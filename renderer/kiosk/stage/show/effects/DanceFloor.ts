import { Container, Sprite } from 'pixi.js';
import type { SpriteSheet } from '../../scene/spriteSheet.ts';
import type { EffectMoment, ShowEffect } from './ShowEffect.ts';

/** Rings of light that run out over the floor, one a beat. */
const RINGS = 4;
/** The floor is seen so flat. */
const FLATNESS = 0.26;

export class DanceFloor implements ShowEffect {
  readonly view = new Container({ label: 'dance floor' });
  readonly #glow: Sprite;
  readonly #rings: readonly Sprite[];

  constructor({ frames }: SpriteSheet) {
    const add = (sprite: Sprite) => {
      sprite.anchor.set(0.5);
      sprite.blendMode = 'add';
      return this.view.addChild(sprite);
    };
    this.#glow = add(new Sprite(frames.dot));
    this.#rings = Array.from({ length: RINGS }, () => add(new Sprite(frames.bokeh)));
  }

  draw({ state, layout: { width, standY, unit } }: EffectMoment): void {
    const { level, colour, beat } = state.effects.floor;
    this.view.visible = level > 0.02;
    if (!this.view.visible) return;
    const tint = Number.parseInt(colour.slice(1), 16);
    const reach = Math.max(width, unit * 100) * 1.25;
    this.#glow.tint = tint;
    this.#glow.position.set(width / 2, standY - unit * 2);
    this.#glow.scale.set(reach / 128, (reach * FLATNESS) / 128);
    this.#glow.alpha = level * 0.6;
    for (const [place, ring] of this.#rings.entries()) {
      const way = (beat / RINGS + place / RINGS) % 1;
      ring.tint = tint;
      ring.position.set(width / 2, standY - unit * 2);
      ring.scale.set((reach * way) / 100, (reach * way * FLATNESS) / 100);
      ring.alpha = level * 0.7 * (1 - way) * Math.min(1, way * 6);
    }
  }
}
