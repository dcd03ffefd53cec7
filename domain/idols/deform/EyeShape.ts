import type { Box } from '../parts/PartDrawing.ts';
import type { VertexRun } from './VertexRun.ts';

/** Parts that move with the lids. */
export type LidKind = 'eyeWhite' | 'eyeShade' | 'eyeLid' | 'eyeLower' | 'eyeCrease';

/** How far the lower lid comes up when she smiles with her eyes. */
const SMILE_LIFT = 0.34;
/** Below this opening, the drawing of a closed lid takes the place of the open eye. */
export const CLOSED_BELOW = 0.2;

/**
 * Closing of one eye, in the flat space of the drawing. Everything closes towards one curve: where the lids meet, well
 * below the middle. Upper lid and white come down to it, the lower lid comes up; the iris is not squashed, for it is
 * only seen through the opening (`maskY` is the way back from the screen to the open white).
 */
export class EyeShape {
  readonly centreX: number;
  readonly centreY: number;
  readonly #halfWidth: number;
  readonly #top: number;
  readonly #height: number;
  #upperOpen = 1;
  #lowerOpen = 1;
  #form = 0;
  readonly #outward: number;

  constructor(white: Box, outward: -1 | 1) {
    this.centreX = white.x + white.width / 2;
    this.centreY = white.y + white.height / 2;
    this.#halfWidth = white.width / 2;
    this.#top = white.y;
    this.#height = white.height;
    this.#outward = outward;
  }

  /** @param open 0 closed … 1 as drawn … 1.25 wide; @param smile 0..1; @param form −1..1 outer corner down … up */
  update(open: number, smile: number, form: number): void {
    this.#upperOpen = Math.max(0.02, open);
    this.#lowerOpen = Math.max(0.02, Math.min(1, open) * (1 - SMILE_LIFT * 1.6 * smile));
    this.#form = form;
  }

  /** Where the lids meet at this x. */
  #meeting(x: number): number {
    const share = (x - this.centreX) / this.#halfWidth;
    const bow = Math.min(1.4, share * share);
    return this.#top + this.#height * (0.8 - 0.2 * bow);
  }

  /** Slant by ParamEyeForm: the outer corner up or down. */
  #slant(x: number): number {
    return (-this.#form * this.#outward * 5 * (x - this.centreX)) / this.#halfWidth;
  }

  /** A point of the white. */
  whiteY(x: number, y: number): number {
    const meeting = this.#meeting(x);
    const open = y < meeting ? this.#upperOpen : this.#lowerOpen;
    return meeting + (y - meeting) * open + this.#slant(x) * Math.min(1, open);
  }

  /** The way back: which point of the white at rest is seen at this height. */
  maskY(x: number, y: number): number {
    const meeting = this.#meeting(x);
    const from = y - meeting;
    const open = from - this.#slant(x) < 0 ? this.#upperOpen : this.#lowerOpen;
    return meeting + (from - this.#slant(x) * Math.min(1, open)) / open;
  }

  /** A point of the upper lash line, moved whole with the edge of the white, so that it keeps its thickness. */
  lidY(x: number, y: number): number {
    const meeting = this.#meeting(x);
    const share = (x - this.centreX) / this.#halfWidth;
    const edge = this.#top + this.#height * 0.58 * Math.min(1, share * share);
    // Lashes seen from above lie flatter.
    const flat = 0.55 + 0.45 * Math.min(1, this.#upperOpen);
    return edge + (meeting - edge) * (1 - this.#upperOpen) + (y - edge) * flat + this.#slant(x);
  }

  lowerY(x: number, y: number): number {
    const meeting = this.#meeting(x);
    const share = (x - this.centreX) / this.#halfWidth;
    const edge = this.#top + this.#height * (1 - 0.42 * Math.min(1, share * share));
    return y + Math.min(0, meeting - edge) * (1 - this.#lowerOpen);
  }

  creaseY(x: number, y: number): number {
    return y + (1 - this.#upperOpen) * this.#height * 0.3 + this.#slant(x);
  }

  /** One of its parts, point by point, in the flat space. A run, because a call for each point would box its numbers. */
  moveRun(kind: LidKind, positions: Float32Array, from: number, end: number, into: Float32Array): void {
    for (let vertex = from; vertex < end; vertex++) {
      const x = positions[vertex * 2] as number;
      const y = positions[vertex * 2 + 1] as number;
      switch (kind) {
        case 'eyeWhite':
          into[vertex] = this.whiteY(x, y);
          break;
        case 'eyeLower':
          into[vertex] = this.lowerY(x, y);
          break;
        case 'eyeCrease':
          into[vertex] = this.creaseY(x, y);
          break;
        case 'eyeShade':
        case 'eyeLid':
          into[vertex] = this.lidY(x, y);
          break;
      }
    }
  }

  /** For every point of a masked part: the point of the white's own picture (0..1) that is seen there. */
  maskRun(run: VertexRun, white: Box, from: number, end: number, into: Float32Array, stride: number): void {
    for (let vertex = from; vertex < end; vertex++) {
      const x = run.x[vertex] as number;
      const seenY = this.maskY(x, run.y[vertex] as number);
      into[vertex * stride + 2] = (x - white.x) / white.width;
      into[vertex * stride + 3] = (seenY - white.y) / white.height;
    }
  }
}
