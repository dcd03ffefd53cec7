import { Container, Sprite } from 'pixi.js';
import type { SpriteSheet } from '../../scene/spriteSheet.ts';
import type { EffectMoment, ShowEffect } from './ShowEffect.ts';

const RAYS = 10;

/** Thin rays from both sides of the horizon, fanning over the stage. */
export class Lasers implements ShowEffect {
  readonly view = new Container({ label: 'lasers' });
  readonly #rays: readonly Sprite[];

  constructor({ frames }: SpriteSheet) {
    this.#rays = Array.from({ length: RAYS }, () => {
      const ray = new Sprite(frames.paper);
      ray.anchor.set(0.5, 1);
      ray.blendMode = 'add';
      return this.view.addChild(ray);
    });
  }

  draw({ state, layout: { width, height, horizonY, unit }, isCalm }: EffectMoment): void {
    const { level, colour, beat } = state.effects.lasers;
    this.view.visible = level > 0.02;
    if (!this.view.visible) return;
    const tint = Number.parseInt(colour.slice(1), 16);
    const length = Math.hypot(width, height) * 0.9;
    const turn = isCalm ? 0.5 : 0.5 + 0.5 * Math.sin((beat * Math.PI) / 8);
    for (const [place, ray] of this.#rays.entries()) {
      const isLeft = place % 2 === 0;
      const fan = (Math.floor(place / 2) - (RAYS / 2 - 1) / 2) / (RAYS / 2);
      ray.tint = tint;
      ray.position.set(isLeft ? width * 0.04 : width * 0.96, horizonY);
      ray.rotation = (isLeft ? 1 : -1) * (0.15 + turn * 0.75 + fan * 0.9);
      ray.scale.set((unit * 0.7) / 52, length / 88);
      ray.alpha = level * 0.5;
    }
  }
}
