import type { Painter } from '../../backdrop/Painter.ts';
import { fillLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { AMBER, LAMP, ORANGE, STEEL } from './colours.ts';

/** Where the trains run behind the glass, as movers count: 0 the horizon, −1 the top. */
export const TRACK_Y = -0.135;

/** The far wall: a long pane, behind it the track; over it a band of lamps, under it a parapet with the line's stripe. */
export function paintTrackGlass(painter: Painter): void {
  const { canvas, width, horizonY, unit, light } = painter;
  const middle = horizonY * (1 + TRACK_Y);
  const tall = Math.min(unit * 15, horizonY * 0.13);
  const [top, bottom] = [middle - tall * 0.6, middle + tall * 0.5];

  const wall = mix(mix(STEEL, light.far, 0.55), light.skyLow, 0.12);
  const shade = canvas.createLinearGradient(0, top - unit * 3, 0, horizonY);
  shade.addColorStop(0, css(mix(wall, light.skyLow, 0.3)));
  shade.addColorStop(1, css(mix(wall, light.near, 0.35)));
  canvas.fillStyle = shade;
  canvas.fillRect(0, top - unit * 3, width, horizonY - top + unit * 3);

  const glass = canvas.createLinearGradient(0, top, 0, bottom);
  glass.addColorStop(0, css(mix([22, 26, 52], light.skyMiddle, 0.18 + 0.4 * (1 - light.lights))));
  glass.addColorStop(1, css(mix([36, 42, 78], light.skyLow, 0.2 + 0.4 * (1 - light.lights))));
  canvas.fillStyle = glass;
  canvas.fillRect(0, top, width, bottom - top);
  // The rails' own lamps, far apart.
  const lamps = (y: number, thick: number, reach: number, colour: string, alpha: number) => {
    canvas.beginPath();
    canvas.rect(-unit * 4, y, width + unit * 8, thick);
    fillLight(painter, reach, colour, alpha);
  };
  lamps(bottom - unit * 1.1, unit * 0.22, unit, AMBER, 0.25 + 0.4 * light.lights);
  canvas.fillStyle = css(mix(STEEL, light.near, 0.5));
  const panes = Math.ceil(width / (unit * 9));
  for (let pane = 0; pane <= panes; pane++) {
    canvas.fillRect((pane * width) / panes - unit * 0.25, top, unit * 0.5, bottom - top);
  }
  lamps(top - unit * 1.1, unit * 0.4, unit * 2, LAMP, 0.3 + 0.45 * light.lights);
  lamps(bottom + unit * 1.6, unit * 0.75, unit * 1.4, ORANGE, 0.55 + 0.35 * light.lights);
}
