import { NEON, type Painter } from '../../backdrop/Painter.ts';
import { heartPicture, type LedWall, paintLedWall, starPicture } from '../../backdrop/paintLedWall.ts';
import { fillLight, strokeLight } from '../../backdrop/softLight.ts';
import { createWall, fillOnWall, traceOnWall, type Wall, type WallPlace } from '../../backdrop/Wall.ts';
import { css, mix } from '../../daylight.ts';

const LEFT_LED = {
  picture: starPicture,
  colour: '#ffe27a',
  ground: ['#ff3fae', '#8a3dff'],
} as const satisfies Partial<LedWall>;
const RIGHT_LED = {
  picture: heartPicture,
  colour: '#ff8ad2',
  ground: ['#3f7bff', '#28d8e8'],
} as const satisfies Partial<LedWall>;

/** The two sides of the street towards us, leaving the middle free. */
export function paintStreet(painter: Painter): void {
  const { width, height, unit, standX } = painter;
  const landscape = width > height;
  const free = unit * (landscape ? 36 : 33);
  const sides = [
    { place: { from: 0, to: standX - free, tall: landscape ? 62 : 66 }, led: LEFT_LED },
    { place: { from: width, to: standX + free, tall: landscape ? 56 : 60 }, led: RIGHT_LED },
  ];
  for (const { place, led } of sides) {
    if (Math.abs(place.to - place.from) < unit * 5) continue;
    paintSide(painter, place, led);
  }
}

function paintSide(
  painter: Painter,
  place: WallPlace,
  led: Pick<LedWall, 'picture' | 'colour' | 'ground'>,
): void {
  const { canvas, light, unit } = painter;
  const wall = createWall(painter, place);
  const shade = canvas.createLinearGradient(place.from, 0, place.to, 0);
  shade.addColorStop(0, css(light.near));
  shade.addColorStop(1, css(mix(light.near, light.far, 0.75)));
  canvas.fillStyle = shade;
  fillOnWall(canvas, wall, [0, 1], [0, 1]);
  paintWindows(painter, wall);
  const ledShare = Math.min(0.74, (unit * 34) / wall.width);
  const ledTall = Math.min(0.3, (ledShare * wall.width * 1.25) / (place.tall * unit));
  paintLedWall(painter, wall, {
    ...led,
    along: [0.5 - ledShare / 2, 0.5 + ledShare / 2],
    down: [0.3, 0.3 + ledTall],
  });
  paintShops(painter, wall);
  paintSigns(painter, wall);
  canvas.beginPath();
  for (const { x, y } of [wall.at(0, 0), wall.at(1, 0), wall.at(1, 0.97)]) canvas.lineTo(x, y);
  strokeLight(painter, unit * 0.3, led.ground[0], 0.35 + 0.5 * light.lights);
}

function paintWindows({ canvas, light, random, unit }: Painter, wall: Wall): void {
  const columns = Math.max(3, Math.round(wall.width / (unit * 3)));
  const rows = 17;
  for (let row = 1; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const lit = random() < 0.34;
      const hue = random() < 0.5 ? '255 206 150' : random() < 0.5 ? '176 150 255' : '150 226 255';
      const alpha = lit ? light.lights * (0.16 + random() * 0.3) + 0.16 : 0.05 + 0.1 * (1 - light.lights);
      canvas.fillStyle = `rgb(${hue} / ${alpha})`;
      const [along, down] = [(column + 0.2) / columns, 0.02 + (row * 0.8) / rows];
      fillOnWall(canvas, wall, [along, along + 0.58 / columns], [down, down + 0.52 / rows]);
    }
  }
}

/** Lit shop fronts at the foot of the wall, behind glass, with an awning of light above them. */
function paintShops(painter: Painter, wall: Wall): void {
  const { canvas, light, random, unit } = painter;
  const shops = Math.max(2, Math.round(wall.width / (unit * 8)));
  for (let shop = 0; shop < shops; shop++) {
    const [from, to] = [(shop + 0.06) / shops, (shop + 0.94) / shops];
    const colour = NEON[(shop * 2 + 1) % NEON.length] ?? NEON[0];
    traceOnWall(canvas, wall, [from, to], [0.875, 0.985]);
    fillLight(painter, unit * 2.4, '#ffdcb0', 0.06 + 0.46 * light.lights);
    canvas.fillStyle = css(light.near, 0.55);
    for (let shelf = 0; shelf < 4; shelf++) {
      const along = from + (to - from) * (0.1 + 0.22 * shelf);
      const tall = 0.03 + random() * 0.05;
      fillOnWall(canvas, wall, [along, along + (to - from) * 0.13], [0.985 - tall, 0.985]);
    }
    traceOnWall(canvas, wall, [from, to], [0.855, 0.868]);
    fillLight(painter, unit * 1.6, colour, 0.4 + 0.55 * light.lights);
  }
}

/** Upright signboards, without words: tubes and bars in the street's colours. */
function paintSigns(painter: Painter, wall: Wall): void {
  const { canvas, light, random, unit } = painter;
  const signs = Math.max(2, Math.round(wall.width / (unit * 5.5)));
  for (let sign = 0; sign < signs; sign++) {
    const along = (sign + 0.5) / signs;
    const size = wall.unitAt(along);
    const half = (size * 1.15) / wall.width;
    const across: readonly [number, number] = [along - half, along + half];
    const top = 0.66 + random() * 0.05;
    const bottom = top + 0.1 + random() * 0.06;
    const colour = NEON[(sign * 2) % NEON.length] ?? NEON[0];
    canvas.fillStyle = 'rgb(12 7 34 / 0.9)';
    fillOnWall(canvas, wall, across, [top, bottom]);
    const alpha = 0.5 + 0.5 * light.lights;
    traceOnWall(canvas, wall, across, [top, bottom]);
    strokeLight(painter, size * 0.24, colour, alpha);
    const bars = 4;
    const step = (bottom - top) / (bars + 0.6);
    for (let bar = 0; bar < bars; bar++) {
      const down = top + step * (bar + 0.55);
      const long = half * (0.25 + random() * 0.4);
      traceOnWall(canvas, wall, [along - long, along + long], [down, down + step * 0.42]);
      fillLight(painter, size * 0.8, colour, alpha);
    }
  }
}
