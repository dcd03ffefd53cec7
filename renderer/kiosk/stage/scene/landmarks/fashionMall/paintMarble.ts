import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { HOUSE, inLight } from './gallery.ts';

/** Polished marble with inlaid lines, a carpet towards her, and the round step that she stands on. */
export function paintMarble(painter: Painter): void {
  const { canvas, width, height, horizonY, light } = painter;
  const floor = canvas.createLinearGradient(0, horizonY, 0, height);
  floor.addColorStop(0, css(mix(mix(light.floorFar, HOUSE.moulding, 0.45), light.skyLow, 0.3)));
  floor.addColorStop(0.35, css(mix(light.floorFar, HOUSE.moulding, 0.28)));
  floor.addColorStop(1, css(mix(light.floorNear, HOUSE.wall, 0.22)));
  canvas.fillStyle = floor;
  canvas.fillRect(0, horizonY, width, height - horizonY);
  paintInlay(painter);
  paintReflections(painter);
  paintCarpet(painter);
  paintStep(painter);
}

/** A point of the floor: across in units at the lower edge, away 0 (here) … 1 (horizon). */
function floorPoint({ height, horizonY, standX, unit }: Painter, across: number, away: number) {
  const near = 1 / (1 + away * 5);
  const share = (near - 1 / 6) / (1 - 1 / 6);
  return { x: standX + across * unit * near, y: horizonY + (height - horizonY) * share };
}

function paintInlay(painter: Painter): void {
  const { canvas, unit, width } = painter;
  canvas.strokeStyle = inLight(painter, mix(HOUSE.gold, HOUSE.moulding, 0.4), 0.2);
  canvas.globalAlpha = 0.55;
  canvas.lineWidth = Math.max(1, unit * 0.16);
  for (let across = -200; across <= 200; across += 20) {
    const [here, there] = [floorPoint(painter, across, 0), floorPoint(painter, across, 1)];
    canvas.beginPath();
    canvas.moveTo(here.x, here.y);
    canvas.lineTo(there.x, there.y);
    canvas.stroke();
  }
  for (const away of [0.04, 0.12, 0.24, 0.42, 0.68]) {
    const { y } = floorPoint(painter, 0, away);
    canvas.beginPath();
    canvas.moveTo(0, y);
    canvas.lineTo(width, y);
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
}

/** The windows' light, drawn out downwards in the polish. */
function paintReflections({ canvas, width, height, horizonY, standX, unit, light, random }: Painter): void {
  const streaks = Math.round(width / (unit * 4));
  for (let index = 0; index < streaks; index++) {
    const x = ((index + random()) / streaks) * width;
    if (Math.abs(x - standX) < unit * 22) continue;
    const tall = (height - horizonY) * (0.35 + random() * 0.5);
    const fade = canvas.createLinearGradient(0, horizonY, 0, horizonY + tall);
    fade.addColorStop(0, index % 3 === 0 ? '#ff9fbe' : '#ffd9a0');
    fade.addColorStop(1, 'rgb(255 200 160 / 0)');
    canvas.save();
    canvas.globalCompositeOperation = 'lighter';
    canvas.globalAlpha = ((0.07 + random() * 0.12) * (0.3 + 0.7 * light.lights)) / 3;
    canvas.fillStyle = fade;
    const wide = unit * (1 + random() * 2.4);
    // Soft edges by three strips on one another.
    for (const share of [1, 0.66, 0.33])
      canvas.fillRect(x - (wide * share) / 2, horizonY, wide * share, tall);
    canvas.restore();
  }
}

function paintCarpet(painter: Painter): void {
  const { canvas } = painter;
  const strip = (from: number, to: number, colour: string) => {
    const corners = [
      floorPoint(painter, from, 0),
      floorPoint(painter, from, 1),
      floorPoint(painter, to, 1),
      floorPoint(painter, to, 0),
    ];
    canvas.fillStyle = colour;
    canvas.beginPath();
    for (const { x, y } of corners) canvas.lineTo(x, y);
    canvas.fill();
  };
  strip(-29, 29, inLight(painter, mix(HOUSE.wine, [40, 6, 30], 0.35), 0.2));
  strip(-25, 25, inLight(painter, HOUSE.wine, 0.3));
  for (const side of [-1, 1]) strip(side * 26.2, side * 27.4, inLight(painter, HOUSE.gold, 0.7));
}

/** Round and low, of pale stone, with a line of light round its edge. */
function paintStep(painter: Painter): void {
  const { canvas, height, standX, standY, unit, light } = painter;
  const y = standY + unit * 0.6;
  const [across, deep] = [unit * 27, Math.min(unit * 6.2, (height - y) * 0.72)];
  const disc = (drop: number, scale: number, paint: string | CanvasGradient) => {
    canvas.fillStyle = paint;
    canvas.beginPath();
    canvas.ellipse(standX, y + drop, across * scale, deep * scale, 0, 0, Math.PI * 2);
    canvas.fill();
  };
  disc(unit * 1.9, 1.03, css(mix(light.floorNear, [30, 8, 26], 0.5), 0.75));
  disc(unit * 1.3, 1, inLight(painter, mix(HOUSE.gold, HOUSE.wine, 0.3), 0.4));
  const top = canvas.createRadialGradient(standX, y, 0, standX, y, across);
  top.addColorStop(0, inLight(painter, HOUSE.ivory, 0.9));
  top.addColorStop(0.6, inLight(painter, mix(HOUSE.ivory, HOUSE.rose, 0.3), 0.6));
  top.addColorStop(1, inLight(painter, mix(HOUSE.moulding, HOUSE.rose, 0.4), 0.3));
  disc(0, 1, top);
  canvas.strokeStyle = inLight(painter, HOUSE.gold, 0.9);
  canvas.lineWidth = unit * 0.2;
  for (const scale of [0.82, 0.78]) {
    canvas.beginPath();
    canvas.ellipse(standX, y, across * scale, deep * scale, 0, 0, Math.PI * 2);
    canvas.stroke();
  }
  canvas.beginPath();
  canvas.ellipse(standX, y, across, deep, 0, 0, Math.PI * 2);
  strokeLight(painter, unit * 0.32, '#ff8fb4', 0.4 + 0.5 * light.lights);
}

/** Light at her back, so that her outline stands clear. */
export function paintGlow({ canvas, width, height, standX, standY, unit, light }: Painter): void {
  const y = standY - unit * 56;
  const glow = canvas.createRadialGradient(standX, y, 0, standX, y, unit * 60);
  const strength = 0.1 + 0.16 * light.lights;
  glow.addColorStop(0, `rgb(255 150 190 / ${strength})`);
  glow.addColorStop(0.5, `rgb(240 110 180 / ${strength * 0.5})`);
  glow.addColorStop(1, 'rgb(220 90 170 / 0)');
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = glow;
  canvas.fillRect(0, 0, width, height);
  canvas.restore();
}
