import type { Painter } from '../../backdrop/Painter.ts';
import { softLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';

/** Rows of towers, the far ones paler, and the tall one with its two masts. */
export function paintSkyline(painter: Painter): void {
  const { light, unit, width } = painter;
  paintRow(painter, {
    colour: css(mix(light.far, light.skyLow, 0.45)),
    tallest: 26,
    widest: 9,
    windows: 0.16,
  });
  paintTwinMastTower(painter, width > painter.height ? width * 0.63 : width * 0.79);
  const [left, right] = width > painter.height ? [0.175, 0.74] : [0.235, 0.745];
  paintSailTower(painter, width * left, 1);
  paintSailTower(painter, width * right, -1);
  paintRow(painter, { colour: css(light.far), tallest: 19, widest: 13, windows: 0.3 });
  paintHaze(painter, unit * 16);
}

type Row = {
  readonly colour: string;
  /** In units. */
  readonly tallest: number;
  readonly widest: number;
  /** Share of windows that are lit at night. */
  readonly windows: number;
};

function paintRow(painter: Painter, row: Row): void {
  const { canvas, width, horizonY, random, unit } = painter;
  for (let left = -unit * 2; left < width; ) {
    const towerWidth = unit * (row.widest * (0.55 + random() * 0.6));
    const towerHeight = unit * row.tallest * (0.45 + random() * 0.75);
    const top = horizonY - towerHeight;
    canvas.fillStyle = row.colour;
    canvas.fillRect(left, top, towerWidth, towerHeight);
    if (random() < 0.5) {
      const step = towerWidth * (0.15 + random() * 0.2);
      canvas.fillRect(left + step, top - unit * 1.6, towerWidth - step * 2, unit * 1.7);
    }
    if (random() < 0.35) {
      canvas.fillRect(left + towerWidth * 0.5, top - unit * (3 + random() * 4), unit * 0.22, unit * 7);
    }
    paintWindows(painter, { left, top, width: towerWidth, height: towerHeight }, row.windows);
    left += towerWidth + unit * (random() * 1.4 - 0.3);
  }
}

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function paintWindows({ canvas, random, unit, light }: Painter, box: Box, share: number): void {
  const columns = Math.floor(box.width / (unit * 0.95));
  const rows = Math.floor(box.height / (unit * 1.15));
  const hue = random() < 0.5 ? '255 214 150' : '150 220 255';
  for (let row = 1; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (random() > share) continue;
      canvas.fillStyle = `rgb(${hue} / ${light.lights * (0.25 + random() * 0.55)})`;
      const x = box.left + (column + 0.32) * (box.width / columns);
      canvas.fillRect(x, box.top + row * unit * 1.15, unit * 0.42, unit * 0.55);
    }
  }
}

/** An octagonal tower, narrowing in steps, crowned by two masts: the district's landmark, in our own drawing. */
function paintTwinMastTower(painter: Painter, centreX: number): void {
  const { canvas, horizonY, light, unit } = painter;
  const widths = [13, 11.4, 9.8];
  const tops = [34, 45, 51].map((height) => horizonY - height * unit);
  for (const [index, half] of widths.map((full) => (full * unit) / 2).entries()) {
    const top = tops[index] ?? 0;
    const shade = canvas.createLinearGradient(centreX - half, 0, centreX + half, 0);
    // Three faces of an octagon: shaded, towards us, lit from the side.
    shade.addColorStop(0, css(mix(light.near, light.far, 0.25)));
    shade.addColorStop(0.28, css(mix(light.near, light.far, 0.55)));
    shade.addColorStop(0.281, css(mix(light.far, light.skyLow, 0.28)));
    shade.addColorStop(0.72, css(mix(light.far, light.skyLow, 0.4)));
    shade.addColorStop(0.721, css(mix(light.far, light.skyLow, 0.12)));
    shade.addColorStop(1, css(light.near));
    canvas.fillStyle = shade;
    canvas.fillRect(centreX - half, top, half * 2, horizonY - top);
  }
  // Every fifth floor is a line of light, brighter in its middle.
  for (let band = 0; band < 26; band++) {
    const y = horizonY - unit * (3 + band * 1.75);
    const strong = band % 5 === 0;
    canvas.fillStyle = `rgb(143 227 255 / ${light.lights * (strong ? 0.5 : 0.13)})`;
    canvas.fillRect(centreX - unit * 4.7, y, unit * 9.4, unit * (strong ? 0.22 : 0.14));
    if (!strong) continue;
    canvas.fillStyle = `rgb(143 227 255 / ${light.lights * 0.12})`;
    canvas.fillRect(centreX - unit * 4.7, y - unit * 0.4, unit * 9.4, unit);
  }
  for (const side of [-1, 1]) {
    const x = centreX + side * unit * 2.5;
    canvas.fillStyle = css(mix(light.far, light.near, 0.4));
    canvas.fillRect(x - unit * 0.42, (tops[2] ?? 0) - unit * 7, unit * 0.84, unit * 7.2);
    canvas.fillRect(x - unit * 0.16, (tops[2] ?? 0) - unit * 14, unit * 0.32, unit * 8);
    const tipY = (tops[2] ?? 0) - unit * 14;
    softLight(painter, x, tipY, unit * 2.2, '#ff3d6e', light.lights);
    canvas.fillStyle = '#ff6a8e';
    canvas.beginPath();
    canvas.arc(x, tipY, unit * 0.34, 0, Math.PI * 2);
    canvas.fill();
  }
}

/** A tower like a sail: one side straight, the other one bulging towards the plaza (`way` 1 to the right). */
function paintSailTower({ canvas, horizonY, light, unit }: Painter, x: number, way: 1 | -1): void {
  const [tall, half] = [unit * 38, unit * 4.4];
  const straight = x - way * half;
  const trace = () => {
    canvas.beginPath();
    canvas.moveTo(straight, horizonY);
    canvas.lineTo(straight, horizonY - tall);
    canvas.quadraticCurveTo(
      straight + way * half * 2.1,
      horizonY - tall * 0.72,
      straight + way * half * 2,
      horizonY,
    );
  };
  const glass = canvas.createLinearGradient(straight, 0, straight + way * half * 2, 0);
  glass.addColorStop(0, css(mix(light.far, light.near, 0.45)));
  glass.addColorStop(0.6, css(mix(light.far, light.skyLow, 0.3)));
  glass.addColorStop(1, css(mix(light.far, light.skyMiddle, 0.2)));
  canvas.fillStyle = glass;
  trace();
  canvas.fill();
  canvas.save();
  canvas.clip();
  for (let floor = 0; floor < 19; floor++) {
    canvas.fillStyle = `rgb(255 208 240 / ${0.06 + light.lights * (floor % 3 === 0 ? 0.36 : 0.14)})`;
    canvas.fillRect(x - half, horizonY - unit * (1.6 + floor * 1.9), half * 2, unit * 0.3);
  }
  canvas.restore();
  canvas.fillStyle = css(mix(light.skyLow, [255, 240, 255], 0.5), 0.2 + 0.5 * light.lights);
  canvas.fillRect(straight - unit * 0.14, horizonY - tall - unit * 4, unit * 0.28, tall + unit * 4);
}

function paintHaze({ canvas, width, horizonY, light }: Painter, height: number): void {
  const haze = canvas.createLinearGradient(0, horizonY - height, 0, horizonY);
  haze.addColorStop(0, css(light.skyLow, 0));
  haze.addColorStop(1, css(light.skyLow, 0.5));
  canvas.fillStyle = haze;
  canvas.fillRect(0, horizonY - height, width, height);
}
