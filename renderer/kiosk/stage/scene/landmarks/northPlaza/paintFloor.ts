import { NEON, type Painter } from '../../backdrop/Painter.ts';
import { softLight, strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { daylightShare } from './plan.ts';

/** The plaza's wet, shining floor: the neon mirrored in it, and traces of a circuit board running towards her. */
export function paintFloor(painter: Painter): void {
  const { canvas, width, height, horizonY, light } = painter;
  const floor = canvas.createLinearGradient(0, horizonY, 0, height);
  floor.addColorStop(0, css(mix(light.floorFar, light.skyLow, 0.35)));
  floor.addColorStop(0.3, css(light.floorFar));
  floor.addColorStop(1, css(light.floorNear));
  canvas.fillStyle = floor;
  canvas.fillRect(0, horizonY, width, height - horizonY);
  paintSlabs(painter);
  paintReflections(painter);
  paintTraces(painter);
  paintStageDisc(painter);
}

/** A point of the floor: across in units at the lower edge, away 0 (here) to 1 (horizon). */
function floorPoint({ height, horizonY, standX, unit }: Painter, across: number, away: number) {
  const near = 1 / (1 + away * 5);
  const share = (near - 1 / 6) / (1 - 1 / 6);
  return { x: standX + across * unit * near, y: horizonY + (height - horizonY) * share };
}

/** Where the rows of slabs begin, from here to the horizon. */
const ROWS = [0, 0.06, 0.13, 0.22, 0.33, 0.47, 0.65, 0.86, 1];

/** Slabs of stone, each as wet as it is: some mirror the sky, some lie dull. */
function paintSlabs(painter: Painter): void {
  const { canvas, light, random } = painter;
  for (const [row, from] of ROWS.slice(0, -1).entries()) {
    const to = ROWS[row + 1] ?? 1;
    const shift = row % 2 === 0 ? 0 : 11;
    for (let across = -242 + shift; across < 242; across += 22) {
      const wet = random();
      if (wet < 0.35) continue;
      canvas.fillStyle = css(mix(light.skyLow, light.skyMiddle, random()), (wet - 0.35) * 0.24);
      canvas.beginPath();
      for (const [x, away] of [
        [across, from],
        [across + 21.4, from],
        [across + 21.4, to - (to - from) * 0.05],
        [across, to - (to - from) * 0.05],
      ] as const) {
        const point = floorPoint(painter, x, away);
        canvas.lineTo(point.x, point.y);
      }
      canvas.fill();
    }
  }
}

/** Everything that shines stands upside down in the wet stone: drawn out downwards, with soft edges. */
function paintReflections(painter: Painter): void {
  const { canvas, width, height, horizonY, standX, unit, light, random } = painter;
  const day = daylightShare(painter);
  const moon = day > 0.5 ? '255 240 200' : '255 106 200';
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  // The moon gate's light lies on the floor before it, as long as the floor allows.
  canvas.translate(standX, horizonY);
  canvas.scale(1, ((height - horizonY) / (unit * 40)) * 0.9);
  const pool = canvas.createRadialGradient(0, 0, 0, 0, 0, unit * 40);
  const strength = 0.2 + 0.25 * light.lights;
  pool.addColorStop(0, `rgb(${moon} / ${strength})`);
  pool.addColorStop(0.3, `rgb(${moon} / ${strength * 0.5})`);
  pool.addColorStop(1, `rgb(${moon} / 0)`);
  canvas.fillStyle = pool;
  canvas.beginPath();
  canvas.arc(0, 0, unit * 40, 0, Math.PI);
  canvas.fill();
  canvas.restore();
  const streaks = Math.round(width / (unit * 2.6));
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  for (let index = 0; index < streaks; index++) {
    const x = ((index + random()) / streaks) * width;
    const tall = (height - horizonY) * (0.25 + random() * 0.6);
    const colour = NEON[Math.floor(random() * NEON.length)] ?? NEON[0];
    const fade = canvas.createLinearGradient(0, horizonY, 0, horizonY + tall);
    fade.addColorStop(0, `${colour}20`);
    fade.addColorStop(0.12, colour);
    fade.addColorStop(1, `${colour}00`);
    canvas.globalAlpha = ((0.05 + random() * 0.15) * (0.25 + 0.75 * light.lights)) / 1.5;
    canvas.fillStyle = fade;
    const wide = unit * (1 + random() * 2.2);
    for (const share of [1, 0.45]) canvas.fillRect(x - (wide * share) / 2, horizonY, wide * share, tall);
  }
  canvas.restore();
}

/** Copper traces in perspective: straight towards the vanishing point, with the board's 45° bends on the way. */
function paintTraces(painter: Painter): void {
  const { canvas, unit, light, random } = painter;
  const alpha = 0.16 + 0.24 * light.lights;
  // All of one colour are one path: two dozen strokes of light would cost as much as the rest of the floor.
  const traces = { '#7cf0ff': new Path2D(), '#c08bff': new Path2D() };
  for (let trace = -13; trace <= 13; trace++) {
    if (trace === 0) continue;
    const colour = trace % 3 === 0 ? '#7cf0ff' : '#c08bff';
    const bendAt = 0.05 + random() * 0.35;
    const across = trace * 9;
    const bent = across + Math.sign(trace) * 5;
    const start = floorPoint(painter, bent, 0);
    traces[colour].moveTo(start.x, start.y);
    for (const [x, away] of [
      [bent, bendAt],
      [across, bendAt + 0.05],
      [across, 1],
    ] as const) {
      const point = floorPoint(painter, x, away);
      traces[colour].lineTo(point.x, point.y);
    }
    const pad = floorPoint(painter, bent, bendAt * 0.6);
    softLight(painter, pad.x, pad.y, unit * 1.3, colour, alpha);
    canvas.fillStyle = colour;
    canvas.globalAlpha = alpha;
    canvas.beginPath();
    canvas.ellipse(pad.x, pad.y, unit * 0.55, unit * 0.28, 0, 0, Math.PI * 2);
    canvas.fill();
    canvas.globalAlpha = 1;
  }
  for (const [colour, path] of Object.entries(traces)) {
    strokeLight(painter, Math.max(1, unit * 0.18), colour, alpha, path);
  }
}

/** The round stage she stands on, rimmed with light. */
function paintStageDisc(painter: Painter): void {
  const { canvas, height, standX, standY, unit, light } = painter;
  const y = standY + unit * 0.6;
  // Whole on every format: where she stands low, the disc is flatter.
  const [across, deep] = [unit * 27, Math.min(unit * 6.2, (height - y) * 0.72)];
  canvas.fillStyle = css(light.floorNear, 0.9);
  canvas.beginPath();
  canvas.ellipse(standX, y + unit * 1.5, across, deep, 0, 0, Math.PI * 2);
  canvas.fill();
  const top = canvas.createRadialGradient(standX, y, 0, standX, y, across);
  top.addColorStop(0, css(mix(light.floorFar, [255, 190, 240], 0.5)));
  top.addColorStop(0.55, css(mix(light.floorFar, [190, 110, 230], 0.3)));
  top.addColorStop(1, css(light.floorFar));
  canvas.fillStyle = top;
  canvas.beginPath();
  canvas.ellipse(standX, y, across, deep, 0, 0, Math.PI * 2);
  canvas.fill();
  for (const [scale, colour, alpha] of [
    [1, '#ff4fb4', 0.95],
    [0.9, '#7cf0ff', 0.55],
    [0.6, '#ffffff', 0.16],
  ] as const) {
    canvas.beginPath();
    canvas.ellipse(standX, y, across * scale, deep * scale, 0, 0, Math.PI * 2);
    strokeLight(painter, unit * 0.34, colour, alpha * (0.45 + 0.55 * light.lights));
  }
}
