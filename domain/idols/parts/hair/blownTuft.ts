import type { Spine } from '../../../drawing/lock.ts';
import type { Outline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { type HairPaint, paintHair } from './paintHair.ts';

/** One pointed tuft that the wind holds out; from its root on the head to its tip. */
export type BlownTuft = {
  readonly id: string;
  readonly drawOrder: number;
  readonly depth: number;
  readonly bulge?: number;
  /** How much darker it lies, behind the others. */
  readonly behind?: number;
  readonly stiffness: number;
  readonly spine: Spine;
  readonly inkFrom?: readonly [from: number, to: number];
  readonly outerEdge?: -1 | 1;
  readonly ring?: readonly Outline[];
  readonly strands?: readonly (readonly [across: number, from: number, to: number])[];
  readonly streaks?: readonly (readonly [across: number, from: number, to: number, width: number])[];
};

export function drawBlownTuft(look: Look, tuft: BlownTuft): PartDrawing {
  const sketch = new Sketch(tuft.id);
  paintHair(look, sketch, [tuft.spine], {
    paint: blownPaint(look, sketch, tuft.behind ?? 0),
    inkFrom: tuft.inkFrom ?? [0.1, 0.3],
    shaded: 0.5,
    outerEdge: tuft.outerEdge,
    streaks: tuft.streaks ?? [[0.42, 0.34, 0.74, 0.13]],
    ...(tuft.strands === undefined ? {} : { strands: tuft.strands }),
    ...(tuft.ring === undefined ? {} : { ring: tuft.ring }),
  });
  const [rootX, rootY] = tuft.spine[0]!;
  const [tipX, tipY] = tuft.spine.at(-1)!;
  return sketch.part({
    drawOrder: tuft.drawOrder,
    attach: { to: 'head', depth: tuft.depth, bulge: tuft.bulge ?? 4 },
    grid: { columns: 4, rows: 3 },
    spring: { anchor: { x: rootX, y: rootY }, tip: { x: tipX, y: tipY }, stiffness: tuft.stiffness },
  });
}

/**
 * One gradient by place for all locks, so that they melt into each other: the second colour gathers where the wind
 * carries the tips, to the right and a little down.
 */
export function blownPaint(look: Look, sketch: Sketch, behind = 0): HairPaint {
  const gradient = (darker: number, turn: number) =>
    sketch.linearGradient(
      [-60, 20],
      [250, 150],
      [
        [0, tint(look.palette, 'hair', darker, 1, turn)],
        [0.5, tint(look.palette, 'hair', darker + 0.01, 1, turn)],
        [0.74, tint(look.palette, 'hair', darker + 0.06, 0.98, turn + 10)],
        [1, tint(look.palette, 'hairTips', darker, 1, turn * 2.2)],
      ],
    );
  return { base: gradient(-behind, -behind * 60), shade: gradient(-0.115 - behind, -8 - behind * 60) };
}
