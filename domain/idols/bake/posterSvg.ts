import type { PartDrawing } from '../parts/PartDrawing.ts';

/** Shown of the parts that come in several; of all others there is one. */
const AT_REST = { handLeft: 'relaxed', handRight: 'relaxed', mouth: 'smile' } as const;
const CLOSED_EYES = /(Closed|Happy)$/;
const FRAME = { x: -420, y: -80, width: 840, height: 1420 } as const;
const HEIGHT_PIXELS = 1420;

/** The whole figure at rest as one picture, for a screen that cannot draw the living one. */
export function posterSvg(parts: readonly PartDrawing[]): string {
  const shown = parts
    .filter(
      ({ id, variant }) =>
        !CLOSED_EYES.test(id) && (variant === undefined || AT_REST[variant.slot] === variant.name),
    )
    .toSorted((one, other) => one.drawOrder - other.drawOrder);
  const masks = shown.filter(({ id }) => shown.some(({ maskedBy }) => maskedBy === id));
  const { x, y, width, height } = FRAME;
  const scale = HEIGHT_PIXELS / height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="${x} ${y} ${width} ${height}">`,
    ...masks.map(({ id, svg }) => `<mask id="poster-${id}" mask-type="alpha">${withoutIds(svg, id)}</mask>`),
    ...shown.map(({ svg, maskedBy }) =>
      maskedBy === undefined ? svg : `<g mask="url(#poster-${maskedBy})">${svg}</g>`,
    ),
    '</svg>',
  ].join('\n');
}

/** The mask is a second copy of a part's markup: its ids must not stand twice in one document. */
function withoutIds(svg: string, part: string): string {
  return svg.replaceAll(`id="${part}`, `id="mask-${part}`).replaceAll(`url(#${part}`, `url(#mask-${part}`);
}
