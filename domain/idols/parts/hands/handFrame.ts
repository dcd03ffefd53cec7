import { lock, type Spine } from '../../../drawing/lock.ts';
import { inked, mapOutline, type Outline, type PointMap } from '../../../drawing/Outline.ts';
import { blob, type Control } from '../../../drawing/spline.ts';

/**
 * Hands are drawn about the wrist (0, 0) with the fingers up (−y), the thumb at +x and the palm to the viewer: her
 * raised hand on the viewer's left. The middle finger's tip lies at about y = −87.
 */
export type HandLayer = {
  /** Drawn as one form under one line. */
  readonly forms: readonly Outline[];
  /** A little prop of the gesture (a heart) instead of skin. */
  readonly isProp?: boolean;
};

/** A layer of skin under one line. */
export function alone(...forms: Outline[]): HandLayer {
  return { forms };
}

export type HandShape = {
  /** Back to front. */
  readonly layers: readonly HandLayer[];
  readonly creases?: readonly Spine[];
  /** Seen from behind, as the hand of a hanging arm: its thumb lies towards the body. */
  readonly fromBehind?: boolean;
  /** The wrist's bend away from the body: so much may the forearm lean inwards while the hand stands upright. */
  readonly bendDegrees?: number;
};

type Finger = 'index' | 'middle' | 'ring' | 'pinky';

const FINGERS: {
  readonly [Name in Finger]: { readonly x: number; readonly y: number; length: number; halfWidth: number };
} = {
  index: { x: 12.5, y: -40, length: 41, halfWidth: 5.5 },
  middle: { x: 3.5, y: -43, length: 45, halfWidth: 5.7 },
  ring: { x: -6, y: -41, length: 41, halfWidth: 5.4 },
  pinky: { x: -14, y: -35, length: 33, halfWidth: 4.8 },
};

/** A stretched finger, leaning by degrees (+ towards the thumb); `bend` bows it the same way. */
export function stretched(name: Finger, lean: number, bend = 0, share = 1): Outline {
  const { x, y, length, halfWidth } = FINGERS[name];
  const radians = (lean * Math.PI) / 180;
  const reach = length * share - halfWidth * 0.8;
  const at = (along: number, aside: number, width: number) =>
    [
      x + Math.sin(radians) * reach * along + Math.cos(radians) * aside,
      y - Math.cos(radians) * reach * along + Math.sin(radians) * aside,
      width,
    ] as const;
  return lock(
    [
      at(-0.25, 0, halfWidth),
      at(0.1, 0, halfWidth),
      at(0.5, bend * 0.4, halfWidth * 0.97),
      at(0.78, bend * 0.8, halfWidth * 0.9),
      at(1, bend * 1.3, halfWidth * 0.78),
    ],
    { roundTip: true },
  ).outline;
}

/** A finger folded into the palm, as seen from the palm's side: its first joint on top, its tip below. */
export function curled(name: Finger, dx = 0, dy = 0): Outline {
  const { x, y, halfWidth } = FINGERS[name];
  const w = halfWidth * 1.08;
  return lock(
    [
      [x + dx, y - 5 + dy, w],
      [x * 0.97 + dx, y + 8 + dy, w * 1.02],
      [x * 0.9 + dx, y + 18 + dy, w * 0.92],
    ],
    { roundTip: true, roundRoot: true },
  ).outline;
}

export function limb(spine: Spine): Outline {
  return lock(spine, { roundTip: true, roundRoot: true }).outline;
}

/** The palm; its line is left out at the wrist and where the fingers grow from it. */
export function palm(): Outline {
  return inked(
    blob([
      [-10.8, 9, 1],
      [-11, 0],
      [-16, -12],
      [-19.3, -26],
      [-18.6, -37],
      [-9, -44],
      [3.5, -46.5],
      [13, -44],
      [18.2, -37],
      [17.6, -24],
      [14.5, -10],
      [11, 0],
      [10.8, 9, 1],
    ]),
    (x, y) => (y > 4 || (y < -36 && Math.abs(x) < 17.5) ? 0 : 1),
  );
}

/** The palm of a closed hand: its upper edge is the row of knuckles and has a line. */
export function closedPalm(): Outline {
  return inked(
    blob([
      [-10.8, 9, 1],
      [-11, 0],
      [-17, -12],
      [-20, -26],
      [-19.5, -38],
      [-10, -47],
      [3.5, -50],
      [14, -47],
      [19.5, -38],
      [18.6, -22],
      [15, -10],
      [11, 0],
      [10.8, 9, 1],
    ]),
    (_, y) => (y > 4 ? 0 : 1),
  );
}

/** The thumb laid across the folded fingers. */
export function thumbAcross(tipX = -5, tipY = -24): Outline {
  return inked(
    limb([
      [12, -8, 6.5],
      [16.5, -17, 6.8],
      [9, -24.5, 6.2],
      [tipX, tipY, 5.2],
    ]),
    (x, y) => (y > -9 && x < 17 ? 0 : 1),
  );
}

/** The stretched thumb; grows out of the palm's ball. */
export function thumbOut(tipX = 36, tipY = -47): Outline {
  return lock(
    [
      [5, -8, 8],
      [15, -17, 8.6],
      [25, -30, 6.6],
      [tipX, tipY, 5],
    ],
    { roundTip: true },
  ).outline;
}

export function form(controls: readonly Control[]): Outline {
  return blob(controls);
}

export function mapLayer(layer: HandLayer, map: PointMap): Outline[] {
  return layer.forms.map((outline) => mapOutline(outline, map));
}
