import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { alongString, LAMP_STRINGS } from './plan.ts';

/** Strings of lamps from side to side over the plaza, behind the gate: the middle stays calm. */
export function paintLampStrings(painter: Painter): void {
  const { canvas, width, horizonY, unit, light } = painter;
  for (const string of LAMP_STRINGS) {
    const bulbs = Math.round(width / (unit * 4.6));
    const at = (part: number) => {
      const { x, y } = alongString(string, part);
      return { x: x * width, y: y * horizonY };
    };
    canvas.beginPath();
    for (let part = 0; part <= 1.001; part += 1 / 40) canvas.lineTo(at(part).x, at(part).y);
    canvas.strokeStyle = css(light.near, 0.8);
    canvas.lineWidth = unit * 0.14;
    canvas.stroke();
    for (let bulb = 0; bulb <= bulbs; bulb++) {
      const { x, y } = at(bulb / bulbs);
      const colour = bulb % 3 === 0 ? '#ffd9a0' : bulb % 3 === 1 ? '#ffb3e0' : '#b9f3ff';
      softLight(painter, x, y + unit * 0.6, unit * 1.7, colour, 0.15 + 0.4 * light.lights);
      canvas.fillStyle = css(mix(light.skyLow, [255, 252, 244], 0.8));
      canvas.beginPath();
      canvas.arc(x, y + unit * 0.6, unit * 0.44, 0, Math.PI * 2);
      canvas.fill();
    }
  }
}
