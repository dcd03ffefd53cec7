import type { Painter } from '../../backdrop/Painter.ts';
import type { Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { MARKET } from './hall.ts';

type Span = readonly [from: number, to: number];

const FLANGES = [
  [96, 132, 236],
  [236, 116, 112],
  [250, 246, 255],
  [150, 112, 226],
] as const;

/** Reels of parts on tape, on bars before a lit wall. */
export function paintReels(
  painter: Painter,
  wall: Wall,
  [from, to]: Span,
  [top, bottom]: Span,
  number: number,
): void {
  const { canvas, unit, light } = painter;
  const columns = Math.max(2, Math.round(((to - from) * wall.width) / (unit * 9)));
  for (let row = 0; row < 2; row++) {
    for (let column = 0; column < columns; column++) {
      const along = from + ((to - from) * (column + 0.5)) / columns;
      const { x, y } = wall.at(along, top + (bottom - top) * (0.26 + row * 0.4));
      const radius = Math.min(wall.unitAt(along) * 4.4, ((to - from) * wall.width * 0.46) / columns);
      const flange = FLANGES[(column + row * 2 + number) % FLANGES.length] ?? FLANGES[0];
      const discs = [
        [1, mix(flange, light.near, 0.15 + 0.25 * light.lights)],
        [0.8, mix(MARKET.body, light.near, 0.25)],
        [0.42, mix(flange, light.near, 0.1 + 0.2 * light.lights)],
        [0.16, mix(MARKET.body, light.near, 0.2)],
      ] as const;
      for (const [share, paint] of discs) {
        canvas.fillStyle = css(paint);
        canvas.beginPath();
        canvas.ellipse(x, y, radius * share * 0.9, radius * share, 0, 0, Math.PI * 2);
        canvas.fill();
      }
      // What the lamp mirrors on the tape.
      canvas.strokeStyle = css([255, 240, 214], 0.4);
      canvas.lineWidth = Math.max(1, radius * 0.07);
      canvas.beginPath();
      canvas.arc(x, y, radius * 0.6, -2.5, -1.7);
      canvas.stroke();
    }
  }
}
