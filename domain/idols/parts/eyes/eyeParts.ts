import type { Spine } from '../../../drawing/lock.ts';
import { Sketch, type Stop } from '../../../drawing/Sketch.ts';
import type { Control } from '../../../drawing/spline.ts';
import { type Look, SIDES } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawClosedEyes } from './closedEyes.ts';
import { type EyeFrame, eyeFrame } from './eyeFrame.ts';

/** What tells one pair of eyes from another: all outlines and lines about the eye's own centre, outer corner at +x. */
type EyeDesign = {
  /** The white, and with it all that is seen of the iris. */
  readonly opening: readonly Control[];
  /** Of the white, from the upper lid down. */
  readonly white: { readonly fromY: number; readonly toY: number; readonly stops: readonly Stop[] };
  /** The upper lid's shadow on the eyeball: gives the eye its depth. */
  readonly lidShadow: { readonly line: Spine; readonly paint: string; readonly opacity: number };
  readonly upperLid: {
    /** Of the lashes' paint, from the inner corner out. */
    readonly fromX: number;
    readonly toX: number;
    readonly stops: readonly Stop[];
    /** The lash line first, then single lashes. */
    readonly lashes: readonly Spine[];
    /** A light on the lash line. */
    readonly gleam: { readonly line: Spine; readonly paint: string; readonly opacity: number };
  };
  /** The line first, then its lashes. */
  readonly lowerLid: { readonly lines: readonly Spine[]; readonly paint: string };
  readonly crease: {
    readonly line: Spine;
    readonly opacity: number;
    /** The lid's own skin between fold and lashes: what makes an eye half closed; it lies under the lashes' line. */
    readonly lidSkin?: readonly Control[];
  };
  readonly iris: (frame: EyeFrame) => PartDrawing;
  readonly highlight: (frame: EyeFrame) => PartDrawing;
  /** Of the shut lids; left out it is the dominant colour's dark. */
  readonly closedPaint?: string;
};

/** Both eyes, open and shut, as the rig knows them by their parts' ids. */
export function drawEyes(look: Look, design: EyeDesign): PartDrawing[] {
  return SIDES.flatMap((side) => {
    const frame = eyeFrame(look, side);
    return [
      drawWhite(frame, design),
      design.iris(frame),
      drawLidShadow(frame, design),
      design.highlight(frame),
      drawUpperLid(frame, design),
      drawLowerLid(frame, design),
      drawCrease(look, frame, design),
      ...drawClosedEyes(look, frame, design.closedPaint),
    ];
  });
}

function drawWhite(frame: EyeFrame, { opening, white }: EyeDesign): PartDrawing {
  const sketch = new Sketch(`eye${frame.side}White`);
  sketch.patch(
    frame.form(opening),
    sketch.linearGradient(frame.map(0, white.fromY), frame.map(0, white.toY), white.stops),
  );
  return sketch.part({
    drawOrder: 66,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
  });
}

function drawLidShadow(frame: EyeFrame, { lidShadow }: EyeDesign): PartDrawing {
  const shade = new Sketch(`eye${frame.side}Shade`);
  shade.patch(frame.line(lidShadow.line), lidShadow.paint, lidShadow.opacity);
  return shade.part({
    drawOrder: 67.5,
    attach: { to: 'head', depth: 80, bulge: 10 },
    grid: { columns: 3, rows: 3 },
    maskedBy: `eye${frame.side}White`,
  });
}

function drawUpperLid(frame: EyeFrame, { upperLid }: EyeDesign): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lid`);
  const { fromX, toX, stops, lashes, gleam } = upperLid;
  const paint = lid.linearGradient(frame.map(fromX, 0), frame.map(toX, 0), stops);
  for (const line of lashes) lid.patch(frame.line(line), paint);
  lid.patch(frame.line(gleam.line), gleam.paint, gleam.opacity);
  return lid.part({
    drawOrder: 69,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 4, rows: 3 },
  });
}

function drawLowerLid(frame: EyeFrame, { lowerLid }: EyeDesign): PartDrawing {
  const lid = new Sketch(`eye${frame.side}Lower`);
  for (const line of lowerLid.lines) lid.patch(frame.line(line), lowerLid.paint);
  return lid.part({
    drawOrder: 69.2,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 3, rows: 2 },
  });
}

function drawCrease(look: Look, frame: EyeFrame, { crease }: EyeDesign): PartDrawing {
  const sketch = new Sketch(`eye${frame.side}Crease`);
  if (crease.lidSkin) sketch.patch(frame.form(crease.lidSkin), look.skin.shade, 0.75);
  sketch.patch(frame.line(crease.line), look.skin.ink, crease.opacity);
  return sketch.part({
    drawOrder: crease.lidSkin ? 68.8 : 69.1,
    attach: { to: 'head', depth: 82, bulge: 12 },
    grid: { columns: 3, rows: 2 },
  });
}

/** Small lashes of one shape along the lower lid: `nodes` are a lash as seen from its root. */
export function lowerLashes(
  roots: readonly (readonly [x: number, y: number])[],
  ...nodes: readonly (readonly [dx: number, dy: number, half: number])[]
): Spine[] {
  return roots.map(([x, y]) => nodes.map(([dx, dy, half]) => [x + dx, y + dy, half] as const));
}
