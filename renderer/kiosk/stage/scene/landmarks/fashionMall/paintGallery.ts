import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { galleryWalls, HOUSE, inLight } from './gallery.ts';

/** The glass vault over the gallery, and its far end where the street goes on. */
export function paintGallery(painter: Painter): void {
  const rib = ribOf(painter);
  paintFarEnd(painter, rib);
  paintVault(painter, rib);
}

/** A point of the rib at a distance (0 here … 1 the far end): `round` 0 on the left wall … 1 on the right. */
type Rib = (along: number, round: number) => { readonly x: number; readonly y: number };

function ribOf(painter: Painter): Rib {
  const [left, right] = galleryWalls(painter);
  return (along, round) => {
    const [a, b] = [left.at(along, 0), right.at(along, 0)];
    const angle = Math.PI * (1 - round);
    const half = (b.x - a.x) / 2;
    return {
      x: (a.x + b.x) / 2 + Math.cos(angle) * half,
      y: a.y + (b.y - a.y) * round - Math.sin(angle) * half * 0.62,
    };
  };
}

/** The street's air beyond the far end, cooled to sea green so that her rose stands off; pale roofs in haze. */
function paintFarEnd(painter: Painter, rib: Rib): void {
  const { canvas, horizonY, standX, unit, light, random } = painter;
  const top = horizonY - unit * 70;
  const air = canvas.createLinearGradient(0, top, 0, horizonY);
  const cooled = 0.3 + 0.4 * light.lights;
  air.addColorStop(0, css(mix(light.skyMiddle, COOL.high, cooled), 0));
  air.addColorStop(0.25, css(mix(light.skyMiddle, COOL.high, cooled), 0.9));
  air.addColorStop(1, css(mix(light.skyLow, COOL.low, cooled + 0.12)));
  canvas.save();
  canvas.beginPath();
  for (let step = 0; step <= 24; step++) canvas.lineTo(rib(1, step / 24).x, rib(1, step / 24).y);
  canvas.lineTo(rib(1, 1).x, horizonY + unit);
  canvas.lineTo(rib(1, 0).x, horizonY + unit);
  canvas.clip();
  canvas.fillStyle = air;
  canvas.fillRect(standX - unit * 45, top, unit * 90, horizonY - top);
  canvas.fillStyle = css(mix(light.far, mix(light.skyLow, COOL.low, 0.7), 0.6), 0.7);
  for (let x = -38; x < 38; x += 5) {
    const tall = unit * (7 + random() * 15) * (0.6 + Math.abs(x) / 60);
    canvas.fillRect(standX + x * unit, horizonY - tall, unit * (3.4 + random() * 1.6), tall + unit);
  }
  const haze = canvas.createLinearGradient(0, horizonY - unit * 34, 0, horizonY);
  haze.addColorStop(0, css(mix(light.skyLow, COOL.low, 0.6), 0));
  haze.addColorStop(1, css(mix(light.skyLow, COOL.low, 0.6), 0.85));
  canvas.fillStyle = haze;
  canvas.fillRect(standX - unit * 45, horizonY - unit * 34, unit * 90, unit * 35);
  canvas.restore();
}

const COOL = { high: [28, 44, 92], low: [96, 176, 190] } as const;

const RIBS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const PURLINS = 9;

/** Ribs from wall to wall, the nearer the larger; between them glass, and bars that run towards the far end. */
function paintVault(painter: Painter, rib: Rib): void {
  const { canvas, width, unit, light } = painter;
  const trace = (along: number, from = 0, to = 1) => {
    for (let step = 0; step <= 30; step++) {
      const point = rib(along, from + ((to - from) * step) / 30);
      canvas.lineTo(point.x, point.y);
    }
  };
  // The glass: green and cool near the walls, clear in the middle.
  for (let index = RIBS.length - 1; index > 0; index--) {
    canvas.beginPath();
    trace(RIBS[index] as number);
    trace(RIBS[index - 1] as number, 1, 0);
    canvas.closePath();
    canvas.fillStyle = css(mix(HOUSE.wall, light.near, 0.3 + 0.4 * light.lights), 0.2 + 0.05 * index);
    canvas.fill();
  }
  canvas.strokeStyle = inLight(painter, mix(HOUSE.gold, HOUSE.wall, 0.35), 0.4);
  for (let purlin = 1; purlin < PURLINS; purlin++) {
    const round = purlin / PURLINS;
    canvas.lineWidth = unit * 0.22;
    canvas.beginPath();
    for (const along of RIBS) canvas.lineTo(rib(along, round).x, rib(along, round).y);
    canvas.stroke();
  }
  for (const along of [...RIBS].reverse()) {
    const near = 1 - along;
    canvas.lineWidth = unit * (0.35 + 0.5 * near);
    canvas.strokeStyle = inLight(painter, mix(HOUSE.moulding, HOUSE.wall, 0.4), 0.3);
    canvas.beginPath();
    trace(along);
    canvas.stroke();
    canvas.lineWidth = unit * 0.16;
    canvas.strokeStyle = inLight(painter, HOUSE.gold, 0.8);
    canvas.stroke();
  }
  paintFanlight(painter, rib);
  // Small lamps along the nearest whole rib.
  for (let lamp = 1; lamp < 14; lamp++) {
    const { x, y } = rib(0.2, lamp / 14);
    if (x < 0 || x > width || y < -unit) continue;
    softLight(painter, x, y + unit * 0.7, unit * 1.7, '#ffdca8', 0.25 + 0.6 * light.lights);
  }
}

/** The half round window above the far end. */
function paintFanlight(painter: Painter, rib: Rib): void {
  const { canvas, unit, light } = painter;
  const [from, to] = [rib(1, 0), rib(1, 1)];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  canvas.lineWidth = unit * 0.3;
  canvas.strokeStyle = inLight(painter, HOUSE.gold, 0.5);
  for (const share of [0.3, 0.62]) {
    canvas.beginPath();
    for (let step = 0; step <= 24; step++) {
      const point = rib(1, step / 24);
      canvas.lineTo(middle.x + (point.x - middle.x) * share, middle.y + (point.y - middle.y) * share);
    }
    canvas.stroke();
  }
  for (let ray = 0; ray <= 8; ray++) {
    const point = rib(1, ray / 8);
    canvas.beginPath();
    canvas.moveTo(middle.x + (point.x - middle.x) * 0.3, middle.y + (point.y - middle.y) * 0.3);
    canvas.lineTo(point.x, point.y);
    canvas.stroke();
  }
  canvas.fillStyle = css(mix(HOUSE.moulding, light.near, 0.3 + 0.4 * light.lights));
  canvas.fillRect(from.x, middle.y - unit * 0.7, to.x - from.x, unit * 1.4);
}
