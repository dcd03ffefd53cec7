import type { IdolModel } from '../model/IdolModel.ts';
import type { PartDrawing } from '../parts/PartDrawing.ts';
import type { BakedFigure } from '../recipe.ts';
import { bakeMesh } from './bakeMesh.ts';
import type { PackRectangles } from './packAtlas.ts';
import { packParts } from './packParts.ts';
import { partDetail } from './partDetail.ts';
import { partSvg } from './partSvg.ts';

/** Premultiplied RGBA, row by row from the top. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** Draws SVG markup to pixels of the size that the markup names. */
export type Rasterise = (svg: string) => Pixels;

/** Parts → one atlas picture and one mesh. The same parts give the same bytes. */
export function bakeIdol(
  figure: BakedFigure,
  parts: readonly PartDrawing[],
  tools: { readonly rasterise: Rasterise; readonly pack: PackRectangles },
): { readonly model: IdolModel; readonly atlas: Pixels } {
  const packed = packParts(parts, tools.pack);
  const atlas: Pixels = {
    width: packed.width,
    height: packed.height,
    data: new Uint8Array(packed.width * packed.height * 4),
  };
  parts.forEach((part, index) => {
    const picture = partSvg(part, packed.pixelsPerUnit * partDetail(part));
    const pixels = tools.rasterise(picture.svg);
    if (pixels.width !== picture.width || pixels.height !== picture.height) {
      throw new Error(
        `Part ${part.id} was rasterised to ${pixels.width} × ${pixels.height} instead of ${picture.width} × ${picture.height}`,
      );
    }
    copyInto(atlas, pixels, packed.places[index] as { x: number; y: number });
  });
  return { model: bakeMesh(figure, parts, packed), atlas };
}

function copyInto(atlas: Pixels, picture: Pixels, place: { readonly x: number; readonly y: number }): void {
  for (let row = 0; row < picture.height; row++) {
    const from = row * picture.width * 4;
    const to = ((place.y + row) * atlas.width + place.x) * 4;
    atlas.data.set(picture.data.subarray(from, from + picture.width * 4), to);
  }
}

/** PNG keeps colour apart from alpha: undoes the premultiplication, rounded to the nearest. */
export function straightAlpha({ data }: Pixels): Uint8Array {
  const straight = new Uint8Array(data.length);
  for (let index = 0; index < data.length; index += 4) {
    const alpha = data[index + 3] as number;
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++) {
      straight[index + channel] = Math.min(
        255,
        Math.round(((data[index + channel] as number) * 255) / alpha),
      );
    }
    straight[index + 3] = alpha;
  }
  return straight;
}
