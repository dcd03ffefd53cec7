import { inked } from '../../../drawing/Outline.ts';
import {
  closedPalm,
  curled,
  form,
  type HandShape,
  limb,
  palm,
  stretched,
  thumbAcross,
  thumbOut,
} from './handFrame.ts';

export const HAND_NAMES = [
  'relaxed',
  'openPalm',
  'fist',
  'pointUp',
  'victory',
  'thumbsUp',
  'thumbsDown',
  'ok',
  'rock',
  'call',
  'fingerHeart',
  'halfHeart',
  'prayer',
] as const;
export type HandName = (typeof HAND_NAMES)[number];

/** Where two half hearts touch: the fingertips of each hand, in the hand's own frame. */
export const HALF_HEART_TOUCH = { x: 46, y: -20 } as const;
/** Where two praying hands touch. */
export const PRAYER_TOUCH = { x: 10, y: -60 } as const;

const alone = (...forms: HandShape['layers'][number]['forms'][number][]) => ({ forms });

function thumbsUp(): HandShape {
  const back = inked(
    form([
      [-11.5, 9, 1],
      [-12, 0],
      [-17, -14],
      [-18.5, -30],
      [-14, -44],
      [0, -49],
      [14, -46],
      [18, -34],
      [17, -16],
      [12, -2],
      [11.5, 9, 1],
    ]),
    (x, y) => (y > 1 || (x < -1 && y < -38) ? 0 : 1),
  );
  const row = (y: number, reach: number, w: number) =>
    limb([
      [0, y + 1.5, w],
      [10, y + 0.4, w * 1.02],
      [reach, y, w * 0.98],
    ]);
  return {
    layers: [
      alone(
        limb([
          [-9, -34, 8],
          [-12, -50, 7],
          [-13.5, -66, 6.2],
          [-17.5, -80, 5.2],
        ]),
      ),
      alone(back),
      alone(row(-9.5, 14, 5)),
      alone(row(-19, 17.5, 5.5)),
      alone(row(-29.5, 19, 5.8)),
      alone(row(-40.5, 17.5, 5.8)),
    ],
    creases: [
      [
        [-15, -44, 0],
        [-11, -38, 1],
        [-3, -36, 0],
      ],
    ],
  };
}

export function handShape(name: HandName): HandShape {
  switch (name) {
    case 'relaxed':
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
    case 'openPalm':
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
    case 'fist':
      return {
        layers: [
          alone(closedPalm()),
          alone(curled('pinky', 0, 2)),
          alone(curled('ring')),
          alone(curled('middle')),
          alone(curled('index', -0.5, 1)),
          alone(thumbAcross(-8, -23)),
        ],
      };
    case 'pointUp':
      return {
        layers: [
          alone(stretched('index', 1, 0, 1.08)),
          alone(inked(closedPalm(), (x, y) => (y > 1 || (y < -40 && x > 5) ? 0 : 1))),
          alone(curled('pinky', 0, 2)),
          alone(curled('ring')),
          alone(curled('middle', -0.5)),
          alone(thumbAcross(-4, -25)),
        ],
      };
    case 'victory':
      return {
        layers: [
          alone(stretched('middle', -11, 0, 1.04)),
          alone(stretched('index', 13, 0, 1.06)),
          alone(inked(closedPalm(), (x, y) => (y > 1 || (y < -38 && x > -4) ? 0 : 1))),
          alone(curled('pinky', 0, 1)),
          alone(curled('ring', -0.5, 0)),
          alone(thumbAcross(-8, -27)),
        ],
        creases: [
          [
            [8, -44, 0],
            [8, -49, 1.2],
            [8.6, -53, 0],
          ],
        ],
      };
    case 'thumbsUp':
    case 'thumbsDown':
      return thumbsUp();
    case 'ok':
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
    case 'rock':
      return {
        layers: [
          alone(stretched('pinky', -10, 0, 1.1)),
          alone(stretched('index', 9, 0, 1.06)),
          alone(inked(closedPalm(), (x, y) => (y > 1 || (y < -34 && Math.abs(x) > 8) ? 0 : 1))),
          alone(curled('ring', 0, 0)),
          alone(curled('middle', 0, 0)),
          alone(thumbAcross(-7, -25)),
        ],
      };
    case 'call':
      return {
        layers: [
          alone(stretched('pinky', -42, 0, 1.16)),
          alone(
            inked(closedPalm(), (x, y) => (y > 1 || (x < -13 && y < -26) ? 0 : 1)),
            thumbOut(45, -37),
          ),
          alone(curled('ring', 0, 0)),
          alone(curled('middle')),
          alone(curled('index', -0.5, 1)),
        ],
        creases: [
          [
            [8, -5, 0],
            [6, -14, 1],
            [12, -23, 0],
          ],
        ],
      };
    case 'fingerHeart':
      return {
        layers: [
          alone(
            limb([
              [11, -38, 5.8],
              [11, -54, 5.6],
              [17, -66, 5.2],
              [27, -74, 4.6],
            ]),
          ),
          alone(inked(closedPalm(), (x, y) => (y > 1 || (y < -40 && x > 4) ? 0 : 1))),
          alone(curled('pinky', 0, 2)),
          alone(curled('ring')),
          alone(curled('middle', -1)),
          alone(
            inked(
              limb([
                [9, -9, 7.6],
                [19, -22, 7.4],
                [25, -42, 6.2],
                [23, -58, 5.6],
                [16, -71, 4.8],
              ]),
              (_, y) => (y > -12 ? 0 : 1),
            ),
          ),
          {
            isProp: true,
            forms: [
              form([
                [23, -86, 1],
                [9, -101],
                [11, -111],
                [18, -112],
                [23, -105.5, 1],
                [28, -112],
                [35, -111],
                [37, -101],
              ]),
            ],
          },
        ],
      };
    case 'halfHeart':
      return {
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
                [-11.5, 9, 1],
                [-13, -4],
                [-16.5, -20],
                [-15.5, -36],
                [-5, -44],
                [5.5, -38],
                [9, -24],
                [11.5, -8],
                [11.5, 9, 1],
              ]),
              (x, y) => (y > 1 || y < -34 ? 0 : 1),
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
    case 'prayer':
      return {
        layers: [
          alone(
            inked(
              form([
                [-11.5, 9, 1],
                [-13, -4],
                [-14, -26],
                [-11, -50],
                [-7, -72],
                [-1.5, -87],
                [5, -92],
                [9.5, -85],
                [9.5, -40],
                [10.5, -12],
                [11.5, 9, 1],
              ]),
              (_, y) => (y > 1 ? 0 : 1),
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
}
