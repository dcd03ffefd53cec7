import { describe, expect, test, vi } from 'vitest';
import { seededRandom } from '../../../../../domain/core/random.ts';
import { LANDMARK_IDS } from '../../../../../domain/landmarks/landmarks.ts';
import { daylightAt } from '../daylight.ts';
import { LANDMARK_SCENES } from '../landmarks/landmarkScenes.ts';
import { sceneLayout } from '../SceneLayout.ts';
import type { Painter } from './Painter.ts';

/** Takes every stroke and shows none: whatever is called on it gives the same thing again. */
function blindCanvas(): CanvasRenderingContext2D {
  const canvas: unknown = new Proxy(() => canvas, {
    get: (_, property) => (property === Symbol.toPrimitive ? () => 0 : canvas),
    set: () => true,
  });
  return canvas as CanvasRenderingContext2D;
}

/** The numbers that a scene draws while it paints: where every window and slab is follows from them. */
function numbersDrawn(landmark: (typeof LANDMARK_IDS)[number], width: number, height: number, hour: number) {
  const source = seededRandom(1);
  let count = 0;
  const random = () => {
    count++;
    return source();
  };
  const canvas = blindCanvas();
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => canvas }) });
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo() {}
      lineTo() {}
    },
  );
  const painter: Painter = { ...sceneLayout(width, height), canvas, light: daylightAt(hour), random };
  LANDMARK_SCENES[landmark].paint(painter);
  vi.unstubAllGlobals();
  return count;
}

// Otherwise the towers would change their places while the evening fades in.
describe.each(LANDMARK_IDS)('%s', (landmark) => {
  test.each([
    ['upright', 1080, 1920],
    ['lying', 1920, 1080],
  ])('is the same place at every hour, %s', (_, width, height) => {
    const byDay = numbersDrawn(landmark, width, height, 12);
    for (const hour of [7, 18.2, 21]) expect(numbersDrawn(landmark, width, height, hour)).toBe(byDay);
  });

  test('keeps to few moving lights', () => {
    const { beams, sparks, movers } = LANDMARK_SCENES[landmark].lights;
    expect(beams.length).toBeLessThanOrEqual(4);
    expect(sparks.count).toBeLessThanOrEqual(30);
    expect(movers.length).toBeLessThanOrEqual(12);
  });
});
