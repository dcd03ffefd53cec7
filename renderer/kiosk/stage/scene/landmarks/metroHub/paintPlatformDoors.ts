import type { Painter } from '../../backdrop/Painter.ts';
import { fillLight } from '../../backdrop/softLight.ts';
import { fillOnWall, traceOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { AMBER, LAMP, ORANGE, STEEL } from './colours.ts';
import { paintStationSide } from './sides.ts';

/** Lit columns of an arrow of lamps, 5 rows: which way the next train goes. */
const ARROW = ['..#....', '.##....', '#######', '.##....', '..#....'] as const;

/** The lee side: screen doors of a platform with a lit train behind them, and a lamp board over them. */
export function paintPlatformDoors(painter: Painter): void {
  const wall = paintStationSide(painter, 'right');
  if (wall === null) return;
  paintTrain(painter, wall);
  paintDoors(painter, wall);
  paintBoard(painter, wall);
}

const [DOOR_TOP, DOOR_FOOT] = [0.5, 0.985];

function paintTrain(painter: Painter, wall: Wall): void {
  const { canvas, unit, light } = painter;
  canvas.fillStyle = css(mix([26, 28, 48], light.near, 0.3));
  fillOnWall(canvas, wall, [0, 1], [DOOR_TOP, DOOR_FOOT]);
  canvas.fillStyle = css(mix([214, 218, 234], light.near, 0.2 + 0.45 * light.lights));
  fillOnWall(canvas, wall, [0, 1], [0.56, 0.96]);
  canvas.fillStyle = ORANGE;
  fillOnWall(canvas, wall, [0, 1], [0.845, 0.875]);
  const windows = windowCount(painter, wall);
  for (let pane = 0; pane < windows; pane++) {
    const [from, to] = [(pane + 0.14) / windows, (pane + 0.86) / windows];
    canvas.fillStyle = css(mix([255, 206, 128], [255, 236, 200], 0.4 * (1 - light.lights)));
    fillOnWall(canvas, wall, [from, to], [0.62, 0.79]);
    canvas.fillStyle = css([255, 238, 200]);
    fillOnWall(canvas, wall, [from, to], [0.62, 0.655]);
    // Seats and grab rails, nobody in them: the train waits.
    canvas.fillStyle = css([214, 120, 48], 0.75);
    fillOnWall(canvas, wall, [from, to], [0.755, 0.79]);
    canvas.fillStyle = css([120, 104, 110], 0.7);
    const middle = (from + to) / 2;
    fillOnWall(canvas, wall, [middle - 0.012, middle + 0.012], [0.62, 0.79]);
  }
  traceOnWall(canvas, wall, [0, 1], [0.62, 0.79]);
  fillLight(painter, unit * 4, '#ffb35c', 0.03 + 0.09 * light.lights);
}

function windowCount({ unit }: Painter, wall: Wall): number {
  return Math.max(2, Math.round(wall.width / (unit * 7.5)));
}

function paintDoors(painter: Painter, wall: Wall): void {
  const { canvas, unit, light } = painter;
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = `rgb(150 190 255 / ${0.05 + 0.07 * (1 - light.lights)})`;
  fillOnWall(canvas, wall, [0, 1], [DOOR_TOP, DOOR_FOOT]);
  canvas.restore();
  const frames = windowCount(painter, wall) * 2;
  const steel = css(mix(mix(STEEL, light.near, 0.25), [255, 255, 255], 0.16));
  canvas.fillStyle = steel;
  const half = (unit * 0.28) / wall.width;
  for (let frame = 0; frame <= frames; frame++) {
    const along = frame / frames;
    fillOnWall(canvas, wall, [along - half, along + half], [DOOR_TOP, DOOR_FOOT]);
  }
  fillOnWall(canvas, wall, [0, 1], [DOOR_TOP - 0.03, DOOR_TOP + 0.012]);
  fillOnWall(canvas, wall, [0, 1], [0.965, DOOR_FOOT + 0.01]);
  traceOnWall(canvas, wall, [0, 1], [DOOR_TOP - 0.036, DOOR_TOP - 0.026]);
  fillLight(painter, unit * 1.6, LAMP, 0.45 + 0.45 * light.lights);
}

/** An arrow running over a board of lamps, and the discs of three lines. */
function paintBoard(painter: Painter, wall: Wall): void {
  const { canvas, unit, light } = painter;
  const [fromAlong, toAlong, fromDown, toDown] = [0.08, 0.92, 0.22, 0.4];
  canvas.fillStyle = 'rgb(12 12 26)';
  fillOnWall(canvas, wall, [fromAlong, toAlong], [fromDown, toDown]);
  const lamp = unit * 0.95;
  const columns = Math.max(7, Math.floor((wall.width * (toAlong - fromAlong)) / lamp));
  const rows = ARROW.length + 2;
  const period = 10;
  canvas.beginPath();
  for (let row = 0; row < ARROW.length; row++) {
    for (let column = 0; column < columns; column++) {
      if ((ARROW[row] ?? '')[column % period] !== '#') continue;
      const { x, y } = wall.at(
        fromAlong + ((toAlong - fromAlong) * (column + 0.5)) / columns,
        fromDown + ((toDown - fromDown) * (row + 1.5)) / rows,
      );
      canvas.moveTo(x + lamp * 0.34, y);
      canvas.arc(x, y, lamp * 0.34, 0, Math.PI * 2);
    }
  }
  fillLight(painter, unit * 0.7, AMBER, 0.85 + 0.15 * light.lights);
  canvas.lineWidth = unit * 0.3;
  canvas.strokeStyle = css(mix(STEEL, [255, 255, 255], 0.3), 0.8);
  canvas.beginPath();
  for (const [along, down] of [
    [fromAlong, fromDown],
    [toAlong, fromDown],
    [toAlong, toDown],
    [fromAlong, toDown],
  ] as const) {
    const { x, y } = wall.at(along, down);
    canvas.lineTo(x, y);
  }
  canvas.closePath();
  canvas.stroke();
}
