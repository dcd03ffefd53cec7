import type { Look } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { type BlownTuft, drawBlownTuft } from './blownTuft.ts';

/** Before the ears: on the windward side pressed to the cheek, on the other flying off. */
const LOCKS: readonly BlownTuft[] = [
  {
    id: 'hairSideLeft',
    drawOrder: 76,
    depth: 24,
    stiffness: 0.6,
    outerEdge: -1,
    spine: [
      [-92, 84, 12],
      [-108, 138, 17],
      [-107, 192, 17],
      [-95, 234, 14],
      [-70, 266, 0],
    ],
  },
  {
    id: 'hairSideLeftFar',
    drawOrder: 75.5,
    depth: 16,
    stiffness: 0.6,
    behind: 0.04,
    outerEdge: -1,
    spine: [
      [-98, 100, 10],
      [-113, 160, 14],
      [-113, 214, 13],
      [-102, 256, 8],
      [-76, 290, 0],
    ],
  },
  {
    id: 'hairSideRightFar',
    drawOrder: 75.5,
    depth: 10,
    stiffness: 0.45,
    behind: 0.04,
    spine: [
      [92, 110, 14],
      [120, 164, 24],
      [154, 206, 19],
      [200, 232, 7],
      [224, 228, 0],
    ],
  },
  {
    id: 'hairSideRight',
    drawOrder: 76,
    depth: 34,
    stiffness: 0.5,
    spine: [
      [94, 86, 10],
      [109, 150, 20],
      [113, 208, 19],
      [134, 250, 11],
      [166, 272, 0],
    ],
  },
];

export function drawWindsweptSides(look: Look): PartDrawing[] {
  return LOCKS.map((one) => drawBlownTuft(look, one));
}
