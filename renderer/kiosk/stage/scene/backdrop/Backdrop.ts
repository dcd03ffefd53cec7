import { CanvasSource, Container, Sprite, Texture } from 'pixi.js';
import type { Disposable } from '../../../../../domain/core/Disposable.ts';
import { daylightAt } from '../daylight.ts';
import type { LandmarkScene } from '../landmarks/LandmarkScene.ts';
import type { SceneLayout } from '../SceneLayout.ts';
import { coverWith } from './coverWith.ts';
import { paintBackdrop } from './paintBackdrop.ts';
import { type PaintedFor, repaintDue } from './repaintDue.ts';

type Picture = PaintedFor & { readonly sprite: Sprite };

/** How long another light takes to come up, and another format. */
const FADE_MS = { relit: 2000, resized: 500 } as const;

/**
 * The painted picture behind her. Another hour fades in over the one before; on a screen that has turned the old picture
 * is laid over it at once, for painting takes longer than a frame, and the new one follows.
 */
export class Backdrop implements Disposable {
  readonly view = new Container({ label: 'backdrop' });
  readonly #scene: LandmarkScene;
  readonly #hour: () => number;
  #layout: SceneLayout;
  #picture: Picture;
  /** What the picture fades in over. */
  #before: Picture | null = null;
  #fade = { fromMs: 0, lastsMs: 0 };
  #checkedAtMs: number;
  #resizedAtMs = 0;
  #brightness: number;

  /** Paints at once: there is nothing to be seen yet. */
  constructor(scene: LandmarkScene, hour: () => number, layout: SceneLayout, timeMs: number) {
    this.#scene = scene;
    this.#hour = hour;
    this.#layout = layout;
    this.#checkedAtMs = timeMs;
    this.#picture = this.#paint(timeMs);
    this.#brightness = this.#picture.light.lights;
  }

  /** How much of the street's own light is seen, 0..1. */
  get brightness(): number {
    return this.#brightness;
  }

  resize(layout: SceneLayout, timeMs: number): void {
    this.#layout = layout;
    this.#resizedAtMs = timeMs;
    this.#endFade();
    lay(this.#picture, layout);
  }

  update(timeMs: number): void {
    this.#advanceFade(timeMs);
    if (this.#before !== null) return;
    const due = repaintDue(
      { ...this.#picture, atMs: this.#checkedAtMs },
      {
        layout: this.#layout,
        light: () => daylightAt(this.#hour()),
        timeMs,
        resizedAtMs: this.#resizedAtMs,
      },
    );
    if (due === 'rest') return;
    this.#checkedAtMs = timeMs;
    if (due === 'checked') return;
    this.#before = this.#picture;
    this.#picture = this.#paint(timeMs);
    this.#picture.sprite.alpha = 0;
    this.#fade = { fromMs: timeMs, lastsMs: FADE_MS[due] };
  }

  dispose(): void {
    this.#endFade();
    forget(this.#picture);
    this.view.destroy({ children: true });
  }

  #paint(atMs: number): Picture {
    const hour = this.#hour();
    const resource = paintBackdrop(this.#scene, this.#layout, hour);
    const sprite = this.view.addChild(new Sprite(new Texture({ source: new CanvasSource({ resource }) })));
    const picture = { sprite, layout: this.#layout, light: daylightAt(hour), atMs };
    lay(picture, this.#layout);
    return picture;
  }

  #advanceFade(timeMs: number): void {
    if (this.#before === null) return;
    const part = Math.min(1, (timeMs - this.#fade.fromMs) / this.#fade.lastsMs);
    const { lights } = this.#before.light;
    this.#picture.sprite.alpha = part;
    this.#brightness = lights + (this.#picture.light.lights - lights) * part;
    if (part === 1) this.#endFade();
  }

  #endFade(): void {
    this.#picture.sprite.alpha = 1;
    this.#brightness = this.#picture.light.lights;
    if (this.#before === null) return;
    forget(this.#before);
    this.#before = null;
  }
}

function lay({ sprite, layout: painted }: Picture, screen: SceneLayout): void {
  const { x, y, scale } = coverWith(painted, screen);
  sprite.position.set(x, y);
  sprite.scale.set(scale);
}

/** The picture is as large as the screen: its memory goes with it. */
function forget({ sprite }: Picture): void {
  sprite.destroy({ texture: true, textureSource: true });
}
