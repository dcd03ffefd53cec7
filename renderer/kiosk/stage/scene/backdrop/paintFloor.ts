import { css, mix } from '../daylight.ts';
import { glowing, NEON, type Painter } from './Painter.ts';

/** The plaza's wet, shining floor: the neon mirrored in it, and traces of a circuit board running towards her. */
export function paintFloor(painter: Painter): void {
  const { canvas, width, height, horizonY, light } = painter;
  const floor = canvas.createLinearGradient(0, horizonY, 0, height);
  floor.addColorStop(0, css(mix(light.floorFar, light.skyLow, 0.35)));
  floor.addColorStop(0.3, css(light.floorFar));
  floor.addColorStop(1, css(light.floorNear));
  canvas.fillStyle = floor;
  canvas.fillRect(0, horizonY, width, height - horizonY);
  paintReflections(painter);
  paintTraces(painter);
  paintStageDisc(painter);
}

function paintReflections(painter: Painter): void {
  const { canvas, width, height, horizonY, unit, light, random } = painter;
  const streaks = Math.round(width / (unit * 2.6));
  for (let index = 0; index < streaks; index++) {
    const x = random() * width;
    const tall = (height - horizonY) * (0.25 + random() * 0.6);
    const colour = NEON[Math.floor(random() * NEON.length)] ?? NEON[0];
    const fade = canvas.createLinearGradient(0, horizonY, 0, horizonY + tall);
    fade.addColorStop(0, colour);
    fade.addColorStop(1, 'rgb(0 0 0 / 0)');
    canvas.save();
    canvas.globalCompositeOperation = 'lighter';
    canvas.globalAlpha = (0.05 + random() * 0.15) * (0.25 + 0.75 * light.lights);
    canvas.filter = `blur(${Math.max(1, unit * 0.45)}px)`;
    canvas.fillStyle = fade;
    canvas.fillRect(x, horizonY, unit * (0.5 + random() * 1.8), tall);
    canvas.restore();
  }
}

/** Copper traces in perspective: straight towards the vanishing point, with the board's 45° bends on the way. */
function paintTraces(painter: Painter): void {
  const { canvas, height, horizonY, standX, unit, light, random } = painter;
  const depth = height - horizonY;
  /** A point of the floor: across in units at the lower edge, away 0 (here) to 1 (horizon). */
  const at = (across: number, away: number) => {
    const near = 1 / (1 + away * 5);
    const y = horizonY + depth * ((near - 1 / 6) / (1 - 1 / 6));
    return { x: standX + across * unit * near, y };
  };
  for (let trace = -13; trace <= 13; trace++) {
    if (trace === 0) continue;
    const colour = trace % 3 === 0 ? '#7cf0ff' : '#c08bff';
    const bendAt = 0.05 + random() * 0.35;
    const across = trace * 9;
    const bent = across + Math.sign(trace) * 5;
    glowing(painter, colour, unit * 0.9, 0.14 + 0.2 * light.lights, () => {
      canvas.lineWidth = Math.max(1, unit * 0.2);
      canvas.beginPath();
      for (const [x, away] of [
        [bent, 0],
        [bent, bendAt],
        [across, bendAt + 0.05],
        [across, 1],
      ] as const) {
        const point = at(x, away);
        canvas.lineTo(point.x, point.y);
      }
      canvas.stroke();
      const pad = at(bent, bendAt * 0.6);
      canvas.beginPath();
      canvas.ellipse(pad.x, pad.y, unit * 0.55, unit * 0.28, 0, 0, Math.PI * 2);
      canvas.fill();
    });
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
    glowing(painter, colour, unit * 1.8, alpha * (0.45 + 0.55 * light.lights), () => {
      canvas.lineWidth = unit * 0.32;
      canvas.beginPath();
      canvas.ellipse(standX, y, across * scale, deep * scale, 0, 0, Math.PI * 2);
      canvas.stroke();
    });
  }
}
