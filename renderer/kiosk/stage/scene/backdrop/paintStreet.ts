import { css } from '../daylight.ts';
import { glowing, NEON, type Painter } from './Painter.ts';

/** The two sides of the street towards us: dark fronts with LED screens and lit signs, leaving the middle free. */
export function paintStreet(painter: Painter): void {
  const { width, height, unit, standX } = painter;
  const free = width > height ? unit * 34 : unit * 33;
  paintFront(painter, { from: 0, to: standX - free, tall: 58, towards: 1 });
  paintFront(painter, { from: width, to: standX + free, tall: 52, towards: -1 });
  paintBulbs(painter);
}

type Front = {
  readonly from: number;
  readonly to: number;
  /** At the screen's edge, in units above the floor. */
  readonly tall: number;
  readonly towards: 1 | -1;
};

function paintFront(painter: Painter, { from, to, tall, towards }: Front): void {
  const { canvas, horizonY, light, unit, height } = painter;
  if ((to - from) * towards < unit * 4) return;
  const base = horizonY + (height - horizonY) * 0.22;
  canvas.beginPath();
  canvas.moveTo(from, horizonY - tall * unit);
  canvas.lineTo(to, horizonY - tall * 0.62 * unit);
  canvas.lineTo(to, horizonY + unit * 0.6);
  canvas.lineTo(from, base);
  canvas.closePath();
  const shade = canvas.createLinearGradient(from, 0, to, 0);
  shade.addColorStop(0, css(light.near));
  shade.addColorStop(1, css(light.far));
  canvas.fillStyle = shade;
  canvas.fill();
  const width = (to - from) * towards;
  paintScreen(
    painter,
    from + towards * width * 0.5,
    horizonY - unit * tall * 0.52,
    width * 0.62,
    unit * 15,
    towards,
  );
  paintSigns(painter, from, to, towards);
}

/** An LED wall, dot by dot; its picture is a star, a wave or a heart of our own. */
function paintScreen(
  painter: Painter,
  centreX: number,
  centreY: number,
  width: number,
  height: number,
  towards: 1 | -1,
): void {
  const { canvas, unit, light, random } = painter;
  canvas.save();
  canvas.translate(centreX, centreY);
  // Seen from the side: the far edge is lower.
  canvas.transform(1, towards * 0.12, 0, 1, 0, 0);
  canvas.fillStyle = 'rgb(10 6 30)';
  canvas.fillRect(-width / 2 - unit * 0.6, -height / 2 - unit * 0.6, width + unit * 1.2, height + unit * 1.2);
  const dot = unit * 0.62;
  const columns = Math.floor(width / dot);
  const rows = Math.floor(height / dot);
  const picture = towards === 1 ? starPicture : heartPicture;
  const [front, back] = towards === 1 ? ['#ffd75e', '#ff4fb4'] : ['#ff7ac8', '#5b6bff'];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = ((column + 0.5) / columns) * 2 - 1;
      const y = ((row + 0.5) / rows) * 2 - 1;
      const scale = Math.min(width, height);
      const lit = picture((x * width) / scale, (y * height) / scale);
      const wave = 0.16 + 0.14 * Math.sin(x * 6 + y * 4) + random() * 0.06;
      canvas.globalAlpha = (lit ? 0.95 : wave) * (0.35 + 0.65 * light.lights);
      canvas.fillStyle = (lit ? front : back) ?? NEON[0];
      canvas.beginPath();
      canvas.arc(
        -width / 2 + (column + 0.5) * dot,
        -height / 2 + (row + 0.5) * dot,
        dot * 0.36,
        0,
        Math.PI * 2,
      );
      canvas.fill();
    }
  }
  canvas.restore();
}

function starPicture(x: number, y: number): boolean {
  const angle = Math.atan2(x, -y);
  const sector = Math.abs(((angle + Math.PI / 5 + Math.PI * 2) % ((Math.PI * 2) / 5)) - Math.PI / 5);
  return Math.hypot(x, y) < 0.36 / Math.cos(Math.PI / 5 - sector * 0.62) - 0.28 * sector + 0.12;
}

function heartPicture(x: number, y: number): boolean {
  const [u, v] = [x * 1.35, -y * 1.35 + 0.12];
  return (u * u + v * v - 0.55) ** 3 - u * u * v ** 3 < 0;
}

/** Lit signboards without words: bars and tubes in the street's colours. */
function paintSigns(painter: Painter, from: number, to: number, towards: 1 | -1): void {
  const { canvas, horizonY, unit, light, random } = painter;
  const width = (to - from) * towards;
  const signs = Math.max(3, Math.round(width / (unit * 3.2)));
  for (let index = 0; index < signs; index++) {
    const x = from + towards * width * ((index + 0.5) / signs);
    const y = horizonY - unit * (3 + random() * 16);
    const colour = NEON[index % NEON.length] ?? NEON[0];
    const tall = unit * (2.4 + random() * 5);
    glowing(painter, colour, unit * 2.2, 0.3 + 0.6 * light.lights, () => {
      canvas.lineWidth = unit * 0.26;
      canvas.strokeRect(x - unit * 0.85, y - tall, unit * 1.7, tall);
      for (let bar = 0; bar < tall / (unit * 1.2) - 1; bar++) {
        canvas.fillRect(
          x - unit * 0.45,
          y - tall + unit * (0.7 + bar * 1.2),
          unit * (0.4 + random() * 0.5),
          unit * 0.36,
        );
      }
    });
  }
}

/** Strings of bulbs from side to side over the plaza. */
function paintBulbs(painter: Painter): void {
  const { canvas, width, horizonY, unit, light } = painter;
  for (const [startY, endY, sag] of [
    [0.1, 0.2, 0.09],
    [0.25, 0.14, 0.08],
  ] as const) {
    const bulbs = Math.round(width / (unit * 5));
    const at = (part: number) => ({
      x: part * width,
      y: (startY + (endY - startY) * part + sag * 4 * part * (1 - part)) * horizonY,
    });
    canvas.beginPath();
    for (let part = 0; part <= 1.001; part += 1 / 40) canvas.lineTo(at(part).x, at(part).y);
    canvas.strokeStyle = css(light.near, 0.8);
    canvas.lineWidth = unit * 0.14;
    canvas.stroke();
    for (let bulb = 0; bulb <= bulbs; bulb++) {
      const { x, y } = at(bulb / bulbs);
      const colour = bulb % 3 === 0 ? '#ffd9a0' : bulb % 3 === 1 ? '#ffb3e0' : '#b9f3ff';
      glowing(painter, colour, unit * 2.4, 0.3 + 0.65 * light.lights, () => {
        canvas.beginPath();
        canvas.arc(x, y + unit * 0.6, unit * 0.46, 0, Math.PI * 2);
        canvas.fill();
      });
    }
  }
}
