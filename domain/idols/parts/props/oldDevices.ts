import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import { type Look, SIDES, signOf, tint } from '../Look.ts';
import { byLampLight } from '../outfits/archiveCardigan/lampLight.ts';
import type { PartDrawing } from '../PartDrawing.ts';

const PAGER = { x: 0, y: 478 } as const;
/** Beside the hip, clear of the pocket of a coat that is worn under it. */
const SATCHEL = { x: 240, y: 690 } as const;

function box(x: number, y: number, halfWidth: number, halfHeight: number, round: number) {
  return blob([
    [x - halfWidth, y - halfHeight + round, 1],
    [x - halfWidth + round, y - halfHeight, 1],
    [x + halfWidth - round, y - halfHeight, 1],
    [x + halfWidth, y - halfHeight + round, 1],
    [x + halfWidth, y + halfHeight - round, 1],
    [x + halfWidth - round, y + halfHeight, 1],
    [x - halfWidth + round, y + halfHeight, 1],
    [x - halfWidth, y + halfHeight - round, 1],
  ]);
}

/** A pager of the nineties on a chain round the neck. It still believes in messages. */
export function drawChainedPager(plain: Look): PartDrawing[] {
  const look = byLampLight(plain);
  const swing = {
    anchor: { x: 0, y: 352 },
    tip: { x: PAGER.x, y: PAGER.y + 24 },
    stiffness: 0.6,
  } as const;
  const chain = new Sketch('pagerChain');
  for (const side of SIDES) {
    const s = signOf(side);
    for (let link = 0; link <= 11; link++) {
      const share = link / 11;
      const x = s * (52 * (1 - share) ** 1.3 + 4);
      const y = 348 + (PAGER.y - 20 - 348) * share ** 1.15;
      chain.cel(ellipse(x, y, 3.4, 4.4), look.metal, { shade: [1.4, 1], rim: [0, 0], ink: 0.7 });
    }
  }
  const pager = new Sketch('pager');
  const { x, y } = PAGER;
  pager.cel(box(x, y, 29, 20, 6), look.accent, {
    shade: [5, 4],
    inside: () => {
      pager.patch(box(x - 1, y - 2, 22, 11, 3), tint(look.palette, 'accent', -0.2));
      pager.patch(box(x - 1, y - 2, 20, 9.4, 2), '#bfe3b0');
      // A smile in seven segments.
      for (const [u, v] of [
        [-10, -4],
        [6, -4],
      ] as const) {
        pager.patch(box(x + u + 1, y + v, 2.2, 2.6, 0.5), '#2f5a3a');
      }
      pager.stroke(
        [
          [x - 8, y + 1.5, 1.1],
          [x - 1, y + 4.4, 1.3],
          [x + 6, y + 1.5, 1.1],
        ],
        '#2f5a3a',
      );
      pager.patch(ellipse(x - 14, y + 13, 3, 2.4), look.metal.base);
      pager.patch(ellipse(x + 13, y + 13, 3, 2.4), look.dominant.base);
    },
  });
  return [
    chain.part({
      drawOrder: 48.6,
      attach: { to: 'body', depth: 48, bulge: 8 },
      grid: { columns: 2, rows: 4 },
      spring: swing,
    }),
    pager.part({
      drawOrder: 48.8,
      attach: { to: 'body', depth: 56, bulge: 4 },
      grid: { columns: 2, rows: 2 },
      spring: swing,
    }),
  ];
}

/** A satchel made like a cassette that was never rewound; its strap lies across the chest. */
export function drawCassetteSatchel(plain: Look): PartDrawing[] {
  const look = byLampLight(plain);
  const strap = new Sketch('satchelStrap');
  strap.stroke(
    [
      [-78, 336, 8.4],
      [-30, 412, 8.6],
      [52, 516, 8.6],
      [200, 664, 8.4],
    ],
    look.accent.ink,
  );
  strap.stroke(
    [
      [-78, 337, 6.6],
      [-30, 412, 6.8],
      [52, 516, 6.8],
      [200, 664, 6.6],
    ],
    look.accent.base,
  );
  strap.stroke(
    [
      [-74, 346, 0.8],
      [-30, 414, 0.9],
      [52, 518, 0.9],
      [198, 664, 0.8],
    ],
    look.metal.base,
    0.8,
  );
  const bag = new Sketch('satchel');
  const { x, y } = SATCHEL;
  const swing = { anchor: { x: 150, y: 590 }, tip: { x, y: y + 40 }, stiffness: 0.7 } as const;
  const cream = look.neutral;
  bag.cel(box(x, y, 62, 42, 8), look.accent, {
    shade: [8, 6],
    inside: () => {
      bag.cel(box(x, y - 6, 52, 28, 6), cream, { shade: [5, 4], rim: [0, 0], ink: 0.8 });
      bag.patch(box(x, y - 24, 52, 7, 2), look.dominant.base);
      for (const line of [-2, 4]) {
        bag.stroke(
          [
            [x - 40, y - 24 + line, 0.8],
            [x + (line > 0 ? 12 : 34), y - 24 + line, 0.8],
          ],
          look.accent.ink,
          0.7,
        );
      }
      bag.patch(box(x, y + 1, 34, 13, 6), look.accent.deepShade);
      for (const side of [-1, 1]) {
        bag.cel(ellipse(x + side * 20, y + 1, 10), cream, { shade: [2, 2], rim: [0, 0], ink: 0.8 });
        bag.patch(ellipse(x + side * 20, y + 1, 4), look.accent.deepShade);
        for (let tooth = 0; tooth < 6; tooth++) {
          const angle = (tooth / 6) * 2 * Math.PI;
          bag.patch(
            ellipse(x + side * 20 + Math.cos(angle) * 5.6, y + 1 + Math.sin(angle) * 5.6, 1.5),
            look.accent.deepShade,
          );
        }
      }
      bag.patch(box(x, y + 1, 8, 7, 2), look.dominant.shade);
      for (const [u, v] of [
        [-54, -34],
        [54, -34],
        [-54, 34],
        [54, 34],
      ] as const) {
        bag.patch(ellipse(x + u, y + v, 2.6), look.metal.base);
      }
      bag.patch(
        blob([
          [x - 34, y + 42, 1],
          [x - 28, y + 28, 1],
          [x + 28, y + 28, 1],
          [x + 34, y + 42, 1],
        ]),
        look.accent.shade,
      );
    },
  });
  return [
    strap.part({
      drawOrder: 48.2,
      attach: { to: 'body', depth: 46, bulge: 16 },
      grid: { columns: 4, rows: 4 },
    }),
    drawStrapBehind(look).part({
      drawOrder: 13,
      attach: { to: 'body', depth: 10, bulge: 0 },
      grid: { columns: 2, rows: 2 },
      spring: swing,
    }),
    bag.part({
      drawOrder: 49,
      attach: { to: 'body', depth: 40, bulge: 6 },
      grid: { columns: 3, rows: 2 },
      spring: swing,
    }),
  ];
}

/** Its other end, which comes round the back: without it the satchel would hang by one corner. */
function drawStrapBehind(look: Look): Sketch {
  const strap = new Sketch('satchelStrapBehind');
  const { x, y } = SATCHEL;
  for (const [more, paint] of [
    [0, look.accent.ink],
    [-1.8, look.accent.shade],
  ] as const) {
    strap.stroke(
      [
        [150, 588, 8.4 + more],
        [182, 604, 8.4 + more],
        [x + 50, y - 30, 8.2 + more],
      ],
      paint,
    );
  }
  return strap;
}
