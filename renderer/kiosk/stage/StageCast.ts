import { Container } from 'pixi.js';
import type { StagePlace } from '../../../domain/idols/formations/Spot.ts';
import type { LoadedIdol } from './loadIdol.ts';
import { StageIdol } from './StageIdol.ts';

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

  dispose(): void {
    for (const idol of [...this.#idols]) idol.dispose();
  }
}
