import { grownOutline } from '../../../drawing/grownOutline.ts';
import { bandOf, type Lock, lock, rootFaded, type Spine } from '../../../drawing/lock.ts';
import { mix, type Outline, smoothStep } from '../../../drawing/Outline.ts';
import type { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, tint } from '../Look.ts';

export type HairPaint = { readonly base: string; readonly shade: string };

export type HairOptions = {
  readonly paint: HairPaint;
  /** Shares of the lock's length between which its line sets in: before, it flows out of the hair behind it. */
  readonly inkFrom?: readonly [from: number, to: number];
  /** The band of light that lies round the head, drawn over every lock. */
  readonly ring?: readonly Outline[];
  readonly ringOpacity?: number;
  /** Of the band; none takes a paler tone of the hair. */
  readonly ringPaint?: string;
  /** How much of the width is in shade at the most. */
  readonly shaded?: number;
  /** Long lights along the lock: [across, from, to, share of the width]. */
  readonly streaks?: readonly (readonly [across: number, from: number, to: number, width: number])[];
  /** Fine dark lines along the flow: [across, from, to]. */
  readonly strands?: readonly (readonly [across: number, from: number, to: number])[];
  /** The edge of the first lock that is the head's silhouette and has its line from the root on. */
  readonly outerEdge?: -1 | 1 | undefined;
  readonly ink?: number;
};

/** Draws locks that share one flow, back to front: line, base, shade on the side away from the light, lights, rim. */
export function paintHair(look: Look, sketch: Sketch, spines: readonly Spine[], options: HairOptions): void {
  spines.forEach((spine, index) => {
    paintLock(look, sketch, lock(spine), options, index === 0 ? options.outerEdge : undefined);
  });
}

/** One lock, whatever its outline: see `paintHair`. */
export function paintLock(
  look: Look,
  sketch: Sketch,
  hair: Lock,
  options: HairOptions,
  outerEdge?: -1 | 1,
): void {
  const [from, to] = options.inkFrom ?? [0.1, 0.4];
  const shaded = options.shaded ?? 0.52;
  // Light comes from the upper left: of a lock's two edges the one further right or further down is in shade.
  const [edge, spine] = [hair.at(1, 0.5), hair.at(0, 0.5)];
  const far = (edge[0] - spine[0]) * 0.8 + (edge[1] - spine[1]) * 0.6 >= 0 ? 1 : -1;
  sketch.patch(grownOutline(rootFaded(hair, from, to, outerEdge), options.ink ?? 1), look.hair.ink);
  // The root's edge would show the hair behind it as a hair line: cover it in the lock's own colour.
  sketch.patch(hair.outline, options.paint.base);
  sketch.within([hair.outline], () => {
    sketch.patch(
      bandOf(
        hair,
        (t) => [far * 1.2, far * mix(1.2, 1 - 2 * shaded * 0.5, smoothStep(from * 0.6, 0.62, t))],
        0,
        1,
      ),
      options.paint.shade,
    );
    for (const band of options.ring ?? [])
      sketch.patch(
        band,
        options.ringPaint ?? tint(look.palette, 'hair', 0.2, 0.5, 14),
        options.ringOpacity ?? 0.95,
      );
    for (const [across, start, end, width] of options.streaks ?? []) {
      sketch.patch(streakOf(hair, -far * across, start, end, width), look.hair.light, 0.8);
    }
    for (const [across, start, end] of options.strands ?? STRANDS) {
      sketch.patch(strandOf(hair, far * across, start, end), look.hair.deepShade, 0.75);
    }
    sketch.patch(
      bandOf(
        hair,
        (t) => [far * 1.15, far * (1 - 0.13 * Math.sin(Math.PI * smoothStep(0.4, 0.98, t)))],
        0.4,
        0.98,
      ),
      look.hair.rim,
      0.75,
    );
  });
}

const STRANDS = [
  [0.16, 0.56, 0.92],
  [-0.4, 0.66, 0.86],
] as const;

function streakOf(hair: Lock, across: number, from: number, to: number, width: number): Outline {
  return bandOf(
    hair,
    (t) => {
      const half = width * Math.sin(Math.PI * ((t - from) / (to - from)) ** 0.7);
      return [across - half, across + half];
    },
    from,
    to,
  );
}

function strandOf(hair: Lock, across: number, from: number, to: number): Outline {
  const steps = 10;
  const spine = Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const [x, y] = hair.at(across * (1 - 0.3 * t), mix(from, to, t));
    return [x, y, Math.sin(Math.PI * t) * 0.85] as const;
  });
  return lock(spine).outline;
}

/** Hair on the head: one gradient by height for all parts, so that locks melt into the dome that they grow from. */
export function headPaint(look: Look, sketch: Sketch): HairPaint {
  const gradient = (darker: number, turn: number) =>
    sketch.linearGradient(
      [0, 0],
      [0, 400],
      [
        [0, tint(look.palette, 'hair', darker + 0.015, 1, turn)],
        [0.35, tint(look.palette, 'hair', darker, 1, turn)],
        [0.62, tint(look.palette, 'hair', darker + 0.05, 0.98, turn + 12)],
        [1, tint(look.palette, 'hairTips', darker, 1, turn)],
      ],
    );
  return { base: gradient(0, 0), shade: gradient(-0.115, -8) };
}

/** Long hair whose ends take the second colour. `endY`: where the tips are; `behind`: how much darker it lies. */
export function tailPaint(look: Look, sketch: Sketch, endY: number, behind = 0): HairPaint {
  const gradient = (darker: number, turn: number) =>
    sketch.linearGradient(
      [0, 70],
      [0, endY],
      [
        [0, tint(look.palette, 'hair', darker, 1, turn)],
        [0.5, tint(look.palette, 'hair', darker + 0.01, 1, turn)],
        [0.78, tint(look.palette, 'hairTips', darker - 0.03, 1, turn - 22)],
        [1, tint(look.palette, 'hairTips', darker + 0.05, 0.95, turn)],
      ],
    );
  return { base: gradient(-behind, -behind * 60), shade: gradient(-0.12 - behind, -8 - behind * 60) };
}
