import { Container, Sprite } from 'pixi.js';
import { seededRandom } from '../../../../domain/core/random.ts';
import type { SceneLayout } from './SceneLayout.ts';
import type { SpriteSheet } from './spriteSheet.ts';

const BEAMS = [
  { across: 0.06, colour: 0xff5fc0, lean: -0.42, swing: 0.16, everyMs: 9000 },
  { across: 0.94, colour: 0x6fe8ff, lean: 0.42, swing: 0.18, everyMs: 11_000 },
  { across: 0.3, colour: 0xa47bff, lean: -0.12, swing: 0.2, everyMs: 13_000 },
] as const;
const SPARKS = 26;
const FLASH_MS = 1400;

/** Moving light behind her: beams from the roofs, dust that drifts in it, a bloom at her back when there is something to celebrate. */
export class Lights {
  readonly view = new Container({ label: 'lights' });
  readonly #beams: readonly Sprite[];
  readonly #sparks: readonly { sprite: Sprite; x: number; y: number; speed: number; phase: number }[];
  readonly #bloom: Sprite;
  #flashedAtMs = Number.NEGATIVE_INFINITY;

  constructor({ frames }: SpriteSheet) {
    const add = (sprite: Sprite) => {
      sprite.anchor.set(0.5);
      sprite.blendMode = 'add';
      return this.view.addChild(sprite);
    };
    this.#bloom = add(new Sprite(frames.dot));
    this.#bloom.tint = 0xd27bff;
    this.#beams = BEAMS.map(({ colour }) => {
      const beam = add(new Sprite(frames.beam));
      beam.anchor.set(0.5, 0);
      beam.tint = colour;
      return beam;
    });
    const random = seededRandom(5);
    this.#sparks = Array.from({ length: SPARKS }, (_, index) => {
      const sprite = add(new Sprite(index % 5 === 0 ? frames.bokeh : frames.dot));
      sprite.tint = index % 2 === 0 ? 0xffc2ee : 0xbdf4ff;
      return { sprite, x: random(), y: random(), speed: 0.5 + random(), phase: random() * Math.PI * 2 };
    });
  }

  flash(atMs: number): void {
    this.#flashedAtMs = atMs;
  }

  /** @param brightness how much of the street's own light is seen, 0..1 */
  update(timeMs: number, { width, height, unit, standX, standY }: SceneLayout, brightness: number): void {
    const flash = Math.max(0, 1 - (timeMs - this.#flashedAtMs) / FLASH_MS);
    for (const [index, beam] of this.#beams.entries()) {
      const { across, lean, swing, everyMs } = BEAMS[index]!;
      beam.position.set(across * width, -unit * 4);
      beam.rotation = lean + Math.sin((timeMs / everyMs) * Math.PI * 2) * swing;
      beam.scale.set((unit * 21) / 128, (height * 0.8) / 128);
      beam.alpha = brightness * brightness * 0.5 + flash * 0.5;
      beam.visible = beam.alpha > 0.08;
    }
    this.#bloom.position.set(standX, standY - unit * 55);
    this.#bloom.scale.set((unit * 130) / 128);
    // As large as the screen: only there while it can be seen, or a machine without a graphics card pays for nothing.
    this.#bloom.visible = flash > 0;
    this.#bloom.alpha = flash * 0.6;
    for (const { sprite, x, y, speed, phase } of this.#sparks) {
      const rise = (y + (timeMs / 60_000) * speed * 1.6) % 1;
      const sway = Math.sin(timeMs / 2600 + phase) * unit * 1.4;
      sprite.position.set(x * width + sway, height * (0.92 - rise * 0.9));
      const glow = 0.5 + 0.5 * Math.sin(timeMs / 900 + phase * 3);
      sprite.alpha = Math.sin(rise * Math.PI) * (0.16 + 0.3 * glow) * (0.35 + 0.65 * brightness);
      sprite.scale.set((unit * (0.8 + 1.3 * speed)) / 128);
    }
  }
}
