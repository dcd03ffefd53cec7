import { lock } from '../../../drawing/lock.ts';
import { mapOutline, mix, type Point, type PointMap } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { ellipse, polygon } from '../../../drawing/spline.ts';
import type { Look } from '../Look.ts';
import { paintBow } from '../outfits/satinBow.ts';
import { blushOf, ivoryOf } from '../outfits/tieredGown/cloths.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Middle of the open rim, and which way the point shows: behind the viewer's right of the head. */
const RIM = { x: 212, y: 116, radius: 206, depth: 88 } as const;
const LEAN_DEGREES = 42;
const DOME = 150;
const PANELS = 7;
const ROWS = 22;
/** Where the cover turns out of sight. */
const EDGE_DEGREES = 86;

/** In the parasol's own frame: x along the rim, y up (−) along the stick; then leant to the right. */
const place: PointMap = (x, y) => {
  const angle = (LEAN_DEGREES * Math.PI) / 180;
  return [
    RIM.x + x * Math.cos(angle) - y * Math.sin(angle),
    RIM.y + x * Math.sin(angle) + y * Math.cos(angle),
  ];
};

/** A point of the cover: at an angle round the rim (−90 … 90 its near side), `up` 0 the rim … 1 the top. */
function cover(degrees: number, up: number): Point {
  const radians = (degrees * Math.PI) / 180;
  // Below the rim it goes straight on.
  const height = up < 0 ? up * 1.5 : Math.sin((up * Math.PI) / 2) ** 1.05;
  const r = Math.cos((up * Math.PI) / 2) ** 0.82;
  return place(
    RIM.radius * r * Math.sin(radians),
    RIM.depth * r * Math.cos(radians) * (1 - up * 0.4) - DOME * height,
  );
}

/** An open parasol, its stick tucked into the sash at the back, so that both hands are free. */
export function drawLaceParasol(look: Look): PartDrawing[] {
  return [drawOpenCover(look), drawCrook(look)];
}

function drawOpenCover(look: Look): PartDrawing {
  const parasol = new Sketch('parasol');
  // The inside, and the stick that leads from it behind her head.
  parasol.cel(
    mapOutline(ellipse(0, 0, RIM.radius * 0.98, RIM.depth), place),
    { ...look.dominant, base: look.dominant.deepShade, shade: look.dominant.deepShade },
    { shade: [0, 0], rim: [0, 0] },
  );
  paintStick(look, parasol, -40, 170);
  paintStick(look, parasol, -DOME - 60, -DOME + 20);
  paintCover(look, parasol);
  parasol.cel(mapOutline(ellipse(0, -DOME - 62, 8), place), look.metal, { shade: [2, 2], ink: 0.85 });
  const [x, y] = place(0, -DOME - 4);
  paintBow(parasol, look, { x, y, span: 29, tails: 40, degrees: LEAN_DEGREES });
  return parasol.part({
    drawOrder: 8,
    attach: { to: 'body', depth: -80, bulge: 0 },
    grid: { columns: 3, rows: 3 },
    spring: SPRING,
  });
}

function paintStick(look: Look, sketch: Sketch, from: number, to: number): void {
  const end = (y: number) => [...place(0, y), 5] as const;
  sketch.cel(lock([end(from), end(to)]).outline, look.metal, { shade: [2, 1], rim: [0, 0], ink: 0.9 });
}

/** The handle beside her waist: ivory, bent to a crook, with a bow. */
function drawCrook(look: Look): PartDrawing {
  const crook = new Sketch('parasolCrook');
  paintStick(look, crook, 360, 450);
  crook.cel(
    lock(
      CROOK.map(([x, y, half]) => [...place(x, y), half] as const),
      { roundTip: true, roundRoot: true },
    ).outline,
    ivoryOf(look),
    { shade: [3, 2], rim: [0, 0] },
  );
  const [x, y] = place(0, 452);
  paintBow(crook, look, { x, y, span: 22, tails: 34, degrees: 30, knot: 'plain' });
  return crook.part({
    drawOrder: 8.5,
    attach: { to: 'body', depth: -80, bulge: 0 },
    grid: { columns: 1, rows: 2 },
    spring: SPRING,
  });
}

/** Stick and cover move as one, stiffly, about where they are tucked in. */
const SPRING = { anchor: { x: -60, y: 500 }, tip: { x: 300, y: -40 }, stiffness: 0.95 } as const;

