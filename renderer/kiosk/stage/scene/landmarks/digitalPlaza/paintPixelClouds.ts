import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { inLight, PLAZA, planOf } from './plaza.ts';

const CLOUD = [
  '.....####.....',
  '...#######.##.',
  '..############',
  '.#############',
  '##############',
  '.############.',
] as const;

/** Clouds built of white boxes, lit from inside, that hang over the shops on wires. */
export function paintPixelClouds(painter: Painter): void {
  const { width, height, unit } = painter;
  const places =
    height >= width
      ? [
          { x: width * 0.115, y: unit * 27, size: 1.5 },
          { x: width * 0.9, y: unit * 33, size: 1.3 },
        ]
      : [
          { x: unit * 14, y: unit * 15, size: 1.6 },
          { x: width * 0.7, y: unit * 23, size: 1.4 },
          { x: width * 0.93, y: unit * 22, size: 1.5 },
        ];
  for (const { x, y, size } of places) paintCloud(painter, x, y, unit * size);
}

function paintCloud(painter: Painter, x: number, y: number, cell: number): void {
  const { canvas, light } = painter;
  const { cell: lamp } = planOf(painter);
  canvas.fillStyle = css(inLight(painter, PLAZA.frame));
  for (const aside of [-4, 4]) canvas.fillRect(x + aside * cell, 0, Math.max(1, lamp * 0.1), y);
  softLight(painter, x, y + cell * 3, cell * 12, '#bfeaff', 0.12 + 0.4 * light.lights);
  for (const [row, line] of CLOUD.entries()) {
    for (let column = 0; column < line.length; column++) {
      if (line[column] !== '#') continue;
      const below = CLOUD[row + 1]?.[column] === '#';
      const lit = mix([255, 255, 255], below ? [206, 236, 255] : [150, 196, 246], row / CLOUD.length);
      canvas.fillStyle = css(mix(lit, light.skyMiddle, 0.16));
      canvas.fillRect(x + (column - 7) * cell, y + row * cell, cell * 0.94, cell * 0.94);
    }
  }
}
