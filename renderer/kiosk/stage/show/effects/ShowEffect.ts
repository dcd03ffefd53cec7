import type { Container } from 'pixi.js';
import type { StageState } from '../../../../../domain/shows/StageState.ts';
import type { SceneLayout } from '../../scene/SceneLayout.ts';

/** What an effect needs for one frame; all of it follows from these, so a show may be sought to any moment. */
export type EffectMoment = {
  readonly state: StageState;
  readonly layout: SceneLayout;
  /** How much the audience warms the stage, 0..1. */
  readonly warmth: number;
  /** Somebody asked this machine for calm: nothing whirls or shakes. */
  readonly isCalm: boolean;
};

/** One of the show's lights and things that fly. */
export interface ShowEffect {
  readonly view: Container;
  draw(moment: EffectMoment): void;
}
