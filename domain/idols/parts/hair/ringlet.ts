import { type Lock, lock, type Spine } from '../../../drawing/lock.ts';
import { mix, type Outline, type Point, smoothStep } from '../../../drawing/Outline.ts';
import type { Sketch } from '../../../drawing/Sketch.ts';
import { blob, polygon } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';

export type Ringlet = {
  readonly spine: Spine;
  readonly turns: number;
  /** 1: the strip of hair falls towards the viewer's right where it is seen; −1 towards the left. */
  readonly direction: 1 | -1;
  /** How much darker it lies, behind the others. */
  readonly behind?: number;
  /** After which turns a ribbon that is wound round it comes to the front. */
  readonly ribbonAfter?: readonly number[];
};

type Turn = { readonly start: number; readonly length: number };

/**
 * A strip of hair wound to a hanging cone. The nearer half of each turn is drawn, bottom one first; between them, on
 * the side where the strip goes behind, the dark inside is seen.
 */
export function paintRinglet(look: Look, sketch: Sketch, ringlet: Ringlet): void {
  const cone = lock(ringlet.spine);
  const turns = turnsOf(ringlet.turns);
  const behind = ringlet.behind ?? 0;
  const height = heightOf(ringlet.spine);
  const colour = (share: number, darker: number, turn = 0) =>
    share < 0.5
      ? tint(look.palette, 'hair', -darker - behind, 1, turn)
      : tint(look.palette, 'hairTips', -darker - behind, 1, turn);
  const paint = (darker: number, turn: number) =>
    sketch.linearGradient(
      [0, height.from],
      [0, height.to],
      [
        [0, colour(0, darker, turn)],
        [0.45, colour(0, darker, turn)],
        [0.92, colour(1, darker, turn)],
      ],
    );
  const material = {
    ...look.hair,
    base: paint(0, 0),
    shade: paint(0.11, -12),
    deepShade: paint(0.2, -18),
  };
  sketch.cel(
    insideOf(cone, turns),
    { ...material, base: material.deepShade },
    { shade: [0, 0], rim: [0, 0] },
  );
  for (const [index, turn] of [...turns.entries()].reverse()) {
    const edge = edgesOf(cone, turn, ringlet.direction);
    const width = Math.hypot(
      ...(subtract(cone.at(1, turn.start), cone.at(-1, turn.start)) as [number, number]),
    );
    sketch.cel(stripOf(edge), material, {
      shade: [width * 0.16, 3],
      rim: [1.6, 0.6],
      ink: 0.95,
      inside: () => {
        const line = (from: number, to: number, down: number, half: number) =>
          Array.from({ length: 5 }, (_, step): readonly [number, number, number] => {
            const [x, y] = edge(mix(from, to, step / 4), down);
            return [x, y, half * Math.sin((Math.PI * step) / 4)];
          });
        for (const [from, to, down, share] of LIGHTS) {
          sketch.stroke(line(from, to, down, width * share), look.hair.light, 0.85);
        }
        for (const down of [0.3, 0.62, 0.8]) {
          sketch.stroke(line(-0.9, 0.92, down, 1.1), material.deepShade, 0.7);
        }
      },
    });
    if (ringlet.ribbonAfter?.includes(index)) paintRibbon(look, sketch, edge, width);
  }
}

/** [from across, to across, place down the strip, share of the width] */
const LIGHTS = [
  [-0.8, 0.04, 0.4, 0.05],
  [-0.66, -0.14, 0.53, 0.022],
] as const;

/** A satin ribbon wound with the strip. */
function paintRibbon(look: Look, sketch: Sketch, edge: Edge, width: number): void {
  const half = Math.min(7.5, width * 0.08);
  // At both ends the ribbon turns away, and is seen narrower.
  const spine = [-1.05, -0.8, -0.3, 0.3, 0.8, 1.05].map((across): readonly [number, number, number] => {
    const [x, y] = edge(across, 0.97);
    return [x, y, half * (Math.abs(across) > 1 ? 0.3 : 1)];
  });
  sketch.cel(lock(spine, { roundTip: true, roundRoot: true }).outline, look.accent, {
    shade: [width * 0.12, 2],
    rim: [1.2, 0],
    ink: 0.8,
    inside: () => {
      const [x, y] = edge(-0.42, 0.97);
      sketch.stroke(
        [
          [x - half * 1.6, y - half * 0.5, 0],
          [x, y, half * 0.3],
          [x + half * 1.6, y + half * 0.2, 0],
        ],
        look.accent.light,
        0.9,
      );
    },
  });
}

/** The point at `across` −1…1, `down` 0 upper edge … 1 lower edge of the strip. */
type Edge = (across: number, down: number) => Point;

function edgesOf(cone: Lock, { start, length }: Turn, direction: 1 | -1): Edge {
  return (across, down) => {
    const toward = across * direction;
    const middle = start + length * (0.5 + 0.46 * toward + 0.26 * (1 - across * across));
    // Broad where it comes from the front, narrow where it goes behind.
    const half = length * mix(0.68, 0.27, smoothStep(-0.9, 1.1, toward));
    const bulge = 1 + 0.16 * Math.sin(Math.PI * Math.min(1, Math.max(0, down)));
    return cone.at(across * bulge, middle + (down * 2 - 1) * half);
  };
}

/** Round at both ends, where the strip turns away from the viewer. */
function stripOf(edge: Edge): Outline {
  const places = [-0.86, -0.45, 0, 0.45, 0.86];
  return blob([
    ...places.map((across) => edge(across, 0)),
    edge(1.02, 0.26),
    edge(1.04, 0.6),
    ...places.toReversed().map((across) => edge(across, 1)),
    edge(-1.04, 0.7),
    edge(-1.02, 0.3),
  ]);
}

function insideOf(cone: Lock, turns: readonly Turn[]): Outline {
  const end = turns.at(-1)!;
  const last = end.start + end.length * 0.9;
  const points: Point[] = [];
  for (let step = 0; step <= 16; step++) points.push(cone.at(-0.68, (last * step) / 16));
  for (let step = 16; step >= 0; step--) points.push(cone.at(0.68, (last * step) / 16));
  return polygon(points);
}

/** Turns grow shorter as the cone grows thin. */
function turnsOf(count: number): Turn[] {
  const weights = Array.from({ length: count }, (_, index) => 1 - (0.62 * index) / count);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let start = 0;
  return weights.map((weight) => {
    const length = (weight / sum) * 0.97;
    const turn = { start, length };
    start += length;
    return turn;
  });
}

function heightOf(spine: Spine): { from: number; to: number } {
  const ys = spine.map(([, y]) => y);
  return { from: Math.min(...ys), to: Math.max(...ys) };
}

function subtract(one: Point, other: Point): Point {
  return [one[0] - other[0], one[1] - other[1]];
}
