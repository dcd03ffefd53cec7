import type { PackRectangles } from './packAtlas.ts';

type Size = { readonly width: number; readonly height: number };

/** What is used of `MaxRectsPacker` of the package maxrects-packer, which node and browsers load in different ways. */
export type MaxRectsPackerClass = new (
  width: number,
  height: number,
  padding: number,
  options: { smart: boolean; pot: boolean; square: boolean; border: number },
) => {
  readonly bins: readonly Size[] & readonly { readonly rects: readonly unknown[] }[];
  addArray(rectangles: never[]): void;
};

/** Lays pictures out with that library: the same sizes give the same places everywhere. */
export function packWithMaxRects(Packer: MaxRectsPackerClass): PackRectangles {
  return (sizes, edge, padding) => {
    const packer = new Packer(edge, edge, padding, {
      smart: true,
      pot: false,
      square: false,
      border: padding,
    });
    packer.addArray(sizes.map((size, index) => ({ ...size, x: 0, y: 0, index })) as never[]);
    const [sheet] = packer.bins;
    if (packer.bins.length !== 1 || sheet === undefined) return null;
    const places = new Array<{ x: number; y: number }>(sizes.length);
    for (const rectangle of sheet.rects as readonly { x: number; y: number; index: number }[]) {
      if (rectangle.x + (sizes[rectangle.index]?.width ?? 0) > edge) return null;
      places[rectangle.index] = { x: rectangle.x, y: rectangle.y };
    }
    return { width: edge, height: sheet.height, places };
  };
}
