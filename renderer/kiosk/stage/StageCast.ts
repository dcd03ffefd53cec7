import { Container } from 'pixi.js';
import type { StagePlace } from '../../../domain/idols/formations/Spot.ts';
import type { ScreenBox } from '../interaction/ports.ts';
import type { LoadedIdol } from './loadIdol.ts';
import { StageIdol } from './StageIdol.ts';

/** From the middle of a face to chin and cheek, in distances from there to the crown. */
const HEAD_RADIUS = 0.62;

/** Everybody on the stage. Who stands farther back is drawn before those in front of her. */
export class StageCast {
  readonly view = new Container({ label: 'idols', sortableChildren: true });
  readonly #idols = new Set<StageIdol>();
  #size: { readonly width: number; readonly height: number } | null = null;

  enter(loaded: LoadedIdol, seed: number, place: StagePlace): StageIdol {
    const idol = new StageIdol(loaded, seed, place, (left) => this.#idols.delete(left));
    if (this.#size !== null) idol.resize(this.#size.width, this.#size.height);
    this.#idols.add(idol);
    this.view.addChild(idol.view);
    return idol;
  }

  resize(width: number, height: number): void {
    this.#size = { width, height };
    for (const idol of this.#idols) idol.resize(width, height);
  }

  advance(timeMs: number, deltaMs: number): void {
    for (const idol of this.#idols) idol.advance(timeMs, deltaMs);
  }

  /** Those that are seen on the screen. @param camera how the world lies on it */
  faces({ position, scale }: Pick<Container, 'position' | 'scale'>): readonly ScreenBox[] {
    const { width, height } = this.#size ?? { width: 1, height: 1 };
    const faces: ScreenBox[] = [];
    for (const idol of this.#idols) {
      if (!idol.view.visible) continue;
      const { face, headTop } = idol.anchor();
      const radius = (face.y - headTop.y) * HEAD_RADIUS;
      const across = (radius * height) / width;
      const [left, right] = [face.x - across, face.x + across].map((x) => x * scale.x + position.x / width);
      const [top, bottom] = [headTop.y, face.y + radius].map((y) => y * scale.y + position.y / height);
      if (left === undefined || right === undefined || top === undefined || bottom === undefined) continue;
      if (right > 0 && left < 1 && bottom > 0 && top < 1) faces.push({ left, top, right, bottom });
    }
    return faces;
  }

  dispose(): void {
    for (const idol of [...this.#idols]) idol.dispose();
  }
}
