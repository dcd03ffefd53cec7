import type { Painter } from './Painter.ts';
import { fillLight } from './softLight.ts';
import { fillOnWall, traceOnWall, type Wall } from './Wall.ts';

type Picture = (x: number, y: number) => boolean;

export type LedWall = {
  readonly along: readonly [number, number];
  readonly down: readonly [number, number];
  /** Whether the picture is lit at a place, −1..1 of the screen's shorter half each way. */
  readonly picture: Picture;
  readonly colour: string;
  readonly ground: readonly [string, string];
};

/** A screen of lamps on a wall, lamp by lamp: a picture of our own before slowly waving light. */
export function paintLedWall(painter: Painter, wall: Wall, led: LedWall): void {
  const { canvas, light, random, unit } = painter;
  const [fromAlong, toAlong] = led.along;
  const [fromDown, toDown] = led.down;
  const middle = (fromAlong + toAlong) / 2;
  const width = wall.width * (toAlong - fromAlong);
  const height = wall.at(middle, toDown).y - wall.at(middle, fromDown).y;
  const margin = (0.7 * unit) / wall.width;
  canvas.fillStyle = 'rgb(9 6 26)';
  fillOnWall(canvas, wall, [fromAlong - margin, toAlong + margin], [fromDown - 0.012, toDown + 0.012]);
  const brightness = 0.62 + 0.38 * light.lights;
  traceOnWall(canvas, wall, led.along, led.down);
  fillLight(painter, unit * 5, led.ground[0], 0.2 * light.lights);
  const lamp = unit * 0.6;
  const [columns, rows] = [Math.floor(width / lamp), Math.floor(height / lamp)];
  const shorter = Math.min(width, height);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [across, down] = [(column + 0.5) / columns, (row + 0.5) / rows];
      const x = ((across * 2 - 1) * width) / shorter;
      const y = ((down * 2 - 1) * height) / shorter;
      const lit = led.picture(x, y);
      const wave = Math.sin(x * 3.1 + y * 2.3) + Math.sin(y * 4.7 - x * 1.9);
      canvas.globalAlpha = brightness * (lit ? 1 : 0.3 + 0.1 * wave + random() * 0.05);
      canvas.fillStyle = lit ? led.colour : led.ground[wave > 0 ? 0 : 1];
      const point = wall.at(
        fromAlong + (toAlong - fromAlong) * across,
        fromDown + (toDown - fromDown) * down,
      );
      canvas.fillRect(point.x - lamp * 0.36, point.y - lamp * 0.36, lamp * 0.72, lamp * 0.72);
    }
  }
  canvas.globalAlpha = 1;
}

/** A five-pointed star with straight edges. */
export const starPicture: Picture = (x, y) => {
  const fifth = (Math.PI * 2) / 5;
  const angle = Math.atan2(x, -y);
  const fromPoint = Math.abs(angle - Math.round(angle / fifth) * fifth);
  const [outer, inner] = [0.82, 0.36];
  // The edge from the outer corner (outer, 0) to the inner one, which lies 36° on.
  const innerX = inner * Math.cos(fifth / 2);
  const innerY = inner * Math.sin(fifth / 2);
  const distance = Math.hypot(x, y);
  const [along, aside] = [distance * Math.cos(fromPoint), distance * Math.sin(fromPoint)];
  return (along - outer) * innerY - aside * (innerX - outer) < 0;
};

/** The algebraic heart (x² + y² − 1)³ = x²y³. */
export const heartPicture: Picture = (x, y) => {
  const [u, v] = [x * 1.6, -y * 1.6 + 0.15];
  return (u * u + v * v - 1) ** 3 - u * u * v ** 3 < 0;
};
