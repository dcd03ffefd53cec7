import { inked } from '../../../drawing/Outline.ts';
import { alone, form, type HandShape, limb, palm, stretched, thumbOut } from './handFrame.ts';

/** Hands that meet before the breast come from forearms that lean towards each other. */
export const MEETING_BEND_DEGREES = 30;

export function relaxed(): HandShape {
  return {
    fromBehind: true,
    layers: [
      alone(stretched('pinky', 2, 3, 0.84)),
      alone(stretched('ring', 1, 4, 0.86)),
      alone(stretched('middle', 0, 4, 0.86)),
      alone(stretched('index', -2, 4, 0.86)),
      alone(
        palm(),
        limb([
          [7, -10, 8],
          [14, -22, 7],
          [19, -36, 5.6],
          [19.5, -50, 4.6],
        ]),
      ),
    ],
    creases: [
      [
        [13.5, -38, 0],
        [12.4, -31, 1],
        [13, -25, 0],
      ],
    ],
  };
}

export function openPalm(): HandShape {
  return {
    layers: [
      alone(stretched('pinky', -23)),
      alone(stretched('ring', -9)),
      alone(stretched('middle', 2)),
      alone(stretched('index', 14)),
      alone(palm(), thumbOut(40, -44)),
    ],
    creases: [
      [
        [7, -5, 0],
        [5, -16, 1],
        [12, -27, 0],
      ],
      [
        [-15, -27, 0],
        [-4, -31, 0.9],
        [12, -31, 0],
      ],
    ],
  };
}

export function ok(): HandShape {
  return {
    layers: [
      alone(stretched('pinky', -24)),
      alone(stretched('ring', -12)),
      alone(stretched('middle', -1)),
      alone(
        limb([
          [11.5, -38, 5.6],
          [17, -55, 5.6],
          [29, -61, 5.3],
          [39.5, -54, 4.9],
          [42.5, -44, 4.5],
        ]),
      ),
      alone(
        palm(),
        limb([
          [5, -8, 8],
          [16, -14, 8],
          [29, -21, 6.2],
          [38, -31, 5.4],
          [41, -41, 4.8],
        ]),
      ),
    ],
    creases: [
      [
        [-15, -27, 0],
        [-4, -31, 0.9],
        [6, -30, 0],
      ],
    ],
  };
}

export function halfHeart(): HandShape {
  return {
    bendDegrees: MEETING_BEND_DEGREES,
    layers: [
      ...[2, 1].map((behind) =>
        alone(
          limb([
            [-5 - behind * 3.4, -28, 6.5],
            [-5 - behind * 4, -50 - behind * 3, 6.2],
            [8 - behind * 3.4, -73 - behind * 6, 5.8],
            [29 - behind, -74 - behind * 6.6, 5.3],
            [42, -60 - behind * 6.4, 4.7],
          ]),
        ),
      ),
      alone(
        limb([
          [-1, -30, 7],
          [-1.5, -49, 6.4],
          [10, -69, 5.9],
          [29, -68, 5.4],
          [41, -53, 4.8],
        ]),
      ),
      alone(
        inked(
          form([
            [-10.8, 9, 1],
            [-13, -4],
            [-16.5, -20],
            [-15.5, -36],
            [-5, -44],
            [5.5, -38],
            [9, -24],
            [11.5, -8],
            [10.8, 9, 1],
          ]),
          (_x, y) => (y > 4 || y < -34 ? 0 : 1),
        ),
        limb([
          [2, -12, 8.4],
          [14, -13, 7],
          [29, -3, 5.9],
          [42, 12, 4.8],
        ]),
      ),
    ],
    creases: [
      [
        [8.5, -26, 0],
        [7, -20, 1],
        [9, -15, 0],
      ],
    ],
  };
}

export function prayer(): HandShape {
  return {
    bendDegrees: MEETING_BEND_DEGREES,
    layers: [
      alone(
        inked(
          form([
            [-10.8, 9, 1],
            [-13, -4],
            [-14, -26],
            [-11, -50],
            [-7, -72],
            [-1.5, -87],
            [5, -92],
            [9.5, -85],
            [9.5, -40],
            [10.5, -12],
            [10.8, 9, 1],
          ]),
          (_, y) => (y > 4 ? 0 : 1),
        ),
      ),
      alone(
        inked(
          limb([
            [0, -9, 8],
            [2, -24, 7],
            [4.4, -40, 5.4],
            [5, -54, 4],
          ]),
          (_, y) => (y > -16 ? 0 : 1),
        ),
      ),
    ],
    creases: [
      [
        [-6, -42, 0],
        [-3, -60, 1],
        [1.5, -84, 0],
      ],
      [
        [-11, -38, 0],
        [-8, -56, 1],
        [-4, -74, 0],
      ],
    ],
  };
}
