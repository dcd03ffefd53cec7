import { Sprite, Texture } from 'pixi.js';
import { type Disposable, DisposableStore } from '../../../../domain/core/Disposable.ts';
import type { StageState } from '../../../../domain/shows/StageState.ts';
import type { Stage } from '../Stage.ts';
import { sceneLayout } from '../scene/SceneLayout.ts';
import { createSpriteSheet } from '../scene/spriteSheet.ts';
import { ConfettiRain } from './effects/ConfettiRain.ts';
import { DanceFloor } from './effects/DanceFloor.ts';
import { Lasers } from './effects/Lasers.ts';
import { LightSticks } from './effects/LightSticks.ts';
import type { ShowEffect } from './effects/ShowEffect.ts';
import { Spotlights } from './effects/Spotlights.ts';

/** The night that a show brings along at any hour. */
const DARK = 0x07031a;
const DARKEST = 0.82;

/** Everything of a show that is neither idol nor camera. */
export class ShowLights implements Disposable {
  readonly #stage: Stage;
  readonly #owned = new DisposableStore();
  readonly #dim: Sprite;
  readonly #effects: readonly ShowEffect[];

  constructor(stage: Stage) {
    this.#stage = stage;
    const sheet = createSpriteSheet();
    this.#owned.defer(() => sheet.dispose());
    this.#dim = stage.backlight.addChild(new Sprite(Texture.WHITE));
    this.#dim.tint = DARK;
    this.#owned.defer(() => this.#dim.destroy());
    const behind = [new Spotlights(sheet), new DanceFloor(sheet), new Lasers(sheet)];
    const before = [new ConfettiRain(sheet), new LightSticks(sheet)];
    for (const { view } of behind) stage.backlight.addChild(view);
    for (const { view } of before) stage.effects.addChild(view);
    this.#effects = [...behind, ...before];
    this.#owned.defer(() => {
      for (const { view } of this.#effects) view.destroy({ children: true });
    });
  }

  draw(state: StageState, warmth: number, isCalm: boolean): void {
    const { width, height } = this.#stage.size;
    const layout = sceneLayout(width, height);
    this.#dim.setSize(width, height);
    this.#dim.alpha = DARKEST * state.effects.backdropDim.level;
    this.#dim.visible = this.#dim.alpha > 0.01;
    for (const effect of this.#effects) effect.draw({ state, layout, warmth, isCalm });
  }

  dispose(): void {
    this.#owned.dispose();
  }
}
