import { enclosingBox } from '../model/figureBounds.ts';
import type { Box, PartDrawing } from '../parts/PartDrawing.ts';

/** Shown of the parts that come in several; of all others there is one. */
const AT_REST = { handLeft: 'relaxed', handRight: 'relaxed', mouth: 'smile' } as const;
const CLOSED_EYES = /(Closed|Happy)$/;
/** Model units: below soles and wheels. */
const POSTER_BOTTOM = 1340;
/** Round what is drawn, so that no soft edge is cut. */
const MARGIN = 12;

/**
 * The whole figure at rest as one picture, for a screen that cannot draw the living one. As large as she is: her feet
 * stand at the same height over the lower edge for all, x = 0 is the middle, a unit of stature 1 is one pixel.
 */
export function posterSvg(parts: readonly PartDrawing[], stature: number): string {
  const shown = parts
    .filter(
      ({ id, variant }) =>
        !CLOSED_EYES.test(id) && (variant === undefined || AT_REST[variant.slot] === variant.name),
    )
    .toSorted((one, other) => one.drawOrder - other.drawOrder);
  const masks = shown.filter(({ id }) => shown.some(({ maskedBy }) => maskedBy === id));
  const { x, y, width, height } = posterFrame(shown);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * stature)}" height="${Math.round(height * stature)}" viewBox="${x} ${y} ${width} ${height}">`,
    ...masks.map(({ id, svg }) => `<mask id="poster-${id}" mask-type="alpha">${withoutIds(svg, id)}</mask>`),
    ...shown.map(({ svg, maskedBy }) =>
      maskedBy === undefined ? svg : `<g mask="url(#poster-${maskedBy})">${svg}</g>`,
    ),
    '</svg>',
  ].join('\n');
}

/** From above the highest to below the floor, as far to the left as to the right. */
function posterFrame(shown: readonly PartDrawing[]): Box {
  const { x, y, width } = enclosingBox(shown);
  const half = Math.ceil(Math.max(-x, x + width)) + MARGIN;
  const top = Math.floor(y) - MARGIN;
  return { x: -half, y: top, width: 2 * half, height: POSTER_BOTTOM - top };
}

/** The mask is a second copy of a part's markup: its ids must not stand twice in one document. */
function withoutIds(svg: string, part: string): string {
  return svg.replaceAll(`id="${part}`, `id="mask-${part}`).replaceAll(`url(#${part}`, `url(#mask-${part}`);
}
