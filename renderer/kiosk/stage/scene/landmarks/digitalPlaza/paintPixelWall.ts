import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { type Colour, inLight, PLAZA, type Plan, planOf, stepDown } from './plaza.ts';

/** The picture's sky from its top to its sea, in bands as of an old game. */
const SKY: readonly Colour[] = [
  [52, 40, 122],
  [72, 48, 142],
  [98, 56, 158],
  [128, 62, 166],
  [160, 70, 166],
  [194, 82, 160],
  [226, 100, 150],
  [246, 128, 142],
  [255, 158, 138],
];
const SEA: readonly Colour[] = [
  [206, 92, 152],
  [172, 78, 158],
  [138, 68, 156],
  [108, 60, 146],
];
const SUN_TOP: Colour = [255, 232, 178];
const SUN_FOOT: Colour = [255, 128, 146];
const ROOFS = [4, 4, 6, 6, 3, 3, 8, 8, 7, 2, 5, 5, 3, 6] as const;

/** The great screen: lamps the size of a hand in a frame that rises in steps, a sunset over a bay in few pixels. */
export function paintPixelWall(painter: Painter): void {
  const { canvas, standX, unit } = painter;
  const plan = planOf(painter);
  paintFrame(painter, plan);
  const { cell, halfColumns, rows, footY } = plan;
  const gap = Math.max(1, cell * 0.08);
  for (let column = -halfColumns; column < halfColumns; column++) {
    for (let row = stepDown(column, halfColumns); row < rows; row++) {
      canvas.fillStyle = css(shown(painter, plan, column, row));
      canvas.fillRect(
        standX + column * cell + gap / 2,
        footY - (rows - row) * cell + gap / 2,
        cell - gap,
        cell - gap,
      );
    }
  }
  traceSteps(painter, plan, 0);
  strokeLight(painter, unit * 0.42, '#7ff2ff', 0.3 + 0.6 * painter.light.lights);
}

/** Colour of one lamp. By day the screen is paler: the sky's light lies on it. */
function shown({ light, random }: Painter, plan: Plan, column: number, row: number): Colour {
  const { cell, rows, footY, sunY, sunRadius } = plan;
  const y = footY - (rows - row - 0.5) * cell;
  const x = (column + 0.5) * cell;
  const seaRows = Math.round(rows * 0.2);
  const fromSea = rows - seaRows - row;
  const flicker = (random() - 0.5) * 0.05;
  let colour: Colour;
  if (fromSea > 0) {
    const share = row / (rows - seaRows) + flicker;
    colour = SKY[Math.min(SKY.length - 1, Math.max(0, Math.floor(share * SKY.length)))] as Colour;
    const distance = Math.hypot(x, y - sunY) / sunRadius;
    if (distance < 1) {
      const down = (y - sunY + sunRadius) / (sunRadius * 2);
      // Bands of cloud before its lower half, thicker downwards.
      const band = Math.floor(down * 14);
      if (!(band === 9 || band === 11 || band >= 13)) {
        colour = mix(SUN_TOP, SUN_FOOT, Math.floor(down * 7) / 6);
      }
    } else if (distance < 1.14) colour = mix(colour, SUN_FOOT, 0.4);
    const roof = ROOFS[Math.abs(column * 5 + (column < 0 ? 3 : 0)) % ROOFS.length] as number;
    const isAside = Math.abs(x) > sunRadius * 0.95;
    if (isAside && fromSea <= roof) {
      const isWindow = fromSea > 1 && fromSea < roof && random() < 0.24;
      colour = isWindow ? [255, 226, 120] : [64, 40, 118];
    }
  } else {
    colour = SEA[Math.min(SEA.length - 1, Math.floor((-fromSea / seaRows) * SEA.length))] as Colour;
    const glitter = Math.abs(x) < sunRadius * (0.85 - (0.5 * -fromSea) / seaRows);
    if (glitter && (-fromSea + column * 3) % 4 !== 0 && -fromSea % 2 === 0) {
      colour = mix(colour, SUN_FOOT, 0.55);
    }
  }
  return mix(mix(colour, [255, 255, 255], Math.max(0, flicker)), light.skyLow, 0.3 * (1 - light.lights));
}

function paintFrame(painter: Painter, plan: Plan): void {
  const { canvas, unit, light } = painter;
  traceSteps(painter, plan, unit * 1.5);
  canvas.fillStyle = css(inLight(painter, PLAZA.frame, 0.2));
  canvas.fill();
  traceSteps(painter, plan, 0);
  canvas.fillStyle = css(mix([84, 40, 108], light.skyLow, 0.25 * (1 - light.lights)));
  canvas.fill();
}

/** The screen's edge, `beyond` pixels further out. */
function traceSteps({ canvas, standX }: Painter, plan: Plan, beyond: number): void {
  const { cell, halfColumns, rows, footY } = plan;
  canvas.beginPath();
  canvas.moveTo(standX - halfColumns * cell - beyond, footY);
  for (let column = -halfColumns; column < halfColumns; column++) {
    const y = footY - (rows - stepDown(column, halfColumns)) * cell - beyond;
    // Upwards on the left the outer edge sets in earlier, downwards on the right later.
    const [from, to] = [column <= 0 ? -beyond : beyond, column < 0 ? -beyond : beyond];
    canvas.lineTo(standX + column * cell + from, y);
    canvas.lineTo(standX + (column + 1) * cell + to, y);
  }
  canvas.lineTo(standX + halfColumns * cell + beyond, footY);
  canvas.closePath();
}
