import type { Painter } from '../../backdrop/Painter.ts';
import { css } from '../../daylight.ts';
import { box, roomColour } from './workshopPlan.ts';

const BRICK = { wide: 7.4, tall: 2.7 } as const;

/** Painted bricks, warm, so that a cool figure stands off from them; here and there one has lost its paint. */
export function paintRoom(painter: Painter): void {
  const { canvas, width, horizonY, unit, random } = painter;
  const wall = canvas.createLinearGradient(0, 0, 0, horizonY);
  wall.addColorStop(0, css(roomColour(painter, [206, 160, 138], [44, 26, 52])));
  wall.addColorStop(0.5, css(roomColour(painter, [238, 204, 180], [84, 48, 68])));
  wall.addColorStop(1, css(roomColour(painter, [214, 166, 142], [58, 32, 56])));
  canvas.fillStyle = wall;
  canvas.fillRect(0, 0, width, horizonY + unit);

  const [wide, tall] = [BRICK.wide * unit, BRICK.tall * unit];
  const joint = css(roomColour(painter, [178, 124, 108], [30, 16, 40]), 0.34);
  const bare = css(roomColour(painter, [200, 122, 92], [110, 52, 58]), 0.5);
  for (let row = 0; row * tall < horizonY; row++) {
    const y = row * tall;
    canvas.fillStyle = joint;
    canvas.fillRect(0, y, width, Math.max(1, unit * 0.14));
    for (let x = (row % 2) * -0.5 * wide; x < width; x += wide) {
      canvas.fillStyle = joint;
      canvas.fillRect(x, y, Math.max(1, unit * 0.14), tall);
      if (random() < 0.05) {
        canvas.fillStyle = bare;
        box(canvas, x + unit * 0.4, y + unit * 0.4, wide - unit * 0.7, tall - unit * 0.7, unit * 0.3);
      }
    }
  }
  paintCeiling(painter);
}

/** A steel beam with a rail under it. */
function paintCeiling(painter: Painter): void {
  const { canvas, width, unit, horizonY } = painter;
  const deep = horizonY * 0.05;
  canvas.fillStyle = css(roomColour(painter, [92, 84, 112], [22, 14, 34]));
  canvas.fillRect(0, 0, width, deep);
  canvas.fillStyle = css(roomColour(painter, [128, 120, 148], [40, 28, 56]));
  canvas.fillRect(0, deep - unit * 1.1, width, unit * 1.1);
  canvas.fillStyle = css(roomColour(painter, [70, 62, 90], [14, 8, 24]));
  for (let x = unit * 3; x < width; x += unit * 9) {
    canvas.beginPath();
    canvas.arc(x, deep - unit * 0.55, unit * 0.32, 0, Math.PI * 2);
    canvas.fill();
  }
}
