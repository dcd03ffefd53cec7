import { type Lock, lock, type Spine } from '../../../drawing/lock.ts';
import type { Outline, Point } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { ellipse, polygon } from '../../../drawing/spline.ts';
import { paintTrack, trackOutline } from '../circuitTrack.ts';
import { type Look, SIDES, type Side, signOf, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawFringeLock, type FringeLock, fringeOutlines } from './fringeLock.ts';
import { glossLook, glossRing } from './glossLook.ts';
import { lightRing } from './lightRing.ts';
import { headPaint, paintHair } from './paintHair.ts';

/** Parted left of the middle; the ends are cut square and go down in steps from the parting to the temples. */
const LOCKS: readonly FringeLock[] = [
  {
    id: 'fringeOuterLeft',
    outerEdge: -1,
    depth: 66,
    drawOrder: 80,
    spines: [
      cut([-24, 2], [-66, 22, 22], [-99, 80, 20], [-107, 132, 12], [-107.5, 197, 11.5]),
      // Behind its neighbours, so that no forehead shows between them when the head turns.
      cut([-24, 2], [-46, 28, 18], [-66, 84, 17], [-74, 126, 12], [-75, 164, 9]),
      cut([-24, 2], [-60, 26, 20], [-85, 84, 18], [-88, 128, 13.5], [-88, 177, 12.5]),
    ],
  },
  {
    id: 'fringeOuterRight',
    outerEdge: 1,
    depth: 66,
    drawOrder: 80.5,
    spines: [
      cut([-4, 2], [60, 20, 24], [98, 78, 22], [108, 132, 13], [108, 198, 11.5]),
      cut([-8, 2], [52, 24, 21], [82, 82, 19], [89, 128, 14], [89, 175, 12.5]),
    ],
  },
  {
    id: 'fringeInnerLeft',
    depth: 94,
    drawOrder: 83,
    spines: [cut([-26, 0], [-38, 30, 16], [-47, 84, 23], [-60, 126, 16], [-62.5, 169, 13.5])],
  },
  {
    id: 'fringeInnerRight',
    depth: 94,
    drawOrder: 82,
    spines: [
      cut([-12, 0], [40, 24, 20], [63, 84, 18], [68, 126, 14], [68, 166, 12.8]),
      cut([-14, 0], [30, 28, 19], [43, 86, 16], [46, 126, 13.6], [46, 160, 12.8]),
    ],
  },
  {
    id: 'fringeMiddle',
    depth: 108,
    drawOrder: 85,
    spines: [
      cut([-18, 0], [12, 30, 18], [20, 88, 15], [22, 126, 13.6], [22, 156, 12.8]),
      cut([-23, 0], [-12, 34, 16], [-10, 84, 16], [-3, 126, 14], [-2, 154, 12.4]),
    ],
  },
];

type Through = readonly [x: number, y: number, halfWidth: number];

/** A lock from its root near the parting down to its end, which is as broad as the last width says. */
function cut([rootX, rootY]: readonly [number, number], ...through: readonly Through[]): Spine {
  return [[rootX, rootY, 5], ...through];
}

/** The one strand that fell out of line: it runs down in straight pieces, as a track does. */
const STRAY: readonly Point[] = [
  [-30, 78],
  [-33, 122],
  [-26, 129],
  [-26, 151],
];

const STRANDS = [
  [-0.42, 0.24, 0.5],
  [0.36, 0.26, 0.46],
  [0.3, 0.66, 1],
  [-0.34, 0.74, 1],
] as const;

/** The outlines of all fringe locks, for their shadow on the face. */
export function squarePartingOutlines(): Outline[] {
  return [...fringeOutlines(LOCKS), trackOutline(STRAY, 3)];
}

