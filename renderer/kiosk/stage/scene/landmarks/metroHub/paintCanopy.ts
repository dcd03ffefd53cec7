import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { LAMP, ORANGE, STEEL } from './colours.ts';

/** Half widths of the arches in units, near to far. */
const ARCHES = [118, 92, 73, 59, 48.5, 40.5] as const;

/** Arches of steel that go back one behind another, glass between them with the sky behind. */
export function paintCanopy(painter: Painter): void {
  const { canvas, width, height, horizonY, standX, unit, light } = painter;
  const lying = width > height;
  // Lying screens see less of the height: there the arches are flatter.
  const steep = lying ? 0.84 : 1.32;
  const footY = horizonY - unit * 3;
  const arch = (half: number) => {
    canvas.beginPath();
    canvas.ellipse(standX, footY, half * unit, half * unit * steep, 0, Math.PI, Math.PI * 2);
  };
  paintGlassTint(painter, footY);
  paintPurlins(painter, footY, steep);
  for (const [index, half] of ARCHES.entries()) {
    const far = index / (ARCHES.length - 1);
    const steel = mix(mix(STEEL, light.near, 0.45), mix(light.skyMiddle, light.skyLow, 0.4), far * 0.72);
    canvas.lineWidth = unit * (4.6 - 3.4 * far);
    canvas.strokeStyle = css(steel);
    arch(half);
    canvas.stroke();
    canvas.lineWidth = unit * (1.1 - 0.75 * far);
    canvas.strokeStyle = css(mix(steel, [255, 255, 255], 0.22), 0.9);
    arch(half + 1.6 - 1.2 * far);
    canvas.stroke();
    arch(half - 1.7 + 1.2 * far);
    strokeLight(painter, unit * (0.5 - 0.3 * far), LAMP, (0.16 + 0.5 * light.lights) * (1 - 0.45 * far));
  }
  paintBand(painter, footY, steep);
}

/** The arch over her carries a line of the map from side to side, with its stops. */
function paintBand({ canvas, standX, unit, light }: Painter, footY: number, steep: number): void {
  const half = ARCHES[1];
  canvas.lineWidth = unit * 0.9;
  canvas.strokeStyle = ORANGE;
  canvas.beginPath();
  canvas.ellipse(standX, footY, half * unit, half * unit * steep, 0, Math.PI, Math.PI * 2);
  canvas.stroke();
  const stops = 33;
  for (let stop = 1; stop < stops; stop++) {
    const angle = Math.PI * (1 + stop / stops);
    const [x, y] = [standX + Math.cos(angle) * half * unit, footY + Math.sin(angle) * half * unit * steep];
    for (const [radius, paint] of [
      [1.25, 'rgb(34 32 52)'],
      [0.82, css([255, 255, 255], 0.75 + 0.25 * light.lights)],
    ] as const) {
      canvas.fillStyle = paint;
      canvas.beginPath();
      canvas.arc(x, y, unit * radius, 0, Math.PI * 2);
      canvas.fill();
    }
  }
}

/** Glass is never quite clear: it takes the colour of the low sky, more so far away. */
function paintGlassTint({ canvas, width, standX, unit, light }: Painter, footY: number): void {
  const veil = canvas.createRadialGradient(standX, footY, unit * 30, standX, footY, unit * 120);
  veil.addColorStop(0, css(mix(light.skyLow, [150, 190, 240], 0.6), 0.55));
  veil.addColorStop(0.45, css(mix(light.skyMiddle, [120, 170, 240], 0.4), 0.28));
  veil.addColorStop(1, css(light.skyTop, 0.05));
  canvas.fillStyle = veil;
  canvas.fillRect(0, 0, width, footY);
}

/** Bars from arch to arch, towards the vanishing point. */
function paintPurlins({ canvas, standX, unit, light }: Painter, footY: number, steep: number): void {
  canvas.strokeStyle = css(mix(mix(STEEL, light.near, 0.4), light.skyMiddle, 0.25), 0.6);
  const bars = 15;
  for (let bar = 1; bar < bars; bar++) {
    const angle = Math.PI * (1 + bar / bars);
    const at = (half: number) =>
      [standX + Math.cos(angle) * half * unit, footY + Math.sin(angle) * half * unit * steep] as const;
    canvas.lineWidth = unit * 0.34;
    canvas.beginPath();
    canvas.moveTo(...at(ARCHES[0] + 30));
    canvas.lineTo(...at(ARCHES.at(-1) ?? 40));
    canvas.stroke();
  }
}
