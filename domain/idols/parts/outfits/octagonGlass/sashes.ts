import { Sketch } from '../../../../drawing/Sketch.ts';
import { polygon } from '../../../../drawing/spline.ts';
import { type Look, tint } from '../../Look.ts';
import type { PartDrawing } from '../../PartDrawing.ts';

type Sash = {
  readonly name: string;
  readonly x: number;
  readonly endX: number;
  readonly endY: number;
  readonly half: number;
  readonly drawOrder: number;
  /** Which of its windows are lit, counted row by row from the top. */
  readonly lit: ReadonlySet<number>;
};

const TOP_Y = 492;
const SASHES: readonly Sash[] = [
  {
    name: 'Short',
    x: -30,
    endX: -38,
    endY: 900,
    half: 12,
    drawOrder: 45.5,
    lit: new Set([1, 6, 9, 12, 19, 22]),
  },
  {
    name: 'Long',
    x: -50,
    endX: -68,
    endY: 1010,
    half: 14,
    drawOrder: 46,
    lit: new Set([2, 3, 7, 12, 16, 17, 25, 30, 33]),
  },
];

/** Two narrow bands of unequal length from the belt, woven with the windows of a tower by night. */
export function drawSashes(look: Look): PartDrawing[] {
  return SASHES.map((sash) => drawSash(look, sash));
}

function drawSash(look: Look, { name, x, endX, endY, half, drawOrder, lit }: Sash): PartDrawing {
  const band = new Sketch(`ribbonSash${name}`);
  const at = (across: number, y: number) => {
    const share = (y - TOP_Y) / (endY - TOP_Y);
    return [x + (endX - x) * share + across * half * (0.72 + 0.28 * share), y] as const;
  };
  band.cel(
    polygon([at(-1, TOP_Y), at(1, TOP_Y), at(1, endY - 22), at(0, endY), at(-1, endY - 22)]),
    look.dominant,
    {
      shade: [5, 0],
      rim: [0, 0],
      ink: 0.9,
      inside: () => {
        const rows = Math.floor((endY - 40 - (TOP_Y + 20)) / 24);
        for (let row = 0; row < rows; row++) {
          const top = TOP_Y + 22 + row * 24;
          for (const column of [0, 1]) {
            const [from, to] = column === 0 ? [-0.62, -0.1] : [0.1, 0.62];
            const isLit = lit.has(row * 2 + column);
            band.patch(
              polygon([at(from, top), at(to, top), at(to, top + 15), at(from, top + 15)]),
              isLit ? tint(look.palette, 'accent', 0.08, 0.7) : look.dominantLight.base,
              isLit ? 1 : 0.55,
            );
          }
        }
      },
    },
  );
  band.cel(
    polygon([
      at(-1.05, endY - 40),
      at(1.05, endY - 40),
      at(1.05, endY - 24),
      at(0, endY - 2),
      at(-1.05, endY - 24),
    ]),
    look.metal,
    {
      shade: [5, 1],
      rim: [0, 0],
      ink: 0.85,
    },
  );
  return band.part({
    drawOrder,
    attach: { to: 'body', depth: 72, bulge: 0 },
    grid: { columns: 1, rows: 7 },
    spring: { anchor: { x, y: TOP_Y }, tip: { x: endX, y: endY }, stiffness: 0.42 },
  });
}