const CROOK = [
  [0, 440, 7],
  [0, 500, 7],
  [4, 536, 7],
  [24, 556, 7],
  [46, 544, 6.6],
  [50, 522, 6.2],
] as const;

function paintCover(look: Look, parasol: Sketch): void {
  const width = (2 * EDGE_DEGREES) / PANELS;
  const ivory = ivoryOf(look);
  const order = Array.from({ length: PANELS }, (_, index) => index).sort(
    (a, b) => Math.abs(b - (PANELS - 1) / 2) - Math.abs(a - (PANELS - 1) / 2),
  );
  for (const index of order) {
    const from = -EDGE_DEGREES + index * width;
    // At the sides the cover is seen edge on.
    const facing = (share: number) => Math.cos(((from + width * share) * Math.PI) / 180) ** 0.7;
    const edge = (share: number, drop: number) => {
      const [x, y] = cover(from + width * share, 0);
      const [fx, fy] = place(0, drop);
      return [x + fx - RIM.x, y + fy - RIM.y] as Point;
    };
    // Lace below the rim.
    const scallops = 3;
    const root = (share: number) => edge(share, -20 * facing(share) ** 2);
    for (let scallop = 0; scallop < scallops; scallop++) {
      const points: Point[] = [];
      for (let step = 0; step <= 8; step++) {
        const share = (scallop + step / 8) / scallops;
        points.push(
          edge(
            share,
            (10 + 14 * Math.sin((Math.PI * step) / 8) ** 0.7) * facing(share) - rise(share) * facing(share),
          ),
        );
      }
      points.push(root((scallop + 1) / scallops), root(scallop / scallops));
      parasol.cel(polygon(points), ivory, { shade: [2, 1], rim: [0, 0], ink: 0.7 });
    }
    const outline: Point[] = [];
    for (let row = ROWS; row >= 0; row--) outline.push(cover(from, row / ROWS));
    for (let step = 1; step < 10; step++) outline.push(edge(step / 10, -rise(step / 10) * facing(step / 10)));
    for (let row = 0; row <= ROWS; row++) outline.push(cover(from + width, row / ROWS));
    const lifted = (share: number, up: number) => {
      const [x, y] = cover(from + width * share, up);
      const [fx, fy] = place(0, -rise(share) * facing(share) * (1 - up));
      return [x + fx - RIM.x, y + fy - RIM.y] as Point;
    };
    // One scallop of the ruffle that is sewn round the cover.
    const ruffle = (left: number, right: number): Point[] => {
      const points = [cover(from + width * right, 0.6), cover(from + width * left, 0.6)];
      for (let step = 0; step <= 12; step++) {
        const deep = Math.sin((Math.PI * step) / 12) ** 0.7;
        points.push(cover(from + width * mix(left, right, step / 12), 0.53 - 0.07 * deep));
      }
      return points;
    };
    const material = index % 2 ? ivory : blushOf(look);
    parasol.cel(polygon(outline), material, {
      shade: [0, 0],
      rim: [0, 0],
      ink: 0.9,
      inside: () => {
        const strip = (a: number, b: number) => {
          const points: Point[] = [];
          for (let row = 0; row <= ROWS; row++)
            points.push(cover(from + width * a, mix(-0.1, 1, row / ROWS)));
          for (let row = ROWS; row >= 0; row--)
            points.push(cover(from + width * b, mix(-0.1, 1, row / ROWS)));
          return polygon(points);
        };
        parasol.patch(strip(index > 4 ? -0.1 : 0.6, 1.1), material.shade);
        // A woven border along the rim, and a braid over it.
        const border = (low: number, high: number) => {
          const points: Point[] = [];
          for (let step = 0; step <= 10; step++) points.push(lifted(step / 10, low));
          for (let step = 10; step >= 0; step--) points.push(lifted(step / 10, high));
          return polygon(points);
        };
        parasol.patch(border(0.1, 0.16), index % 2 ? look.dominant.base : look.accent.base, 0.9);
        parasol.patch(border(0.185, 0.205), look.metal.base);
        if (index < 4) parasol.patch(strip(0.12, 0.22), material.light, 0.55);
        for (let scallop = 0; scallop < 3; scallop++) {
          parasol.cel(polygon(ruffle(scallop / 3, (scallop + 1) / 3)), ivory, {
            shade: [3, 1],
            rim: [0, 0],
            ink: 0.7,
          });
        }
      },
    });
  }
}

function rise(share: number): number {
  return 16 * Math.sin(Math.PI * share);
}
