import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { daylightShare, moonGate } from './plan.ts';

/** Steps of the stage from the floor up: half width and height above the horizon, in units. */
const STEPS = [
  { half: 21, top: 19, colour: '#ffd75e' },
  { half: 28, top: 12.5, colour: '#7cf0ff' },
  { half: 35, top: 6, colour: '#ff4fb4' },
] as const;

/** The steps that the moon gate stands on, edged with light. */
export function paintSteps(painter: Painter): void {
  const { canvas, horizonY, light } = painter;
  const { x, unit } = moonGate(painter);
  const day = daylightShare(painter);
  for (const { half, top, colour } of STEPS) {
    const [left, wide, y] = [x - half * unit, half * 2 * unit, horizonY - top * unit];
    const face = canvas.createLinearGradient(0, y, 0, y + unit * 7);
    face.addColorStop(0, css(mix(mix(light.near, [84, 36, 140], 0.5), [196, 150, 236], day * 0.5)));
    face.addColorStop(1, css(mix(mix(light.near, [60, 24, 110], day * 0.3), [150, 110, 220], day * 0.3)));
    canvas.fillStyle = face;
    canvas.fillRect(left, y, wide, unit * 7.5);
    // Lamps behind slots in the face of the step.
    const slots = Math.round(half / 1.75);
    for (let slot = 0; slot < slots; slot++) {
      const slotX = left + ((slot + 0.5) / slots) * wide;
      const lit = canvas.createLinearGradient(0, y + unit, 0, y + unit * 5.6);
      lit.addColorStop(0, colour);
      lit.addColorStop(1, `${colour}00`);
      canvas.globalAlpha = 0.2 + 0.34 * light.lights;
      canvas.fillStyle = lit;
      canvas.fillRect(slotX - unit * 0.55, y + unit * 1.1, unit * 1.1, unit * 4.5);
    }
    canvas.globalAlpha = 1;
    canvas.fillStyle = css(mix(mix(light.far, [255, 220, 255], 0.3), [255, 255, 255], day * 0.6));
    canvas.fillRect(left - unit * 0.4, y - unit * 0.5, wide + unit * 0.8, unit * 0.9);
    canvas.beginPath();
    canvas.moveTo(left, y + unit * 0.6);
    canvas.lineTo(left + wide, y + unit * 0.6);
    strokeLight(painter, unit * 0.26, colour, 0.5 + 0.5 * light.lights);
  }
}
