import type { Vector } from '../vector.ts';
import { DistanceField, type Nearest } from './DistanceField.ts';
import { outlineFigure } from './outlineFigure.ts';
import { createPicture, type Picture, shrinkPicture } from './Picture.ts';
import type { Limb } from './Solid.ts';
import { type Light, shade } from './shade.ts';

/** Colour of a place on the figure, before light. `into`: red, green, blue, 0..1. */
export type Painter = (part: number, point: Vector, normal: Vector, into: Float64Array) => void;

export type Figure = {
  readonly limbs: readonly Limb[];
  readonly paint: Painter;
};

/** What of the scene is seen, from straight ahead and without perspective. */
export type View = {
  /** The point of the scene at the picture's upper left corner, in millimetres. */
  readonly left: number;
  readonly top: number;
  readonly pixelsPerMm: number;
  readonly width: number;
  readonly height: number;
};

export type RenderSettings = {
  readonly light: Light;
  /** Every pixel is made of this many in each direction. */
  readonly samples: 1 | 2 | 3;
  /** 0 draws no outline. */
  readonly outlineMm: number;
  /** Depth of the step from which on an edge is outlined. */
  readonly outlineStepMm: number;
};

/** Pixels per side of the squares that share a list of near solids. */
const TILE = 12;
/** How far the darkness of a crease is felt. */
const CREASE_REACH_MM = 14;
const MOST_STEPS = 56;
export const FAR = 1e9;

/** Draws a figure on nothing: the background stays transparent. */
export function renderFigure(figure: Figure, view: View, settings: RenderSettings): Picture {
  const field = new DistanceField(figure.limbs);
  const width = view.width * settings.samples;
  const height = view.height * settings.samples;
  const mm = 1 / (view.pixelsPerMm * settings.samples);
  const picture = createPicture(width, height);
  const depth = new Float64Array(width * height).fill(FAR);
  for (let y = 0; y < height; y += TILE) {
    for (let x = 0; x < width; x += TILE) {
      const tile = { x, y, right: Math.min(width, x + TILE), bottom: Math.min(height, y + TILE) };
      renderTile(field, figure.paint, view, mm, tile, settings.light, picture, depth);
    }
  }
  if (settings.outlineMm > 0) outlineFigure(picture, depth, settings.outlineMm / mm, settings.outlineStepMm);
  return shrinkPicture(picture, settings.samples);
}

type Tile = { readonly x: number; readonly y: number; readonly right: number; readonly bottom: number };

function renderTile(
  field: DistanceField,
  paint: Painter,
  view: View,
  mm: number,
  tile: Tile,
  light: Light,
  picture: Picture,
  depth: Float64Array,
): void {
  const middleX = view.left + ((tile.x + tile.right) / 2) * mm;
  const middleY = view.top + ((tile.y + tile.bottom) / 2) * mm;
  const reach = TILE * mm * 0.75;
  let front = FAR;
  let rear = -FAR;
  let touched = false;
  const near = field.select((index) => {
    const ball = field.bounds[index];
    if (!ball) return false;
    const gap = Math.hypot(ball.x - middleX, ball.y - middleY) - ball.radius - reach;
    if (gap > CREASE_REACH_MM) return false;
    touched ||= gap <= 0;
    front = Math.min(front, ball.z - ball.radius);
    rear = Math.max(rear, ball.z + ball.radius);
    return true;
  });
  if (near === 0 || !touched) return;
  const start = skipEmpty(field, middleX, middleY, front, rear, Math.SQRT1_2 * TILE * mm);
  if (start >= FAR) return;
  const colour = new Float64Array(3);
  const nearest: Nearest = { distance: 0, part: 0 };
  for (let y = tile.y; y < tile.bottom; y++) {
    const sceneY = view.top + (y + 0.5) * mm;
    for (let x = tile.x; x < tile.right; x++) {
      const sceneX = view.left + (x + 0.5) * mm;
      const z = march(field, sceneX, sceneY, start, rear, mm * 0.2);
      if (z >= FAR) continue;
      const normal = normalAt(field, sceneX, sceneY, z, mm * 0.5);
      field.at(sceneX, sceneY, z, nearest);
      paint(nearest.part, [sceneX, sceneY, z], normal, colour);
      shade(colour, normal, openness(field, sceneX, sceneY, z, normal), light);
      const at = y * picture.width + x;
      depth[at] = z;
      picture.rgba[at * 4] = toByte(colour[0] as number);
      picture.rgba[at * 4 + 1] = toByte(colour[1] as number);
      picture.rgba[at * 4 + 2] = toByte(colour[2] as number);
      picture.rgba[at * 4 + 3] = 255;
    }
  }
}

/** How far ahead a whole square of pixels sees nothing: no ray of it comes nearer than the middle one's gap. */
function skipEmpty(
  field: DistanceField,
  x: number,
  y: number,
  front: number,
  rear: number,
  halfDiagonal: number,
): number {
  let z = front;
  for (let step = 0; step < MOST_STEPS; step++) {
    const gap = (field.at(x, y, z) - halfDiagonal) * 0.92;
    if (gap < 0.5) return z;
    z += gap;
    if (z > rear) return FAR;
  }
  return z;
}

function march(
  field: DistanceField,
  x: number,
  y: number,
  front: number,
  rear: number,
  near: number,
): number {
  let z = front;
  for (let step = 0; step < MOST_STEPS && z < rear; step++) {
    const gap = field.at(x, y, z);
    if (gap < near) return z;
    z += gap * 0.92;
  }
  return FAR;
}

function normalAt(field: DistanceField, x: number, y: number, z: number, step: number): Vector {
  // Differences along the four corners of a tetrahedron: four distances give the slope on all three axes.
  const a = field.at(x + step, y - step, z - step);
  const b = field.at(x - step, y - step, z + step);
  const c = field.at(x - step, y + step, z - step);
  const d = field.at(x + step, y + step, z + step);
  const nx = a - b - c + d;
  const ny = -a - b + c + d;
  const nz = -a + b - c + d;
  const size = Math.hypot(nx, ny, nz) || 1;
  return [nx / size, ny / size, nz / size];
}

/** 1 on a free surface, towards 0 deep in a crease: how much nearer things are than a plane would be. */
function openness(field: DistanceField, x: number, y: number, z: number, normal: Vector): number {
  let closed = 0;
  let weight = 0.55;
  for (let step = 1; step <= 4; step++) {
    const reach = (CREASE_REACH_MM * step) / 4;
    const free = field.at(x + normal[0] * reach, y + normal[1] * reach, z + normal[2] * reach);
    closed += weight * Math.max(0, 1 - free / reach);
    weight *= 0.62;
  }
  return Math.max(0, 1 - closed * 0.75);
}

function toByte(value: number): number {
  return value <= 0 ? 0 : value >= 1 ? 255 : Math.round(value * 255);
}
