import type { Painter } from '../../backdrop/Painter.ts';
import { createWall, fillOnWall, type Wall } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';
import { STEEL } from './colours.ts';

export type StationSide = 'left' | 'right';

/** A side of the entrance, faced with pale panels; null where the screen leaves it no room. */
export function paintStationSide(painter: Painter, side: StationSide): Wall | null {
  const { canvas, width, height, standX, unit, light } = painter;
  const lying = width > height;
  const free = unit * (lying ? 36 : 33);
  const place =
    side === 'left'
      ? { from: 0, to: standX - free, tall: lying ? 50 : 74 }
      : { from: width, to: standX + free, tall: lying ? 50 : 70 };
  if (Math.abs(place.to - place.from) < unit * 5) return null;
  const wall = createWall(painter, place);
  const panel = mix(mix(STEEL, light.near, 0.55), [236, 238, 250], 0.42 * (1 - light.lights) + 0.05);
  const shade = canvas.createLinearGradient(place.from, 0, place.to, 0);
  shade.addColorStop(0, css(mix(panel, light.near, 0.35)));
  shade.addColorStop(1, css(mix(panel, light.far, 0.5)));
  canvas.fillStyle = shade;
  fillOnWall(canvas, wall, [0, 1], [0, 1]);
  canvas.strokeStyle = css(mix(panel, light.near, 0.6), 0.55);
  canvas.lineWidth = Math.max(1, unit * 0.16);
  canvas.beginPath();
  const columns = Math.max(2, Math.round(wall.width / (unit * 9)));
  for (let column = 0; column <= columns; column++) {
    const [top, foot] = [wall.at(column / columns, 0), wall.at(column / columns, 1)];
    canvas.moveTo(top.x, top.y);
    canvas.lineTo(foot.x, foot.y);
  }
  for (const down of [0.14, 0.3, 0.62]) {
    const [near, far] = [wall.at(0, down), wall.at(1, down)];
    canvas.moveTo(near.x, near.y);
    canvas.lineTo(far.x, far.y);
  }
  canvas.stroke();
  return wall;
}
