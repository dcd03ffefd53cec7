import { describe, expect, test } from 'vitest';
import { SKINS } from '../hand/HandLook.ts';
import { handFigure } from '../hand/handFigure.ts';
import { HAND_POSE_NAMES, HAND_POSES } from '../hand/handPoses.ts';
import { type PlacedHand, placeHand } from '../hand/placeHand.ts';
import { DistanceField } from './DistanceField.ts';
import { colour } from './Picture.ts';
import { renderFigure } from './renderFigure.ts';
import { rod } from './Solid.ts';
import { DAYLIGHT } from './shade.ts';

const LOOK = { skin: SKINS.honey, sleeve: colour('#4f6db5'), cuff: colour('#ffffff'), sleeveFromMm: 62 };
const VIEW = { left: -120, top: -220, pixelsPerMm: 0.5, width: 120, height: 120 };
const SETTINGS = { light: DAYLIGHT, samples: 1, outlineMm: 1.3, outlineStepMm: 5 } as const;

function hand(name: (typeof HAND_POSE_NAMES)[number]): PlacedHand {
  return placeHand({
    pose: HAND_POSES[name],
    handedness: 'right',
    orientation: { yawDegrees: 0, pitchDegrees: 0, rollDegrees: 0 },
    wrist: [0, 0, 0],
  });
}

function coverOf(placed: PlacedHand): number {
  const { rgba } = renderFigure(handFigure(placed, LOOK), VIEW, SETTINGS);
  let covered = 0;
  for (let at = 3; at < rgba.length; at += 4) covered += (rgba[at] as number) / 255;
  return covered / (VIEW.pixelsPerMm * VIEW.pixelsPerMm);
}

describe('a drawn hand', () => {
  test.each(HAND_POSE_NAMES)('%s lies over all of its keypoints', (name) => {
    const placed = hand(name);
    const { rgba } = renderFigure(handFigure(placed, LOOK), VIEW, SETTINGS);
    for (const [x, y] of placed.keypoints) {
      const column = Math.round((x - VIEW.left) * VIEW.pixelsPerMm - 0.5);
      const row = Math.round((y - VIEW.top) * VIEW.pixelsPerMm - 0.5);
      expect(rgba[(row * VIEW.width + column) * 4 + 3]).toBe(255);
    }
  });

  test('has the size of a hand, open more than closed', () => {
    // Palm and fingers of a grown hand cover 150 to 200 cm² seen from the front; some forearm is in the picture.
    const open = coverOf(hand('openPalm'));
    const closed = coverOf(hand('fist'));
    expect(open).toBeGreaterThan(14_000);
    expect(open).toBeLessThan(24_000);
    expect(closed).toBeGreaterThan(8_000);
    expect(closed).toBeLessThan(open * 0.9);
  });

  test('is the same every time, and smooth at its edge when asked to be', () => {
    const figure = handFigure(hand('victory'), LOOK);
    const once = renderFigure(figure, VIEW, { ...SETTINGS, samples: 2 });
    const again = renderFigure(figure, VIEW, { ...SETTINGS, samples: 2 });
    expect(Buffer.compare(Buffer.from(once.rgba), Buffer.from(again.rgba))).toBe(0);
    const partly = once.rgba.filter((value, at) => at % 4 === 3 && value > 0 && value < 255).length;
    expect(partly).toBeGreaterThan(100);
  });

  test('is lit from the left: the left half of a rod is brighter than the right', () => {
    const limb = { solids: [rod([0, -60, 0], [0, 60, 0], 30, 30)], blendMm: 0, part: 0 };
    const figure = {
      limbs: [limb],
      paint: (_p: number, _x: unknown, _n: unknown, into: Float64Array) => into.fill(0.6),
    };
    const { rgba } = renderFigure(
      figure,
      { left: -50, top: -50, pixelsPerMm: 1, width: 100, height: 100 },
      { ...SETTINGS, outlineMm: 0 },
    );
    const at = (x: number): number => rgba[(50 * 100 + x) * 4 + 1] as number;
    expect(at(25)).toBeGreaterThan(at(75) + 10);
  });
});

test('the distance to a figure is never NaN, and right outside of a rod', () => {
  const field = new DistanceField(handFigure(hand('ok'), LOOK).limbs);
  for (let x = -200; x <= 200; x += 37) {
    for (let y = -220; y <= 220; y += 41) {
      for (let z = -120; z <= 120; z += 30) expect(field.at(x, y, z)).not.toBeNaN();
    }
  }
  const single = new DistanceField([{ solids: [rod([0, 0, 0], [10, 0, 0], 2, 2)], blendMm: 0, part: 0 }]);
  expect(single.at(5, 10, 0)).toBeCloseTo(8);
  expect(single.at(-4, 0, 0)).toBeCloseTo(2);
  expect(single.at(5, 0, 0)).toBeCloseTo(-2);
});
