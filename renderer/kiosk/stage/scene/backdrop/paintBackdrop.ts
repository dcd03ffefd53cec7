import { seededRandom } from '../../../../../domain/core/random.ts';
import { daylightAt } from '../daylight.ts';
import type { LandmarkScene } from '../landmarks/LandmarkScene.ts';
import type { SceneLayout } from '../SceneLayout.ts';
import type { Painter } from './Painter.ts';

/** The same street every time it is painted: only its light changes with the hour. */
const SEED = 20_261;

/** Paints all that stands still into one canvas, which becomes one texture and one draw call. */
export function paintBackdrop(scene: LandmarkScene, layout: SceneLayout, hour: number): HTMLCanvasElement {
  const element = document.createElement('canvas');
  element.width = layout.width;
  element.height = layout.height;
  // Painted by the processor: a machine that has no graphics card would choke on a thousand soft shadows.
  const canvas = element.getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('No 2-D canvas for the backdrop');
  const painter: Painter = { ...layout, canvas, light: daylightAt(hour), random: seededRandom(SEED) };
  scene.paint(painter);
  return element;
}
