import { Container, Sprite } from 'pixi.js';
import { seededRandom } from '../../../../domain/core/random.ts';
import type { Beam, LightPlan, Mover } from './landmarks/LandmarkScene.ts';
import type { SceneLayout } from './SceneLayout.ts';
import type { SpriteSheet } from './spriteSheet.ts';

const FLASH_MS = 1400;
const FLASH_RISES_MS = 120;
/** A beam is as large as half the screen: fainter than this it is not drawn. */
const FAINTEST_BEAM = 0.08;

/** Moving light behind her: beams from the roofs, dust that drifts in it, a bloom at her back when there is something to celebrate. */
export class Lights {
  readonly view = new Container({ label: 'lights' });
  readonly #plan: LightPlan;
  readonly #beams: readonly Sprite[];
  readonly #movers: readonly Sprite[];
  readonly #sparks: readonly { sprite: Sprite; x: number; y: number; speed: number; phase: number }[];
  readonly #bloom: Sprite;
  #flashedAtMs = Number.NEGATIVE_INFINITY;

  constructor({ frames }: SpriteSheet, plan: LightPlan) {
    this.#plan = plan;
    const add = (sprite: Sprite) => {
      sprite.anchor.set(0.5);
      sprite.blendMode = 'add';
      return this.view.addChild(sprite);
    };
    this.#bloom = add(new Sprite(frames.dot));
    this.#bloom.tint = plan.bloom;
    this.#beams = plan.beams.map(({ colour }) => {
      const beam = add(new Sprite(frames.beam));
      beam.anchor.set(0.5, 0);
      beam.tint = colour;
      return beam;
    });
    this.#movers = plan.movers.map(({ frame, colour }) => {
      const mover = add(new Sprite(frames[frame]));
      mover.tint = colour;
      return mover;
    });
    const random = seededRandom(5);
    this.#sparks = Array.from({ length: plan.sparks.count }, (_, index) => {
      const sprite = add(new Sprite(index % 5 === 0 ? frames.bokeh : frames.dot));
      sprite.tint = plan.sparks.colours[index % 2 === 0 ? 0 : 1];
      return { sprite, x: random(), y: random(), speed: 0.5 + random(), phase: random() * Math.PI * 2 };
    });
  }

  flash(atMs: number): void {
    this.#flashedAtMs = atMs;
  }

  /** @param brightness how much of the street's own light is seen, 0..1 */
  update(timeMs: number, layout: SceneLayout, brightness: number): void {
    const { width, height, unit, standX, standY } = layout;
    const sinceMs = timeMs - this.#flashedAtMs;
    const flash = Math.min(1, sinceMs / FLASH_RISES_MS) * Math.max(0, 1 - sinceMs / FLASH_MS);
    for (const [index, beam] of this.#beams.entries()) {
      const { across, lean, swing, everyMs } = this.#plan.beams[index] as Beam;
      beam.position.set(across * width, -unit * 4);
      beam.rotation = lean + Math.sin((timeMs / everyMs) * Math.PI * 2) * swing;
      beam.scale.set((unit * 21) / 128, (height * 0.8) / 128);
      beam.alpha = Math.max(0, brightness * brightness * (0.5 + FAINTEST_BEAM) - FAINTEST_BEAM) + flash * 0.5;
      beam.visible = beam.alpha > 0;
    }
    this.#bloom.position.set(standX, standY - unit * 55);
    this.#bloom.scale.set((unit * 130) / 128);
    // As large as the screen: only there while it can be seen, or a machine without a graphics card pays for nothing.
    this.#bloom.visible = flash > 0;
    this.#bloom.alpha = flash * 0.6;
    for (const { sprite, x, y, speed, phase } of this.#sparks) {
      const rise = (y + (timeMs / 60_000) * speed * 1.6) % 1;
      const sway = Math.sin(timeMs / 2600 + phase) * unit * 1.4;
      const up = this.#plan.sparks.way === 1 ? rise : 1 - rise;
      sprite.position.set(x * width + sway, height * (0.92 - up * 0.9));
      const glow = 0.5 + 0.5 * Math.sin(timeMs / 900 + phase * 3);
      sprite.alpha = Math.sin(rise * Math.PI) * (0.16 + 0.3 * glow) * (0.35 + 0.65 * brightness);
      sprite.scale.set((unit * (0.8 + 1.3 * speed)) / 128);
    }
    this.#move(timeMs, layout, brightness);
  }

  #move(timeMs: number, { width, height, horizonY, unit }: SceneLayout, brightness: number): void {
    const toY = (y: number) => (y < 0 ? horizonY + y * horizonY : horizonY + y * (height - horizonY));
    for (const [index, sprite] of this.#movers.entries()) {
      const mover = this.#plan.movers[index] as Mover;
      const turn = (timeMs / mover.everyMs + mover.phase) % 1;
      const way = turn / mover.underWay;
      sprite.visible = way <= 1;
      if (!sprite.visible) continue;
      const { from, to, size, alpha, byDay } = mover;
      const fromY = toY(from.y);
      sprite.position.set((from.x + (to.x - from.x) * way) * width, fromY + (toY(to.y) - fromY) * way);
      sprite.scale.set((unit * size.width) / 128, (unit * size.height) / 128);
      // Comes up and goes down within the first and last eighth of its way.
      const ends = Math.min(1, way * 8, (1 - way) * 8);
      sprite.alpha = alpha * ends * (byDay + (1 - byDay) * brightness);
    }
  }
}
