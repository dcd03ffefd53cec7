import type { Painter } from '../../backdrop/Painter.ts';
import { mix } from '../../daylight.ts';

type Colour = readonly [red: number, green: number, blue: number];

export const ICE = '#bfeaff';
export const WARNING_RED = '255 84 72';
export const WARM_WINDOW = '255 222 168';
export const COOL_WINDOW = '176 226 255';

/** Glass and steel in the light of the hour: dark enough at any hour that silver hair stands off it. */
export function glass({ light }: Painter, brighter: number): Colour {
  const cool = mix(light.near, [24, 58, 104], 0.62);
  return mix(cool, mix(light.skyMiddle, [150, 206, 244], 0.5), brighter);
}

/** How much of the wall behind the plaza the hall takes, from the floor up. */
export const HALL_SHARE = 0.41;

/** Where the tower and its hall stand, in pixels. All heights follow her own height, so that both formats agree. */
export type Plan = {
  readonly towerX: number;
  /** Half of the tower's width. */
  readonly towerHalf: number;
  readonly crownY: number;
  readonly mastHeight: number;
  readonly hallTopY: number;
  /** The eight-sided window of the hall, behind her. */
  readonly windowY: number;
  readonly windowRadius: number;
};

export function planOf({ width, height, horizonY, standX, standY, unit }: Painter): Plan {
  const isPortrait = height >= width;
  const tall = isPortrait ? unit * 125 : standY * 0.94;
  return {
    towerX: isPortrait ? standX + unit * 20 : standX - unit * 19,
    towerHalf: unit * 18.5,
    crownY: standY - tall * (isPortrait ? 0.885 : 0.87),
    mastHeight: tall * 0.15,
    hallTopY: horizonY * (1 - HALL_SHARE),
    windowY: standY - tall * 0.335,
    windowRadius: tall * 0.295,
  };
}

/** The corners of an octagon with a flat top. */
export function octagonPath(canvas: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  canvas.beginPath();
  for (let corner = 0; corner < 8; corner++) {
    const angle = ((corner + 0.5) / 8) * Math.PI * 2;
    canvas.lineTo(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
  }
  canvas.closePath();
}
