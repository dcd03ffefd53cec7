import type { Point } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { polygon, star, symmetricBlob } from '../../../../drawing/spline.ts';
import { type Look, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { facetsBetween, hullOf, paintFacet, type Ring, ringPoint } from './facets.ts';

/** Out from the waist, down, and in again below: the skirt's own outline is eight-sided. */
function rings(look: Look): readonly [Ring, Ring, Ring, Ring] {
  const width = look.proportions.skirtWidth;
  return [
    { y: 470, radius: 58, offset: 0 },
    { y: 548, radius: 172 * width, offset: 22.5 },
    { y: 622, radius: 196 * width, offset: 0 },
    { y: 690, radius: 150 * width, offset: 22.5 },
  ];
}

export function drawGlassSkirt(look: Look): PartDrawing[] {
  return [drawBack(look), drawSheath(look), drawFront(look)];
}

/** The far side of the glass, behind the legs. No spring on either side: glass goes with the waist and does not bend. */
function drawBack(look: Look): PartDrawing {
  const back = new Sketch('skirtGlassBack');
  const [waist, crown, girdle, hem] = rings(look);
  const flat = { ...look.dominantLight, ink: look.dominant.ink };
  back.cel(hullOf(rings(look)), flat, { shade: [0, 0], rim: [0, 0], ink: 1.05 });
  for (const facet of [
    ...facetsBetween(waist, crown, 'back'),
    ...facetsBetween(crown, girdle, 'back'),
    ...facetsBetween(girdle, hem, 'back'),
  ]) {
    back.patch(facet.outline, tint(look.palette, 'dominantLight', 0.04 + 0.12 * facet.light));
  }
  const farHem = [112.5, 157.5, 202.5, 247.5].map((degrees) => ringPoint(hem, degrees));
  drawRun(back, farHem, 2.4, look.metal.shade);
  return back.part({
    drawOrder: 16,
    attach: { to: 'body', depth: -40, bulge: 0 },
    grid: { columns: 4, rows: 3 },
  });
}

/** The slim skirt of cloth that is seen through the glass. */
function drawSheath(look: Look): PartDrawing {
  const sheath = new Sketch('skirtSheath');
  sheath.cel(
    symmetricBlob([
      [0, 466],
      [54, 466, 1],
      [76, 540],
      [90, 610],
      [93, 668, 1],
      [48, 678],
      [0, 680],
    ]),
    look.dominant,
    {
      shade: [16, 2],
      rim: [2, 0],
      inside: () => {
        for (const x of [-62, -30, 30, 62]) {
          sheath.stroke(
            [
              [x * 0.7, 480, 0.8],
              [x, 590, 1.6],
              [x * 1.08, 690, 1.6],
            ],
            look.dominant.light,
            0.55,
          );
        }
      },
    },
  );
  return sheath.part({
    drawOrder: 33,
    attach: { to: 'body', depth: 12, bulge: 24 },
    grid: { columns: 4, rows: 3 },
    spring: { anchor: { x: 0, y: 490 }, tip: { x: 0, y: 680 }, stiffness: 0.95 },
  });
}

function drawFront(look: Look): PartDrawing {
  const glass = new Sketch('skirtGlass');
  const [waist, crown, girdle, hem] = rings(look);
  const tiers = [
    facetsBetween(waist, crown, 'front'),
    facetsBetween(crown, girdle, 'front'),
    facetsBetween(girdle, hem, 'front'),
  ];
  for (const facet of tiers.flat()) paintFacet(look, glass, facet);
  for (const facet of tiers.flat()) {
    facet.corners.forEach((from, index) => {
      const to = facet.corners[(index + 1) % facet.corners.length]!;
      drawEdge(glass, from, to, 0.85, '#ffffff', 0.5);
    });
  }
  drawGleams(look, glass, tiers);
  // Where corners meet, the light breaks.
  const glints = [
    [ringPoint(crown, -22.5), 13],
    [ringPoint(girdle, 45), 9],
    [ringPoint(girdle, -90), 10],
    [ringPoint(crown, 67.5), 7],
  ] as const;
  for (const [[x, y], radius] of glints) {
    glass.glow(x, y, radius * 1.2, radius * 1.2, '#ffffff', 0.6);
    glass.patch(star(x, y, radius, 0.16, 0, 4), '#ffffff');
  }
  const frontHem = [-67.5, -22.5, 22.5, 67.5].map((degrees) => ringPoint(hem, degrees));
  drawRun(glass, frontHem, 4.6, look.dominant.ink);
  drawRun(glass, frontHem, 3.2, look.metal.base);
  drawRun(
    glass,
    frontHem.map(([x, y]): Point => [x, y - 1]),
    1.1,
    '#ffffff',
  );
  return glass.part({
    drawOrder: 34.4,
    attach: { to: 'body', depth: 60, bulge: 60 },
    grid: { columns: 6, rows: 4 },
  });
}

/** Bands of reflected sky across the facets that face the light, all at one slant. */
function drawGleams(look: Look, glass: Sketch, tiers: readonly ReturnType<typeof facetsBetween>[]): void {
  const bright = tiers.flat().filter(({ light }) => light > 0.5);
  for (const [index, { outline, corners }] of bright.entries()) {
    const x = corners.reduce((sum, corner) => sum + corner[0], 0) / corners.length;
    const y = corners.reduce((sum, corner) => sum + corner[1], 0) / corners.length;
    glass.within([outline], () => {
      for (const [aside, half] of [
        [-6, 4.5],
        [5, 1.8],
      ] as const) {
        const middle = x + aside + (index % 2) * 4;
        glass.patch(
          polygon([
            [middle - half + 22, y - 60],
            [middle + half + 22, y - 60],
            [middle + half - 22, y + 60],
            [middle - half - 22, y + 60],
          ]),
          look.neutral.light,
          0.55,
        );
      }
    });
  }
}

function drawRun(sketch: Sketch, points: readonly Point[], halfWidth: number, paint: string): void {
  for (let index = 0; index + 1 < points.length; index++) {
    drawEdge(sketch, points[index]!, points[index + 1]!, halfWidth, paint);
  }
}

function drawEdge(sketch: Sketch, from: Point, to: Point, halfWidth: number, paint: string, opacity = 1) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * halfWidth, (dx / length) * halfWidth];
  const [ex, ey] = [(dx / length) * halfWidth * 0.5, (dy / length) * halfWidth * 0.5];
  sketch.patch(
    polygon([
      [from[0] + nx - ex, from[1] + ny - ey],
      [to[0] + nx + ex, to[1] + ny + ey],
      [to[0] - nx + ex, to[1] - ny + ey],
      [from[0] - nx - ex, from[1] - ny - ey],
    ]),
    paint,
    opacity,
  );
}
