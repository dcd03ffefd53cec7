import { Container, Sprite } from 'pixi.js';
import { type Disposable, DisposableStore } from '../../../../domain/core/Disposable.ts';
import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import type { ScenePort } from '../../interaction/ports.ts';
import type { Stage } from '../Stage.ts';
import { Backdrop } from './backdrop/Backdrop.ts';
import { Confetti } from './Confetti.ts';
import { Lights } from './Lights.ts';
import { LANDMARK_SCENES } from './landmarks/landmarkScenes.ts';
import { type SceneLayout, sceneLayout } from './SceneLayout.ts';
import { createSpriteSheet } from './spriteSheet.ts';

export type SceneOptions = {
  readonly landmark: LandmarkId;
  readonly timeZone: string;
  /** Hour of the street's day with fractions, 0..24; by default the clock's. */
  readonly hour?: () => number;
};

/**
 * The landmark round the idol: a painted backdrop, moving lights and her shadow behind her, confetti before her.
 * A handful of draw calls: the backdrop with her shadow, the lights, and the confetti while it falls.
 */
export function createScene(stage: Stage, options: SceneOptions): ScenePort & Disposable {
  const owned = new DisposableStore();
  const hour = options.hour ?? (() => hourIn(options.timeZone));
  const scene = LANDMARK_SCENES[options.landmark];
  const sheet = createSpriteSheet();
  const lights = new Lights(sheet, scene.lights);
  const confetti = new Confetti(sheet);
  const behind = stage.scene.addChild(new Container({ label: 'plaza' }));
  let layout: SceneLayout = sceneLayout(stage.size.width, stage.size.height);
  const backdrop = new Backdrop(scene, hour, layout, performance.now());
  const shadow = new Sprite(sheet.frames.shadow);
  shadow.anchor.set(0.5);
  shadow.tint = 0x14082c;
  behind.addChild(backdrop.view, lights.view, shadow);
  const before = stage.effects.addChild(confetti.view);

  let celebrateWith: ((timeMs: number) => void) | null = null;

  const actor = stage.addActor({
    resize(width, height) {
      layout = sceneLayout(width, height);
      backdrop.resize(layout, performance.now());
    },
    advance(timeMs) {
      backdrop.update(timeMs);
      celebrateWith?.(timeMs);
      celebrateWith = null;
      lights.update(timeMs, layout, backdrop.brightness);
      confetti.update(timeMs, layout);
      const { unit } = layout;
      shadow.position.set(layout.standX, layout.standY + unit * 0.4);
      shadow.scale.set((unit * 30) / 128, (unit * 5.4) / 128);
      shadow.alpha = 0.75;
    },
  });
  owned.defer(() => sheet.dispose());
  owned.defer(() => {
    backdrop.dispose();
    behind.destroy({ children: true });
    before.destroy({ children: true });
  });
  owned.add(actor);

  return {
    // Begins with the next frame, on the stage's own clock.
    celebrate() {
      celebrateWith = (timeMs) => {
        confetti.burst(timeMs);
        lights.flash(timeMs);
      };
    },
    dispose: () => owned.dispose(),
  };
}

function hourIn(timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [hours = 0, minutes = 0] = format.format(Date.now()).split(':').map(Number);
  return hours + minutes / 60;
}
