import type { Painter } from '../../backdrop/Painter.ts';
import { inLight } from './palette.ts';

type Colour = Parameters<typeof inLight>[1];
/** Draws in hundredths of the screen's shorter side, standing on (0, 0), about 14 wide and 9 tall. */
type Device = (painter: Painter) => void;

const INK: Colour = [44, 34, 40];
const GREY: Colour = [176, 176, 172];
const CREAM: Colour = [244, 232, 206];
const AMBER: Colour = [236, 164, 62];
const TEAL: Colour = [70, 158, 156];
const RED: Colour = [196, 72, 62];

function box(painter: Painter, x: number, y: number, wide: number, tall: number, colour: Colour): void {
  painter.canvas.fillStyle = inLight(painter, colour, 0.75);
  painter.canvas.fillRect(x, y, wide, tall);
}

function disc(painter: Painter, x: number, y: number, radius: number, colour: Colour): void {
  painter.canvas.fillStyle = inLight(painter, colour, 0.75);
  painter.canvas.beginPath();
  painter.canvas.arc(x, y, radius, 0, Math.PI * 2);
  painter.canvas.fill();
}

const pager: Device = (painter) => {
  box(painter, -4.6, -6, 9.2, 6, INK);
  box(painter, -3.8, -5, 7.6, 2.6, [172, 206, 150]);
  for (const x of [-2.4, -1, 0.4, 1.8]) box(painter, x, -4.3, 0.8, 1.2, INK);
  disc(painter, -2.6, -1.2, 0.6, AMBER);
  disc(painter, 2.6, -1.2, 0.6, RED);
};

const brickPhone: Device = (painter) => {
  box(painter, 0.9, -13.4, 1, 5, INK);
  box(painter, -2.4, -9.6, 4.8, 9.6, INK);
  box(painter, -1.7, -8.8, 3.4, 1.8, [150, 190, 120]);
  for (let key = 0; key < 12; key++) {
    box(painter, -1.7 + (key % 3) * 1.25, -6.2 + Math.floor(key / 3) * 1.35, 0.9, 0.8, GREY);
  }
};

const cassettePlayer: Device = (painter) => {
  box(painter, -5.4, -7.4, 10.8, 7.4, TEAL);
  box(painter, -4.4, -6, 7, 4.6, CREAM);
  disc(painter, -2.6, -3.7, 1.2, INK);
  disc(painter, 0.8, -3.7, 1.2, INK);
  for (const [x, colour] of [
    [-4, RED],
    [-1.8, CREAM],
    [0.4, CREAM],
  ] as const) {
    box(painter, x, -8.1, 1.6, 0.8, colour);
  }
  box(painter, 3.4, -5.6, 1, 3.6, AMBER);
};

const computer: Device = (painter) => {
  box(painter, -6.6, -9, 8.4, 6.8, CREAM);
  box(painter, -5.8, -8.2, 6.8, 5, [24, 60, 56]);
  for (const [y, wide] of [
    [-7.4, 3.4],
    [-6.3, 4.6],
    [-5.2, 2.2],
  ] as const) {
    box(painter, -5.2, y, wide, 0.5, [140, 236, 170]);
  }
  box(painter, -4.2, -2.2, 3.6, 1, GREY);
  box(painter, -6.6, -1.2, 8.4, 1.2, CREAM);
  box(painter, 2.8, -9.6, 4, 9.6, CREAM);
  box(painter, 3.4, -8.6, 2.8, 0.7, GREY);
  box(painter, 3.4, -7.3, 2.8, 0.7, INK);
  disc(painter, 4.8, -2, 0.5, [120, 220, 140]);
};

const radio: Device = (painter) => {
  box(painter, -6.4, -7, 12.8, 7, RED);
  box(painter, -5.6, -6.2, 6, 5.4, CREAM);
  for (let bar = 0; bar < 6; bar++) box(painter, -5.2 + bar, -5.8, 0.4, 4.6, INK);
  box(painter, 1.2, -6, 4.4, 1.6, AMBER);
  disc(painter, 2.2, -2.4, 1, CREAM);
  disc(painter, 4.8, -2.4, 1, CREAM);
  painter.canvas.strokeStyle = inLight(painter, GREY, 0.75);
  painter.canvas.lineWidth = 0.3;
  painter.canvas.beginPath();
  painter.canvas.moveTo(4.6, -7);
  painter.canvas.lineTo(7.4, -12.4);
  painter.canvas.stroke();
};

const camera: Device = (painter) => {
  box(painter, -4.8, -6, 9.6, 6, INK);
  box(painter, -4.8, -6, 9.6, 1.6, GREY);
  box(painter, -1.6, -7.2, 3.2, 1.4, GREY);
  disc(painter, 0, -2.9, 2.3, GREY);
  disc(painter, 0, -2.9, 1.7, INK);
  disc(painter, -0.6, -3.5, 0.5, CREAM);
  disc(painter, 3.6, -5.2, 0.5, RED);
};

const cassettes: Device = (painter) => {
  for (const [row, colour] of [AMBER, TEAL, CREAM, RED].entries()) {
    box(painter, -5 + (row % 2) * 0.8, -2 - row * 2, 9, 1.7, INK);
    box(painter, -4 + (row % 2) * 0.8, -1.7 - row * 2, 7, 1, colour);
  }
};

/** What the street once sold, in the order of the shelves. */
export const DEVICES: readonly Device[] = [
  radio,
  pager,
  computer,
  brickPhone,
  cassettePlayer,
  cassettes,
  camera,
];
