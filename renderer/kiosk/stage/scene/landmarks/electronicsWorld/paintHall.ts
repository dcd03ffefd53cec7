import type { Painter } from '../../backdrop/Painter.ts';
import { softLight, strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { hallSides, inHall, MARKET } from './hall.ts';

/** The far wall with its galleries, and the rows of tubes under the ceiling. */
export function paintHall(painter: Painter): void {
  const { canvas, width, horizonY, light } = painter;
  const wall = canvas.createLinearGradient(0, 0, 0, horizonY);
  const [day, night] = [mix(MARKET.wall, light.skyMiddle, 0.5), mix([58, 48, 120], light.skyTop, 0.3)];
  wall.addColorStop(0, css(mix(mix(day, [255, 255, 255], 0.1), mix(night, [20, 16, 60], 0.4), light.lights)));
  wall.addColorStop(0.6, css(mix(mix(day, light.skyLow, 0.3), night, light.lights)));
  wall.addColorStop(
    1,
    css(mix(mix(day, light.skyLow, 0.6), mix(night, [190, 110, 130], 0.35), light.lights)),
  );
  canvas.fillStyle = wall;
  canvas.fillRect(0, 0, width, horizonY + 1);
  paintGalleries(painter);
  paintTubes(painter);
}

/** Heights of the galleries' floors as shares from the horizon up. */
const GALLERIES = [0.2, 0.52] as const;

function paintGalleries(painter: Painter): void {
  const { canvas, width, horizonY, unit, light } = painter;
  for (const height of GALLERIES) {
    const y = horizonY * (1 - height);
    // Shops along the gallery, small and lit.
    const shops = Math.round(width / (unit * 8));
    for (let shop = 0; shop < shops; shop++) {
      const x = (shop * width) / shops;
      const tone = SHOP_TONES[(shop * 7 + Math.round(height * 10)) % SHOP_TONES.length] ?? MARKET.ivory;
      canvas.fillStyle = css(mix(mix(tone, light.near, 0.2), MARKET.wall, 0.35), 0.3 + 0.3 * light.lights);
      canvas.fillRect(x + unit * 0.7, y - unit * 9.5, width / shops - unit * 1.4, unit * 6.2);
      canvas.fillStyle = css(mix(tone, [255, 255, 255], 0.5), 0.35 + 0.35 * light.lights);
      canvas.fillRect(x + unit * 0.7, y - unit * 9.5, width / shops - unit * 1.4, unit * 1.2);
    }
    // The balustrade before them.
    canvas.fillStyle = css(mix(MARKET.steel, light.near, 0.4 + 0.3 * light.lights), 0.45);
    canvas.fillRect(0, y - unit * 4.2, width, unit * 4.2);
    canvas.fillStyle = inHall(painter, MARKET.steel, 0.2);
    canvas.fillRect(0, y - unit * 4.6, width, unit * 0.6);
    canvas.fillRect(0, y, width, unit * 1.7);
    canvas.beginPath();
    canvas.moveTo(0, y + unit * 1.9);
    canvas.lineTo(width, y + unit * 1.9);
    strokeLight(painter, unit * 0.35, '#bfe0ff', 0.25 + 0.45 * light.lights);
  }
}

const SHOP_TONES = [
  [255, 214, 150],
  [170, 214, 255],
  [255, 176, 170],
  [206, 190, 255],
] as const;

/** Tubes hang in rows from near to far, two on each side of her. */
function paintTubes(painter: Painter): void {
  const { canvas, standX, unit, light } = painter;
  for (const { wall, side } of hallSides(painter)) {
    const far = wall.at(1, 0);
    for (const share of [0.35, 0.75]) {
      const x = far.x + (standX - far.x) * (share * 0.5);
      for (let tube = 0; tube < 3; tube++) {
        const near = 3 - tube;
        const y = unit * (1.5 + tube * 3.4);
        const shift = side * near * unit * (4 + share * -2);
        const half = unit * (1.2 + near * 0.9);
        canvas.fillStyle = css(mix([255, 255, 255], light.near, 0.06));
        canvas.fillRect(x + shift - half, y, half * 2, unit * (0.35 + near * 0.12));
        softLight(painter, x + shift, y, half * 2.4, '#dcecff', 0.2 + 0.35 * light.lights);
      }
    }
  }
}
