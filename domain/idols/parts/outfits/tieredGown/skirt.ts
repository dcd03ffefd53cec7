import { Sketch } from '../../../../drawing/Sketch.ts';
import { ellipse, polygon } from '../../../../drawing/spline.ts';
import { type Look, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { paintRuffle, type Strip } from '../ruffle.ts';
import { paintBow } from '../satinBow.ts';
import { ringPoint, ringsOf, tierStrip } from './bell.ts';
import { blushOf, ivoryOf } from './cloths.ts';

/**
 * All of the gown swings as one: its tiers would come apart if each had its own spring. The tip lies below the hem, so
 * that the heavy cloth swings less than a lock of its length.
 */
const SPRING = { anchor: { x: 0, y: 500 }, tip: { x: 0, y: 1400 }, stiffness: 0.55 } as const;
const onBody = { to: 'body', depth: 44, bulge: 90 } as const;

/** The overskirt opens in front from the waist down: by how many degrees at each tier. */
const OPENING = [9, 19, 29] as const;
const FOLDS = [4, 5, 6] as const;

export function drawSkirt(look: Look): PartDrawing[] {
  return [
    drawInside(look),
    drawPetticoat(look),
    ...[2, 1, 0].map((tier) => drawFrontTier(look, tier)),
    ...[2, 1, 0].map((tier) => drawSideTier(look, tier as 0 | 1 | 2)),
    drawSwagBows(look),
  ];
}

/** The gown's far inner side, seen behind the legs, with its frill. */
function drawInside(look: Look): PartDrawing {
  const rings = ringsOf(look);
  const hem = { radius: rings[4].radius * 0.985, front: 1176, side: 1148 };
  const inside = new Sketch('skirtInside');
  // From under the second tier: above, nobody sees it.
  const strip = tierStrip({ radius: rings[2].radius, front: 880, side: 830 }, hem, -90, 90);
  const dark = {
    ...look.dominant,
    base: tint(look.palette, 'dominant', -0.15, 1.05, -2),
    shade: tint(look.palette, 'dominant', -0.22, 1.05, -6),
    deepShade: tint(look.palette, 'dominant', -0.29, 1, -8),
    light: tint(look.palette, 'dominant', -0.12, 1.05),
  };
  paintRuffle(inside, strip, {
    folds: 11,
    material: dark,
    notch: 0.038,
    lining: ivoryOf(look),
    liningReach: 0.06,
    shadow: 0,
  });
  shadeDownwards(inside, strip, tint(look.palette, 'dominant', -0.42, 0.8, -10));
  return inside.part({
    drawOrder: 16,
    attach: { to: 'body', depth: -50, bulge: -40 },
    grid: { columns: 6, rows: 3 },
    spring: SPRING,
  });
}

/** The dark above, under the tiers, runs out downwards. */
function shadeDownwards(sketch: Sketch, strip: Strip, paint: string): void {
  const edge = (down: number) => Array.from({ length: 25 }, (_, step) => strip(step / 24, down));
  sketch.patch(
    polygon([...edge(0.1), ...edge(0.97).reverse()]),
    sketch.linearGradient(
      [0, 930],
      [0, 1150],
      [
        [0, paint, 0.85],
        [0.35, paint, 0.5],
        [1, paint, 0],
      ],
    ),
  );
}

/** The lowest frill, all round. */
function drawPetticoat(look: Look): PartDrawing {
  const rings = ringsOf(look);
  const petticoat = new Sketch('skirtPetticoat');
  paintRuffle(petticoat, tierStrip(rings[3], rings[4], -90, 90), {
    folds: 19,
    material: ivoryOf(look),
    notch: 0.16,
    lining: blushOf(look),
    liningReach: 0.1,
    trim: { paint: look.metal.base, above: 0.13, width: 0.045 },
    shadow: 0.3,
  });
  return petticoat.part({ drawOrder: 31, attach: onBody, grid: { columns: 8, rows: 2 }, spring: SPRING });
}

/** The ivory ruffles that the open overskirt shows. */
function drawFrontTier(look: Look, tier: number): PartDrawing {
  const rings = ringsOf(look);
  const front = new Sketch(`skirtFront${tier + 1}`);
  const half = OPENING[tier]! + 15;
  paintRuffle(front, tierStrip(rings[tier]!, rings[tier + 1]!, -half, half, 0.97, 4), {
    folds: tier === 0 ? 5 : 7,
    material: ivoryOf(look),
    notch: 0.12,
    lining: blushOf(look),
    liningReach: 0.07,
    trim: { paint: look.metal.base, above: 0.09, width: 0.03 },
    shadow: tier === 0 ? 0.1 : 0.2,
  });
  return front.part({
    drawOrder: 31.6 - tier * 0.1,
    attach: onBody,
    grid: { columns: 4, rows: 2 },
    spring: SPRING,
  });
}

/** A scroll of gold thread on a fold, where the fold faces the viewer enough to show it. */
function embroider(sketch: Sketch, strip: Strip, from: number, to: number, paint: string): void {
  const middle = (from + to) / 2;
  const width = Math.abs(strip(to, 0.7)[0] - strip(from, 0.7)[0]);
  if (width < 24) return;
  const [x, y] = strip(middle, 0.64);
  const flip = x < 0 ? -1 : 1;
  const points = Array.from({ length: 22 }, (_, step): readonly [number, number, number] => {
    const angle = -Math.PI * 0.5 + (step / 21) * Math.PI * 3.4;
    const radius = 12 * (1 - (step / 21) * 0.86);
    return [
      x + flip * Math.cos(angle) * radius,
      y + Math.sin(angle) * radius,
      1.5 * Math.min(1, step / 5, (23 - step) / 4),
    ];
  });
  sketch.stroke(points, paint);
  for (const [dx, dy, degrees] of [
    [-1, -13, 20],
    [-11, 13, -50],
  ] as const) {
    sketch.patch(ellipse(x + flip * dx, y + dy, 2.6, 5.4, flip * degrees), paint);
  }
}

/** Bows that hold the overskirt open. */
function drawSwagBows(look: Look): PartDrawing {
  const rings = ringsOf(look);
  const bows = new Sketch('skirtBows');
  for (const s of [-1, 1]) {
    for (const [tier, span] of [
      [1, 25],
      [2, 30],
    ] as const) {
      const [x, y] = ringPoint(rings[tier], s * (OPENING[tier] - 3));
      paintBow(bows, look, { x, y: y - 2, span, tails: span * 1.5, degrees: s * 10, knot: 'jewel' });
    }
  }
  return bows.part({ drawOrder: 33.4, attach: onBody, grid: { columns: 6, rows: 3 }, spring: SPRING });
}

function drawSideTier(look: Look, tier: 0 | 1 | 2): PartDrawing {
  const rings = ringsOf(look);
  const sides = new Sketch(`skirtTier${tier + 1}`);
  for (const s of [-1, 1]) {
    const open = OPENING[tier];
    const [from, to] = s < 0 ? ([-90, -open] as const) : ([open, 90] as const);
    const strip = tierStrip(rings[tier]!, rings[tier + 1]!, from, to);
    paintRuffle(sides, strip, {
      folds: FOLDS[tier],
      material: look.dominant,
      notch: 0.13,
      lining: ivoryOf(look),
      liningReach: 0.1,
      trim: { paint: look.metal.base, above: 0.085, width: 0.035 },
      shadow: tier === 0 ? 0.05 : 0.2,
      onFold: (left, right) => embroider(sides, strip, left, right, look.metal.base),
    });
  }
  if (tier === 0) {
    sides.patch(
      polygon([ringPoint(rings[0], -90), ringPoint(rings[0], 90), [0, 500]]),
      look.dominant.deepShade,
    );
  }
  return sides.part({
    drawOrder: 33 - tier * 0.1,
    attach: onBody,
    grid: { columns: 8, rows: 3 },
    spring: SPRING,
  });
}
