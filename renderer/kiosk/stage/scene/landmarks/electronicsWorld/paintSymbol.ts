import type { Point } from '../../../../../../domain/drawing/Outline.ts';
import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import type { Wall } from '../../backdrop/Wall.ts';

type Span = readonly [from: number, to: number];

/** Parts as a circuit diagram draws them, in runs of points: across −1 … 1, down −1 … 1. */
const SYMBOLS: readonly (readonly (readonly Point[])[])[] = [
  // Resistor.
  [
    [
      [-1, 0],
      [-0.5, 0],
      [-0.4, -0.6],
      [-0.2, 0.6],
      [0, -0.6],
      [0.2, 0.6],
      [0.4, -0.6],
      [0.5, 0],
      [1, 0],
    ],
  ],
  // Light-emitting diode.
  [
    [
      [-1, 0],
      [-0.3, 0],
    ],
    [
      [-0.3, -0.6],
      [0.25, 0],
      [-0.3, 0.6],
      [-0.3, -0.6],
    ],
    [
      [0.25, -0.6],
      [0.25, 0.6],
    ],
    [
      [0.25, 0],
      [1, 0],
    ],
    [
      [0.4, -0.5],
      [0.65, -0.9],
    ],
    [
      [0.62, -0.3],
      [0.87, -0.7],
    ],
  ],
  // Capacitor.
  [
    [
      [-1, 0],
      [-0.14, 0],
    ],
    [
      [-0.14, -0.75],
      [-0.14, 0.75],
    ],
    [
      [0.14, -0.75],
      [0.14, 0.75],
    ],
    [
      [0.14, 0],
      [1, 0],
    ],
  ],
  // Coil.
  [
    [
      [-1, 0.2],
      [-0.6, 0.2],
      [-0.55, -0.45],
      [-0.35, -0.6],
      [-0.2, 0.2],
      [-0.15, -0.45],
      [0, -0.6],
      [0.2, 0.2],
      [0.25, -0.45],
      [0.4, -0.6],
      [0.6, 0.2],
      [1, 0.2],
    ],
  ],
];

const COLOURS = ['#ffd676', '#ff8fb0', '#8fe4ff', '#c9a6ff'] as const;

export function paintSymbol(
  painter: Painter,
  wall: Wall,
  [from, to]: Span,
  [top, bottom]: Span,
  number: number,
): void {
  const { canvas, unit, light } = painter;
  const symbol = SYMBOLS[number % SYMBOLS.length] ?? [];
  const colour = COLOURS[number % COLOURS.length] ?? COLOURS[0];
  // As broad as twice its height, whatever the stall's breadth.
  const high = (wall.at(from, bottom).y - wall.at(from, top).y) * 0.36;
  const across = Math.min((to - from) * 0.42, (high * 2.6) / wall.width);
  canvas.lineCap = 'round';
  for (const run of symbol) {
    canvas.beginPath();
    for (const [x, y] of run) {
      const point = wall.at(
        (from + to) / 2 + across * x * (wall.at(1, 0).x < wall.at(0, 0).x ? -1 : 1),
        (top + bottom) / 2 + ((bottom - top) / 2) * y * 0.72,
      );
      canvas.lineTo(point.x, point.y);
    }
    strokeLight(painter, unit * 0.5, colour, 0.6 + 0.4 * light.lights);
  }
}
