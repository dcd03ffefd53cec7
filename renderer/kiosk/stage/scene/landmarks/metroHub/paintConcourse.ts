import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { AMBER, ICE, LAMP, ORANGE, STONE } from './colours.ts';

/** Polished slabs in perspective, the ribbed guiding strip of a station, and the turntable that she stands on. */
export function paintConcourse(painter: Painter): void {
  const { canvas, width, height, horizonY, light } = painter;
  const stone = mix(STONE, light.floorFar, 0.3 + 0.55 * light.lights);
  const floor = canvas.createLinearGradient(0, horizonY, 0, height);
  floor.addColorStop(0, css(mix(stone, light.skyLow, 0.3)));
  floor.addColorStop(0.35, css(stone));
  floor.addColorStop(1, css(mix(stone, light.floorNear, 0.72)));
  canvas.fillStyle = floor;
  canvas.fillRect(0, horizonY, width, height - horizonY);
  paintSlabs(painter);
  paintReflections(painter);
  for (const side of [-1, 1]) paintGuidingStrip(painter, side);
  paintTurntable(painter);
}

/** A point of the floor: across in units at the lower edge, away 0 (here) to 1 (horizon). */
function floorPoint({ height, horizonY, standX, unit }: Painter, across: number, away: number) {
  const near = 1 / (1 + away * 5);
  return {
    x: standX + across * unit * near,
    y: horizonY + (height - horizonY) * ((near - 1 / 6) / (1 - 1 / 6)),
  };
}

function paintSlabs(painter: Painter): void {
  const { canvas, width, unit, light } = painter;
  canvas.strokeStyle = css(mix(light.floorNear, light.near, 0.5), 0.4);
  canvas.lineWidth = Math.max(1, unit * 0.14);
  canvas.beginPath();
  for (let column = -24; column <= 24; column++) {
    const [near, far] = [floorPoint(painter, column * 13, 0), floorPoint(painter, column * 13, 1)];
    canvas.moveTo(near.x, near.y);
    canvas.lineTo(far.x, far.y);
  }
  for (const away of [0.06, 0.15, 0.26, 0.4, 0.58, 0.8]) {
    const { y } = floorPoint(painter, 0, away);
    canvas.moveTo(0, y);
    canvas.lineTo(width, y);
  }
  canvas.stroke();
}

/** Lamps and signs mirrored in the polish, as upright soft streaks. */
function paintReflections({ canvas, width, height, horizonY, unit, light, random }: Painter): void {
  const colours = [ORANGE, LAMP, ICE, AMBER];
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  for (let index = 0; index < 22; index++) {
    const x = random() * width;
    const tall = (height - horizonY) * (0.3 + random() * 0.55);
    const half = unit * (0.8 + random() * 1.8);
    const streak = canvas.createLinearGradient(x - half, 0, x + half, 0);
    const colour = colours[index % colours.length] ?? LAMP;
    streak.addColorStop(0, 'rgb(0 0 0 / 0)');
    streak.addColorStop(0.5, colour);
    streak.addColorStop(1, 'rgb(0 0 0 / 0)');
    // Fades downwards in steps: cheaper than a blur, and as soft at this alpha.
    const steps = 6;
    for (let step = 0; step < steps; step++) {
      canvas.globalAlpha = (0.03 + 0.09 * light.lights) * (1 - step / steps);
      canvas.fillStyle = streak;
      canvas.fillRect(x - half, horizonY + (tall * step) / steps, half * 2, tall / steps);
    }
  }
  canvas.restore();
}

function paintGuidingStrip(painter: Painter, side: number): void {
  const { canvas, unit, light } = painter;
  const [inner, outer] = [side * 52, side * 62];
  const corner = (across: number, away: number) => {
    const { x, y } = floorPoint(painter, across, away);
    canvas.lineTo(x, y);
  };
  canvas.fillStyle = css(mix([255, 186, 60], light.floorNear, 0.12 + 0.34 * light.lights), 0.92);
  canvas.beginPath();
  corner(inner, 0);
  corner(outer, 0);
  corner(outer, 1);
  corner(inner, 1);
  canvas.fill();
  canvas.strokeStyle = css(mix([150, 92, 20], light.floorNear, 0.3), 0.7);
  canvas.lineWidth = Math.max(1, unit * 0.22);
  canvas.beginPath();
  for (const share of [0.25, 0.5, 0.75]) {
    const across = inner + (outer - inner) * share;
    const [near, far] = [floorPoint(painter, across, 0), floorPoint(painter, across, 1)];
    canvas.moveTo(near.x, near.y);
    canvas.lineTo(far.x, far.y);
  }
  canvas.stroke();
}

/** A round plate let into the floor, rimmed with light, and the stops of a ring line on its edge. */
function paintTurntable(painter: Painter): void {
  const { canvas, height, standX, standY, unit, light } = painter;
  const y = standY + unit * 0.6;
  const [across, deep] = [unit * 27, Math.min(unit * 6.2, (height - y) * 0.72)];
  canvas.fillStyle = css(mix(light.floorNear, [20, 20, 34], 0.4), 0.9);
  canvas.beginPath();
  canvas.ellipse(standX, y + unit * 1.5, across, deep, 0, 0, Math.PI * 2);
  canvas.fill();
  const top = canvas.createRadialGradient(standX, y, 0, standX, y, across);
  top.addColorStop(0, css(mix(light.floorFar, [255, 236, 214], 0.6)));
  top.addColorStop(0.6, css(mix(light.floorFar, [150, 160, 200], 0.35)));
  top.addColorStop(1, css(mix(light.floorFar, [60, 62, 84], 0.55)));
  canvas.fillStyle = top;
  canvas.beginPath();
  canvas.ellipse(standX, y, across, deep, 0, 0, Math.PI * 2);
  canvas.fill();
  for (const [scale, colour, alpha, thick] of [
    [1, ORANGE, 0.95, 0.42],
    [0.84, LAMP, 0.5, 0.22],
  ] as const) {
    canvas.beginPath();
    canvas.ellipse(standX, y, across * scale, deep * scale, 0, 0, Math.PI * 2);
    strokeLight(painter, unit * thick, colour, alpha * (0.5 + 0.5 * light.lights));
  }
  for (let stop = 0; stop < 12; stop++) {
    const angle = ((stop + 0.5) / 12) * Math.PI * 2;
    const [x, down] = [standX + Math.cos(angle) * across, y + Math.sin(angle) * deep];
    canvas.fillStyle = css([40, 34, 52]);
    canvas.beginPath();
    canvas.ellipse(x, down, unit * 0.95, unit * 0.5, 0, 0, Math.PI * 2);
    canvas.fill();
    canvas.fillStyle = css([255, 255, 255], 0.7 + 0.3 * light.lights);
    canvas.beginPath();
    canvas.ellipse(x, down, unit * 0.62, unit * 0.32, 0, 0, Math.PI * 2);
    canvas.fill();
  }
}