export function drawSquareParting(given: Look): PartDrawing[] {
  const look = glossLook(given);
  const ring = lightRing(68);
  const fringe = LOCKS.map((one) =>
    drawFringeLock(
      look,
      // The outer ones are the head's own outline: swinging, their cut ends would stand off like flaps.
      one.outerEdge ? one : { ...one, stiffness: 0.9 },
      (sketch) => ({
        paint: headPaint(look, sketch),
        inkFrom: [0.6, 0.96],
        ring,
        ringPaint: glossRing(look),
        ringOpacity: 0.85,
        shaded: 0.24,
        strands: STRANDS,
        ink: 0.95,
      }),
      { columns: 3, rows: 4 },
    ),
  );
  return [...fringe, drawStray(look), ...SIDES.map((side) => drawCheekLock(look, side))];
}

function drawStray(look: Look): PartDrawing {
  const stray = new Sketch('fringeStray');
  const bright = tint(look.palette, 'hairTips', 0.04);
  stray.cel(
    trackOutline(STRAY, 2.6),
    { ...look.hair, base: bright, shade: look.hairTips.base },
    { shade: [1.4, 0], rim: [0, 0], ink: 0.75 },
  );
  const [x, y] = STRAY.at(-1)!;
  stray.cel(ellipse(x, y + 3, 6), look.metal, { shade: [1.4, 1.6], rim: [0, 0], ink: 0.75 });
  stray.patch(ellipse(x, y + 3, 2.2), look.metal.ink);
  return stray.part({
    drawOrder: 81,
    attach: { to: 'head', depth: 104, bulge: 0 },
    grid: { columns: 1, rows: 4 },
    spring: { anchor: { x: -26, y: 50 }, tip: { x: -26, y: 156 }, stiffness: 0.75 },
  });
}

/** Cut square at the cheek; the end is dipped in gold, in stripes, as a plug-in card's edge is. */
function drawCheekLock(look: Look, side: Side): PartDrawing {
  const s = signOf(side);
  const sketch = new Sketch(`hairSide${side}`);
  const endY = side === 'Left' ? 318 : 282;
  const spine: Spine = [
    [s * 94, 84, 9],
    [s * 108, 136, 18],
    [s * 110, 206, 18],
    [s * 109, endY - 40, 17],
    [s * 108, endY, 16.5],
  ];
  paintHair(look, sketch, [spine], {
    paint: headPaint(look, sketch),
    inkFrom: [0.08, 0.3],
    streaks: [[0.62, 0.3, 0.72, 0.1]],
    strands: [
      [0.3, 0.5, 0.8],
      [-0.25, 0.6, 0.8],
    ],
  });
  const form = lock(spine);
  // A track runs down the lock to its contacts.
  paintTrack(
    sketch,
    [form.at(s * 0.3, 0.4), form.at(s * 0.3, 0.56), form.at(s * -0.12, 0.63), form.at(s * -0.12, 0.84)],
    1.5,
    {
      line: tint(look.palette, 'irisBottom', 0.04),
      glow: tint(look.palette, 'hairTips', 0.06, 1.1),
    },
  );
  drawContacts(look, sketch, form);
  return sketch.part({
    drawOrder: 76,
    attach: { to: 'head', depth: 34, bulge: 4 },
    grid: { columns: 2, rows: 5 },
    spring: { anchor: { x: s * 104, y: 120 }, tip: { x: s * 108, y: endY }, stiffness: 0.7 },
  });
}

function drawContacts(look: Look, sketch: Sketch, form: Lock): void {
  const band = (from: number, to: number, top: number, bottom: number) =>
    polygon([form.at(from, top), form.at(to, top), form.at(to, bottom), form.at(from, bottom)]);
  sketch.within([form.outline], () => {
    sketch.patch(band(-1.2, 1.2, 0.83, 1), look.hair.ink);
    for (const across of [-0.76, -0.25, 0.26, 0.77]) {
      sketch.patch(band(across - 0.17, across + 0.17, 0.85, 0.985), look.metal.base);
      sketch.patch(band(across + 0.06, across + 0.17, 0.85, 0.985), look.metal.shade);
      sketch.patch(band(across - 0.17, across + 0.17, 0.85, 0.87), '#fff8dc', 0.8);
    }
  });
}
