import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { HALL, inLight } from './palette.ts';

/** The back of the hall: a wall of small drawers, and over it a tall arched window with the sky of the hour. */
export function paintHall(painter: Painter): void {
  const { canvas, width, height, horizonY, standX, unit, light } = painter;
  const wall = canvas.createLinearGradient(0, 0, 0, horizonY);
  wall.addColorStop(0, inLight(painter, mix(HALL.wall, [40, 70, 84], 0.45)));
  wall.addColorStop(1, inLight(painter, HALL.wall, 0.3));
  canvas.fillStyle = wall;
  canvas.fillRect(0, 0, width, horizonY);
  paintWindow(painter);
  paintDrawers(painter);
  // A lamp that hangs out of sight lights the wall behind her.
  softLight(painter, standX, height * 0.34, unit * 52, '#ffe2b0', 0.1 + 0.22 * light.lights);
}

function paintWindow(painter: Painter): void {
  const { canvas, width, height, horizonY, standX, unit, light } = painter;
  const half = unit * (width > height ? 34 : 36);
  const top = horizonY * (width > height ? 0.03 : 0.1);
  const sill = horizonY * 0.6;
  const arch = (grow: number) => {
    canvas.beginPath();
    canvas.moveTo(standX - half - grow, sill + grow);
    canvas.lineTo(standX - half - grow, top + half);
    canvas.arc(standX, top + half, half + grow, Math.PI, 0);
    canvas.lineTo(standX + half + grow, sill + grow);
    canvas.closePath();
  };
  canvas.fillStyle = inLight(painter, HALL.wood, 0.4);
  arch(unit * 2.2);
  canvas.fill();
  canvas.fillStyle = inLight(painter, HALL.brass, 0.5);
  arch(unit * 0.8);
  canvas.fill();
  const sky = canvas.createLinearGradient(0, top, 0, sill);
  sky.addColorStop(0, css(mix(light.skyTop, HALL.wall, 0.2)));
  sky.addColorStop(0.7, css(mix(light.skyMiddle, HALL.wall, 0.15)));
  sky.addColorStop(1, css(mix(light.skyLow, HALL.cream, 0.3)));
  canvas.save();
  arch(0);
  canvas.clip();
  canvas.fillStyle = sky;
  canvas.fillRect(standX - half, top, half * 2, sill - top);
  paintRoofs(painter, half, sill);
  canvas.restore();
  canvas.strokeStyle = inLight(painter, HALL.darkWood, 0.3, 0.75);
  canvas.lineWidth = unit * 0.55;
  canvas.beginPath();
  for (const share of [-0.62, 0.62]) {
    canvas.moveTo(standX + half * share, sill);
    canvas.lineTo(standX + half * share, top + half * (1 - Math.sqrt(1 - share * share)));
  }
  for (const y of [top + half, (top + half + sill) / 2]) {
    canvas.moveTo(standX - half, y);
    canvas.lineTo(standX + half, y);
  }
  canvas.stroke();
}

/** Roofs of the street beyond the panes, few and pale. */
function paintRoofs({ canvas, standX, unit, light, random }: Painter, half: number, sill: number): void {
  for (let x = standX - half; x < standX + half; ) {
    const wide = unit * (5 + random() * 6);
    const tall = unit * (8 + random() * 16);
    canvas.fillStyle = css(mix(light.far, light.skyLow, 0.35));
    canvas.fillRect(x, sill - tall, wide, tall);
    const isLit = random() > 0.4;
    if (isLit) {
      canvas.fillStyle = css([255, 216, 150], 0.15 + 0.55 * light.lights);
      canvas.fillRect(x + wide * 0.3, sill - tall * 0.7, unit, unit * 1.3);
    }
    x += wide + unit * 0.6;
  }
}

/** Every drawer holds one component that somebody once needed at once. */
function paintDrawers(painter: Painter): void {
  const { canvas, width, horizonY, unit, random } = painter;
  const top = horizonY * 0.64;
  canvas.fillStyle = inLight(painter, HALL.darkWood, 0.2);
  canvas.fillRect(0, top - unit * 1.6, width, horizonY - top + unit * 1.6);
  canvas.fillStyle = inLight(painter, HALL.brass, 0.5);
  canvas.fillRect(0, top - unit * 1.9, width, unit * 0.5);
  const [wide, tall] = [unit * 8.4, unit * 5.2];
  const rows = Math.max(1, Math.floor((horizonY - top) / tall));
  for (let row = 0; row < rows; row++) {
    for (let x = (width % wide) / 2 - wide; x < width; x += wide) {
      const y = top + row * tall;
      const tone = mix(HALL.wood, HALL.darkWood, random() * 0.45);
      canvas.fillStyle = inLight(painter, tone, 0.35);
      canvas.fillRect(x + unit * 0.3, y, wide - unit * 0.6, tall - unit * 0.6);
      canvas.fillStyle = inLight(painter, HALL.cream, 0.5, 0.8);
      canvas.fillRect(x + wide * 0.3, y + tall * 0.18, wide * 0.4, tall * 0.2);
      canvas.fillStyle = inLight(painter, HALL.brass, 0.6);
      canvas.beginPath();
      canvas.arc(x + wide / 2, y + tall * 0.62, unit * 0.62, 0, Math.PI * 2);
      canvas.fill();
    }
  }
}

/** Terrazzo: chips of stone in a polished floor, and the hall's light in it. */
export function paintTerrazzo(painter: Painter): void {
  const { canvas, width, height, horizonY, standX, standY, unit, light, random } = painter;
  const floor = canvas.createLinearGradient(0, horizonY, 0, height);
  floor.addColorStop(0, inLight(painter, mix(HALL.stone, HALL.wall, 0.35), 0.2));
  floor.addColorStop(1, inLight(painter, mix(HALL.stone, HALL.darkWood, 0.55)));
  canvas.fillStyle = floor;
  canvas.fillRect(0, horizonY, width, height - horizonY);
  for (let chip = 0; chip < 260; chip++) {
    const down = random() ** 1.4;
    const size = unit * (0.25 + down * 0.75) * (0.5 + random());
    const tone = [HALL.cream, HALL.wood, HALL.wall, HALL.brass][Math.floor(random() * 4)] ?? HALL.cream;
    canvas.fillStyle = inLight(painter, tone, 0.2, 0.45);
    canvas.beginPath();
    canvas.ellipse(
      random() * width,
      horizonY + down * (height - horizonY),
      size,
      size * 0.4,
      random() * 3,
      0,
      Math.PI * 2,
    );
    canvas.fill();
  }
  canvas.strokeStyle = inLight(painter, HALL.brass, 0.5, 0.5);
  canvas.lineWidth = unit * 0.3;
  canvas.beginPath();
  canvas.ellipse(standX, standY + unit, unit * 30, unit * 6, 0, 0, Math.PI * 2);
  canvas.stroke();
  softLight(painter, standX, standY, unit * 34, '#ffdca0', 0.08 + 0.2 * light.lights);
}
