type Colour = readonly [red: number, green: number, blue: number];
/** Paints one tool that hangs from (0, 0), about 8 wide and 9 tall. */
export type Hung = (canvas: CanvasRenderingContext2D, paint: (colour: Colour) => string) => void;

const STEEL: Colour = [214, 222, 232];
const COPPER: Colour = [226, 132, 74];
const WOOD: Colour = [206, 152, 100];
const TEAL: Colour = [88, 206, 196];
const WHITE: Colour = [246, 246, 250];
const YELLOW: Colour = [252, 206, 104];

function rod(
  canvas: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
) {
  canvas.beginPath();
  canvas.roundRect(x - width / 2, y, width, height, radius);
  canvas.fill();
}

function shape(canvas: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]) {
  canvas.beginPath();
  for (const [x, y] of points) canvas.lineTo(x, y);
  canvas.closePath();
  canvas.fill();
}

const hammer: Hung = (canvas, paint) => {
  canvas.fillStyle = paint(WOOD);
  rod(canvas, 0, 1.4, 1, 7.6, 0.4);
  canvas.fillStyle = paint(STEEL);
  rod(canvas, -0.2, 0, 5.4, 2.1, 0.5);
  shape(canvas, [
    [2.4, 0],
    [3.8, 0.9],
    [3.6, 1.7],
    [2.4, 1.6],
  ]);
};

const spanner: Hung = (canvas, paint) => {
  canvas.strokeStyle = paint(STEEL);
  canvas.lineWidth = 1.15;
  canvas.beginPath();
  canvas.arc(0, 1.6, 1.3, Math.PI * 0.72, Math.PI * 2.28);
  canvas.stroke();
  canvas.fillStyle = paint(STEEL);
  rod(canvas, 0, 2.4, 1.15, 5, 0.2);
  canvas.beginPath();
  canvas.arc(0, 7.8, 1.25, 0, Math.PI * 2);
  canvas.stroke();
};

const screwdriver: Hung = (canvas, paint) => {
  canvas.fillStyle = paint(TEAL);
  rod(canvas, 0, 0, 1.9, 4, 0.8);
  canvas.fillStyle = paint(STEEL);
  rod(canvas, 0, 4, 0.6, 4.4, 0.1);
  shape(canvas, [
    [-0.55, 8.2],
    [0.55, 8.2],
    [0.3, 9],
    [-0.3, 9],
  ]);
};

const pliers: Hung = (canvas, paint) => {
  canvas.strokeStyle = paint(COPPER);
  canvas.lineWidth = 1.1;
  canvas.lineCap = 'round';
  for (const side of [-1, 1]) {
    canvas.beginPath();
    canvas.moveTo(side * 0.5, 3.6);
    canvas.quadraticCurveTo(side * 2.3, 5.4, side * 1.5, 8.6);
    canvas.stroke();
  }
  canvas.fillStyle = paint(STEEL);
  shape(canvas, [
    [-1.3, 3.4],
    [-0.9, 0.8],
    [-0.1, 0],
    [0.1, 0],
    [0.9, 0.8],
    [1.3, 3.4],
    [0, 4.4],
  ]);
};

const saw: Hung = (canvas, paint) => {
  canvas.fillStyle = paint(STEEL);
  shape(canvas, [
    [-1.3, 2.4],
    [1.5, 2.4],
    [0.7, 9],
    [-0.9, 9],
  ]);
  canvas.strokeStyle = paint(YELLOW);
  canvas.lineWidth = 0.9;
  canvas.beginPath();
  canvas.roundRect(-1.6, 0.1, 3.4, 2.6, 1);
  canvas.stroke();
};

const square: Hung = (canvas, paint) => {
  canvas.fillStyle = paint(WHITE);
  shape(canvas, [
    [-2.2, 0],
    [-1, 0],
    [-1, 7],
    [2.8, 7],
    [2.8, 8.2],
    [-2.2, 8.2],
  ]);
};

/** A propeller that waits for its motor. */
const propeller: Hung = (canvas, paint) => {
  canvas.fillStyle = paint(WHITE);
  canvas.beginPath();
  canvas.ellipse(-1.6, 2.8, 2.5, 0.8, 0.7, 0, Math.PI * 2);
  canvas.ellipse(1.6, 5.6, 2.5, 0.8, 0.7, 0, Math.PI * 2);
  canvas.fill();
  canvas.fillStyle = paint(COPPER);
  canvas.beginPath();
  canvas.arc(0, 4.2, 0.9, 0, Math.PI * 2);
  canvas.fill();
};

/** A roll of tape. */
const tape: Hung = (canvas, paint) => {
  canvas.strokeStyle = paint(YELLOW);
  canvas.lineWidth = 1.5;
  canvas.beginPath();
  canvas.arc(0, 3, 2.2, 0, Math.PI * 2);
  canvas.stroke();
};

export const TOOLS: readonly [Hung, ...Hung[]] = [
  hammer,
  spanner,
  screwdriver,
  pliers,
  saw,
  square,
  propeller,
  tape,
];
