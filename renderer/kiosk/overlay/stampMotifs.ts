import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';

/** A stroke or a filled shape of one colour in a square of 100 × 100. */
export type MotifShape =
  | { readonly kind: 'line'; readonly path: string; readonly width?: number }
  | { readonly kind: 'area'; readonly path: string };

const line = (path: string, width = 4): MotifShape => ({ kind: 'line', path, width });
const area = (path: string): MotifShape => ({ kind: 'area', path });

/** What is cut into the middle of each landmark's stamp. */
export const STAMP_MOTIFS: Readonly<Record<LandmarkId, readonly MotifShape[]>> = {
  // The gate to the street under its star, and paving before it.
  northPlaza: [
    area(
      'M50 2l4.600 9.300 10.300 1.500-7.400 7.300 1.700 10.200L50 25.500l-9.200 4.800 1.700-10.200-7.400-7.300 10.300-1.500z',
    ),
    line('M8 44c12-2 20-7 24-12h36c4 5 12 10 24 12', 5.5),
    line('M16 56h68', 5.5),
    line('M24 46v46M76 46v46', 6.5),
    line('M41 58v16M59 58v16M41 74c0-5 18-5 18 0', 4),
    line('M10 93h80', 5.5),
    line('M50 80v6M38 84v3M62 84v3', 3.5),
  ],
  // A stepped tower above the clouds.
  segPlaza: [
    line('M50 4v14', 4),
    line('M42 18h16v16H42zM36 34h28v24H36z', 4.5),
    line('M43 42v10M50 42v10M57 42v10M50 22v8', 3.5),
    line('M30 58h40v12H30z', 4.5),
    area('M10 84c0-8 9-12 15-7 3-9 17-10 21-1 5-5 14-3 15 3 6-6 16-5 18 2 8-3 13 3 11 10H14c-3 0-4-4-4-7z'),
  ],
  // A box of memories, half museum, half chip.
  museum: [
    line('M10 36L50 12l40 24z', 5),
    area('M44 30a6 6 0 1 0 12 0a6 6 0 1 0-12 0'),
    line('M20 44v32M80 44v32', 6),
    line('M34 48h32v26H34z', 4.5),
    line('M34 54h-6M34 61h-6M34 68h-6M66 54h6M66 61h6M66 68h6', 3.5),
    line('M42 61h16', 4),
    line('M12 80h76M6 90h88', 5),
  ],
  // A chip with a heart.
  electronicsWorld: [
    line('M26 26h48v48H26z', 5.5),
    line(
      'M36 26V12M50 26V10M64 26V12M36 74v14M50 74v16M64 74v14M26 36H12M26 50H10M26 64H12M74 36h14M74 50h16M74 64h14',
      4.5,
    ),
    area('M50 65C38 56 35 51 35 46c0-8 11-10 15-2 4-8 15-6 15 2 0 5-3 10-15 19z'),
  ],
  // A friendly face in pixels.
  digitalPlaza: [
    area(
      'M30 10h40v8H30zM22 18h8v8h-8zM70 18h8v8h-8zM14 26h8v48h-8zM78 26h8v48h-8zM22 74h8v8h-8zM70 74h8v8h-8zM30 82h40v8H30z',
    ),
    area('M32 34h10v16H32zM58 34h10v16H58z'),
    area('M30 58h8v8h-8zM62 58h8v8h-8zM38 66h24v8H38z'),
  ],
  // A hanger, and the bow of a dress.
  fashionMall: [
    line('M44 18c0-12 16-11 13-1-1.500 5-7 5-7 12', 4.5),
    line('M50 29L12 52c-5 4-3 9 3 9h70c6 0 8-5 3-9z', 5),
    area(
      'M50 76c-10-10-24-14-27-8-3 7 1 22 5 24 6 2 15-6 22-13 7 7 16 15 22 13 4-2 8-17 5-24-3-6-17-2-27 8z',
    ),
  ],
  // A train out of the tunnel.
  metroHub: [
    line('M16 74V44a34 34 0 0 1 68 0v30', 5),
    line('M30 74V44c0-10 8-16 20-16s20 6 20 16v30z', 5),
    area('M37 44c0-5 5-8 13-8s13 3 13 8v8H37z'),
    area('M35 60h9v7h-9zM56 60h9v7h-9z'),
    line('M34 80L24 94M66 80l10 14M30 87h40', 4.5),
    line('M4 58h8M4 68h6M96 58h-8M96 68h-6', 4),
  ],
  // A bell in a cogwheel.
  makerWorkshop: [
    line(cog(8, 44, 36), 4.5),
    area('M50 24a4 4 0 0 1 4 4v2c9 2 14 10 14 19v9l6 8H26l6-8v-9c0-9 5-17 14-19v-2a4 4 0 0 1 4-4z'),
    area('M43 69h14a7 7 0 0 1-14 0z'),
  ],
};

/** The outline of a cogwheel round (50, 50). */
function cog(teeth: number, outer: number, inner: number): string {
  const points: string[] = [];
  for (let index = 0; index < teeth * 4; index++) {
    const angle = ((index - 0.5) / (teeth * 4)) * Math.PI * 2;
    const radius = index % 4 < 2 ? outer : inner;
    points.push(
      `${(50 + Math.cos(angle) * radius).toFixed(2)} ${(50 + Math.sin(angle) * radius).toFixed(2)}`,
    );
  }
  return `M${points.join('L')}z`;
}
