/** Where things are on a screen of this size; pixels, y down. */
export type SceneLayout = {
  readonly width: number;
  readonly height: number;
  readonly horizonY: number;
  readonly standX: number;
  readonly standY: number;
  /** One hundredth of the shorter side. */
  readonly unit: number;
};

/** She stands in the middle of a portrait screen; on a landscape one left of it, which leaves room for words. */
export function sceneLayout(width: number, height: number): SceneLayout {
  const landscape = width > height;
  return {
    width,
    height,
    horizonY: height * (landscape ? 0.7 : 0.735),
    standX: width * (landscape ? 0.36 : 0.5),
    standY: height * 0.82,
    unit: Math.min(width, height) / 100,
  };
}
