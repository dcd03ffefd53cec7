import type { Painter } from '../../backdrop/Painter.ts';
import type { Wall } from '../../backdrop/Wall.ts';
import { mix } from '../../daylight.ts';
import { HOUSE, inLight } from './gallery.ts';

/** Half widths down a dress on its stand, as shares of the window: neck, shoulders, waist, hem. */
const CUTS = [
  // A ball gown.
  [
    [0.2, 0.035],
    [0.24, 0.045],
    [0.28, 0.13],
    [0.36, 0.11],
    [0.46, 0.075],
    [0.54, 0.14],
    [0.66, 0.27],
    [0.8, 0.34],
    [0.9, 0.36],
  ],
  // A straight long dress with a flared hem.
  [
    [0.2, 0.035],
    [0.24, 0.045],
    [0.28, 0.12],
    [0.38, 0.1],
    [0.47, 0.075],
    [0.58, 0.12],
    [0.74, 0.11],
    [0.84, 0.15],
    [0.93, 0.26],
  ],
  // A coat dress, short and wide.
  [
    [0.22, 0.035],
    [0.26, 0.05],
    [0.3, 0.15],
    [0.42, 0.12],
    [0.5, 0.1],
    [0.6, 0.2],
    [0.76, 0.29],
  ],
] as const;

const CLOTHS = [
  [92, 170, 178],
  [250, 214, 150],
  [226, 96, 132],
  [255, 238, 226],
] as const;

/** A dress on a stand in the window's middle. */
export function paintDressForm(
  painter: Painter,
  wall: Wall,
  [from, to]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  number: number,
): void {
  const { canvas } = painter;
  const at = (across: number, down: number) =>
    wall.at(from + (to - from) * (0.5 + across), top + (bottom - top) * down);
  const cut = CUTS[number % CUTS.length] ?? CUTS[0];
  const cloth = CLOTHS[number % CLOTHS.length] ?? CLOTHS[0];
  canvas.strokeStyle = inLight(painter, HOUSE.gold, 0.6);
  canvas.lineWidth = painter.unit * 0.3;
  canvas.beginPath();
  const [knob, foot] = [at(0, 0.16), at(0, 0.97)];
  canvas.moveTo(knob.x, knob.y);
  canvas.lineTo(foot.x, foot.y);
  canvas.stroke();
  const fill = (left: number, right: number, paint: string) => {
    canvas.fillStyle = paint;
    canvas.beginPath();
    for (const [down, half] of cut) {
      const point = at(half * left, down);
      canvas.lineTo(point.x, point.y);
    }
    const [last, hem] = cut[cut.length - 1] as readonly [number, number];
    for (let step = 1; step < 8; step++) {
      const share = step / 8;
      const scallop = 0.012 * Math.abs(Math.sin(share * Math.PI * 4));
      const point = at(hem * (left + (right - left) * share), last + scallop);
      canvas.lineTo(point.x, point.y);
    }
    for (const [down, half] of [...cut].reverse()) {
      const point = at(half * right, down);
      canvas.lineTo(point.x, point.y);
    }
    canvas.fill();
  };
  fill(-1, 1, inLight(painter, cloth, 0.85));
  fill(0.3, 1, inLight(painter, mix(cloth, HOUSE.wine, 0.3), 0.7));
  fill(-0.7, -0.45, inLight(painter, mix(cloth, [255, 255, 255], 0.45), 0.95));
  const waist = cut[4];
  const [left, right] = [at(-waist[1] * 1.1, waist[0]), at(waist[1] * 1.1, waist[0])];
  canvas.strokeStyle = inLight(painter, HOUSE.wine, 0.6);
  canvas.lineWidth = painter.unit * 0.5;
  canvas.beginPath();
  canvas.moveTo(left.x, left.y);
  canvas.lineTo(right.x, right.y);
  canvas.stroke();
}
