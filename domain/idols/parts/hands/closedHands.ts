import { inked } from '../../../drawing/Outline.ts';
import {
  alone,
  closedPalm,
  curled,
  form,
  type HandShape,
  limb,
  stretched,
  thumbAcross,
  thumbOut,
} from './handFrame.ts';

export function thumbsUp(): HandShape {
  const back = inked(
    form([
      [-10.8, 9, 1],
      [-11, 0],
      [-17, -14],
      [-18.5, -30],
      [-14, -44],
      [0, -49],
      [14, -46],
      [18, -34],
      [17, -16],
      [12, -2],
      [10.8, 9, 1],
    ]),
    (x, y) => (y > 4 || (x < -1 && y < -38) ? 0 : 1),
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
          [-8.5, -34, 9.2],
          [-11.5, -50, 8.8],
          [-13, -67, 8],
          [-17.5, -84, 6.4],
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

export function fist(): HandShape {
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
}

export function pointUp(): HandShape {
  return {
    layers: [
      alone(stretched('index', 1, 0, 1.08)),
      alone(inked(closedPalm(), (x, y) => (y > 4 || (y < -40 && x > 5) ? 0 : 1))),
      alone(curled('pinky', 0, 2)),
      alone(curled('ring')),
      alone(curled('middle', -0.5)),
      alone(thumbAcross(-4, -25)),
    ],
  };
}

export function victory(): HandShape {
  return {
    layers: [
      alone(stretched('middle', -11, 0, 1.04)),
      alone(stretched('index', 13, 0, 1.06)),
      alone(inked(closedPalm(), (x, y) => (y > 4 || (y < -38 && x > -4) ? 0 : 1))),
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
}

export function rock(): HandShape {
  return {
    layers: [
      alone(stretched('pinky', -10, 0, 1.1)),
      alone(stretched('index', 9, 0, 1.06)),
      alone(inked(closedPalm(), (x, y) => (y > 4 || (y < -34 && Math.abs(x) > 8) ? 0 : 1))),
      alone(curled('ring', 0, 0)),
      alone(curled('middle', 0, 0)),
      alone(thumbAcross(-7, -25)),
    ],
  };
}

export function call(): HandShape {
  return {
    layers: [
      alone(stretched('pinky', -42, 0, 1.16)),
      alone(
        inked(closedPalm(), (x, y) => (y > 4 || (x < -13 && y < -26) ? 0 : 1)),
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
}

export function fingerHeart(): HandShape {
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
      alone(inked(closedPalm(), (x, y) => (y > 4 || (y < -40 && x > 4) ? 0 : 1))),
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
}
