import { framingFor } from '../framing.ts';

/** Where things are on a screen of this size; pixels, y down. */
export type SceneLayout = {
  readonly width: number;
  readonly height: number;
  readonly horizonY: number;
  /** The floor point between her feet. */
  readonly standX: number;
  readonly standY: number;
  /** One hundredth of the shorter side. */
  readonly unit: number;
};

export function sceneLayout(width: number, height: number): SceneLayout {
  const { x, floor } = framingFor(width, height);
  return {
    width,
    height,
    horizonY: height * (floor - (width > height ? 0.11 : 0.085)),
    standX: width * x,
    standY: height * floor,
    unit: Math.min(width, height) / 100,
  };
}
