import type { Painter } from '../../backdrop/Painter.ts';
import { fillOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { MARKET } from './hall.ts';

type Span = readonly [from: number, to: number];

const BINS = [
  [92, 128, 232],
  [244, 184, 74],
  [232, 98, 108],
  [142, 108, 224],
  [88, 190, 214],
  [240, 138, 84],
] as const;

const ROWS = 6;

/** A rack of small open boxes, each full of one kind of part. */
export function paintDrawers(
  painter: Painter,
  wall: Wall,
  [from, to]: Span,
  [top, bottom]: Span,
  number: number,
): void {
  const { canvas, unit, light, random } = painter;
  canvas.fillStyle = css(mix(MARKET.body, light.near, 0.4));
  fillOnWall(canvas, wall, [from, to], [top, bottom]);
  const columns = Math.max(3, Math.round(((to - from) * wall.width) / (unit * 4.2)));
  const [wide, high] = [(to - from) / columns, (bottom - top) / ROWS];
  for (let row = 0; row < ROWS; row++) {
    // A lamp runs under each shelf: below it is brightest.
    for (let column = 0; column < columns; column++) {
      const tone = BINS[(column * 2 + row * 3 + number) % BINS.length] ?? BINS[0];
      const left = from + wide * (column + 0.08);
      const right = from + wide * (column + 0.92);
      const lid = top + high * (row + 0.14);
      const lip = top + high * (row + 0.52);
      // The parts, seen over the box's lower lip.
      canvas.fillStyle = css(mix(mix(tone, [40, 30, 70], 0.55), light.near, 0.2));
      fillOnWall(canvas, wall, [left, right], [lid, lip]);
      const size = wall.unitAt((left + right) / 2) * 0.42;
      for (let grain = 0; grain < 4; grain++) {
        const { x, y } = wall.at(
          left + (right - left) * (0.16 + 0.22 * grain),
          lip - high * (0.06 + random() * 0.12),
        );
        canvas.fillStyle = css(grain % 2 === 0 ? MARKET.gold : MARKET.steel, 0.9);
        canvas.fillRect(x - size, y - size * 0.7, size * 2, size * 1.2);
      }
      canvas.fillStyle = css(mix(tone, light.near, 0.1 + 0.3 * light.lights));
      fillOnWall(canvas, wall, [left, right], [lip, lid + high * 0.8]);
      canvas.fillStyle = css(mix(tone, [255, 255, 255], 0.55), 0.8);
      fillOnWall(canvas, wall, [left, right], [lip, lip + high * 0.07]);
      // Its label.
      canvas.fillStyle = css([255, 255, 255], 0.75);
      fillOnWall(
        canvas,
        wall,
        [left + (right - left) * 0.3, left + (right - left) * 0.7],
        [lip + high * 0.17, lip + high * 0.29],
      );
    }
  }
}
