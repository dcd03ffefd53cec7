import { Container, Sprite } from 'pixi.js';
import type { SpriteSheet } from '../../scene/spriteSheet.ts';
import type { EffectMoment, ShowEffect } from './ShowEffect.ts';

const BEAMS = 7;
/** Besides the colour of the show, so that the sky over the stage is never of one colour. */
const TINTS = [null, 0xff6ec7, 0x6ef3ff, null, 0xa98bff, 0xffd75e, null] as const;
/** A beam as large as the screen that is fainter than this costs and is not seen. */
const FAINTEST = 0.04;

/** Wide beams from above that swing over the stage, a bar for a swing. */
export class Spotlights implements ShowEffect {
  readonly view = new Container({ label: 'spotlights' });
  readonly #beams: readonly Sprite[];

  constructor({ frames }: SpriteSheet) {
    this.#beams = Array.from({ length: BEAMS }, () => {
      const beam = new Sprite(frames.beam);
      beam.anchor.set(0.5, 0);
      beam.blendMode = 'add';
      return this.view.addChild(beam);
    });
  }

  draw({ state, layout: { width, height, unit }, warmth, isCalm }: EffectMoment): void {
    const { level, colour } = state.effects.lights;
    const tint = Number.parseInt(colour.slice(1), 16);
    const shown = Math.min(1, level + warmth * 0.35);
    for (const [place, beam] of this.#beams.entries()) {
      const across = (place + 0.5) / BEAMS;
      const swing = isCalm ? 0 : Math.sin((state.beat * Math.PI) / 4 + place * 1.7);
      beam.tint = TINTS[place] ?? tint;
      beam.position.set(across * width, -unit * 6);
      beam.rotation = (0.5 - across) * 0.55 + swing * 0.3;
      beam.scale.set((unit * 26) / 128, (height * 0.95) / 128);
      beam.alpha = shown * (0.26 + 0.16 * Math.abs(swing));
      beam.visible = beam.alpha > FAINTEST;
    }
  }
}
