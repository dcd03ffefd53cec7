import type { Painter } from '../../backdrop/Painter.ts';
import { css, mix } from '../../daylight.ts';
import { COOL_WINDOW, glass, WARM_WINDOW } from './plan.ts';

/** The neighbours: two rows of plain blocks, far ones in the haze, none as tall as the tower. */
export function paintCity(painter: Painter): void {
  const { light } = painter;
  const far = mix(light.far, light.skyLow, 0.4);
  paintRow(painter, css(mix(far, glass(painter, 0.3), 0.5)), 96, 9, 0.1);
  paintRow(painter, css(mix(light.far, glass(painter, 0.1), 0.55)), 74, 14, 0.22);
}

function paintRow(painter: Painter, colour: string, tallest: number, widest: number, lit: number): void {
  const { canvas, width, height, horizonY, random, unit } = painter;
  const scale = height >= width ? 1 : 0.62;
  for (let left = -unit * 3; left < width; ) {
    const blockWidth = unit * widest * (0.6 + random() * 0.6);
    const blockHeight = unit * tallest * scale * (0.5 + random() * 0.5);
    const top = horizonY - blockHeight;
    canvas.fillStyle = colour;
    canvas.fillRect(left, top, blockWidth, blockHeight);
    canvas.fillRect(left + blockWidth * 0.28, top - unit * 1.6, blockWidth * 0.4, unit * 1.7);
    paintWindows(painter, left, top, blockWidth, blockHeight, lit);
    left += blockWidth + unit * random() * 1.2;
  }
}

function paintWindows(
  { canvas, random, unit, light }: Painter,
  left: number,
  top: number,
  width: number,
  height: number,
  lit: number,
): void {
  const columns = Math.floor(width / (unit * 1.3));
  const rows = Math.floor(height / (unit * 1.7));
  const tone = random() < 0.4 ? WARM_WINDOW : COOL_WINDOW;
  for (let row = 1; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (random() > lit) continue;
      canvas.fillStyle = `rgb(${tone} / ${light.lights * (0.2 + random() * 0.5)})`;
      canvas.fillRect(
        left + (column + 0.3) * (width / columns),
        top + row * unit * 1.7,
        unit * 0.6,
        unit * 0.7,
      );
    }
  }
}
