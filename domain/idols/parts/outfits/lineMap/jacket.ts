import type { Point } from '../../../../drawing/Outline.ts';
import { Sketch } from '../../../../drawing/Sketch.ts';
import { blob, type Control } from '../../../../drawing/spline.ts';
import type { Look } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';
import { drawCollarBack, drawCollarFront } from './jacketCollar.ts';
import { drawLining } from './jacketLining.ts';
import { drawEdge, drawHem, drawYoke } from './jacketTrim.ts';
import { drawMetroLine, drawStation } from './metroLine.ts';

/** Short and wide, worn open; on the lee side the wind lifts it off and shows its lining. */
export function drawJacket(look: Look): PartDrawing[] {
  return [
    drawCollarBack(look),
    drawLining(look),
    drawFrontLeft(look),
    drawFrontRight(look),
    drawCollarFront(look),
  ];
}

const onBody = (depth: number, bulge = 20) => ({ to: 'body', depth, bulge }) as const;

const FRONT: readonly Control[] = [
  [24, 322, 1],
  [62, 320],
  [98, 332],
  [112, 356],
  [110, 400],
  [106, 446],
  [108, 484, 1],
  [84, 496],
  [56, 498],
  [40, 492, 1],
  [43, 440],
  [41, 390],
  [32, 350],
];

function mirroredFront(): Control[] {
  return FRONT.map(([x, y, corner]) => [-x, y, corner ?? 0]);
}

function drawFrontLeft(look: Look): PartDrawing {
  const front = new Sketch('coatLeft');
  front.cel(blob(mirroredFront()), look.dominant, {
    shade: [7, 2],
    rim: [0, 0],
    inside: () => {
      const changes: Point[] = [
        [-58, 392],
        [-86, 420],
      ];
      drawMetroLine(
        front,
        [
          [-120, 352],
          [-98, 352],
          [-58, 392],
          [-58, 500],
        ],
        look.accent.base,
        3.4,
      );
      drawMetroLine(
        front,
        [
          [-44, 340],
          [-70, 366],
          [-70, 404],
          [-86, 420],
          [-86, 500],
        ],
        look.dominantLight.base,
        3,
      );
      drawMetroLine(
        front,
        [
          [-30, 440],
          [-66, 440],
          [-86, 420],
          [-120, 420],
        ],
        look.neutral.base,
        2.6,
      );
      drawYoke(look, front, -1);
      for (const place of changes) drawStation(front, place, look.dominant.ink);
      drawStation(front, [-58, 458], look.dominant.ink, 3.2);
      drawHem(look, front, -1);
      drawEdge(look, front, -1);
    },
  });
  return front.part({ drawOrder: 45, attach: onBody(22), grid: { columns: 3, rows: 4 } });
}

function drawFrontRight(look: Look): PartDrawing {
  const front = new Sketch('coatRight');
  front.cel(blob(FRONT), look.dominant, {
    shade: [8, 3],
    rim: [2, -0.5],
    inside: () => {
      drawMetroLine(
        front,
        [
          [34, 402],
          [66, 402],
          [88, 380],
          [120, 380],
        ],
        look.accent.base,
        3.4,
      );
      drawMetroLine(
        front,
        [
          [60, 318],
          [60, 356],
          [76, 372],
          [76, 500],
        ],
        look.dominantLight.base,
        3,
      );
      drawMetroLine(
        front,
        [
          [40, 470],
          [58, 452],
          [58, 424],
          [92, 390],
          [92, 320],
        ],
        look.neutral.base,
        2.6,
      );
      drawYoke(look, front, 1);
      drawStation(front, [76, 396], look.dominant.ink);
      drawStation(front, [76, 440], look.dominant.ink, 3.2);
      drawStation(front, [58, 436], look.dominant.ink, 3.2);
      drawHem(look, front, 1);
      drawEdge(look, front, 1);
    },
  });
  return front.part({ drawOrder: 46, attach: onBody(22), grid: { columns: 3, rows: 4 } });
}
