import type { Painter } from '../../backdrop/Painter.ts';
import { softLight, strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { daylightShare, type MoonGate, moonGate } from './plan.ts';

type Colour = Parameters<typeof css>[0];

/**
 * What the round screen shows, from its middle to its rim: the sun by day, its setting, deep night. Her hair is violet and
 * of middling lightness, so what is behind it is far lighter, far warmer, or far darker.
 */
const SCREEN: readonly {
  readonly at: number;
  readonly night: Colour;
  readonly evening: Colour;
  readonly day: Colour;
}[] = [
  { at: 0, night: [92, 30, 130], evening: [255, 186, 120], day: [255, 253, 240] },
  { at: 0.5, night: [60, 20, 110], evening: [255, 146, 104], day: [255, 246, 214] },
  { at: 0.82, night: [32, 14, 84], evening: [232, 92, 104], day: [255, 226, 176] },
  { at: 1, night: [18, 10, 60], evening: [170, 52, 110], day: [255, 196, 160] },
];
/** The share of daylight at which the sun sets on the screen. */
const EVENING = 0.3;

/** The stage of the street: a moon gate that is one round screen. */
export function paintMoonGate(painter: Painter): void {
  const gate = moonGate(painter);
  paintHalo(painter, gate);
  paintScreen(painter, gate);
  paintDial(painter, gate);
  paintRim(painter, gate);
}

function circle({ canvas }: Painter, { x, y }: MoonGate, radius: number): void {
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, Math.PI * 2);
}

function paintScreen(painter: Painter, gate: MoonGate): void {
  const { canvas, light } = painter;
  const day = daylightShare(painter);
  const { x, y, radius, unit } = gate;
  const screen = canvas.createRadialGradient(x, y - radius * 0.15, 0, x, y, radius);
  for (const { at, night, evening, day: noon } of SCREEN) {
    const colour =
      day < EVENING
        ? mix(night, evening, day / EVENING)
        : mix(evening, noon, (day - EVENING) / (1 - EVENING));
    screen.addColorStop(at, css(colour));
  }
  canvas.fillStyle = screen;
  circle(painter, gate, radius);
  canvas.fill();
  // The evening's last light at the foot of the screen.
  const glow = canvas.createLinearGradient(0, y, 0, y + radius);
  glow.addColorStop(0, css(light.skyLow, 0));
  glow.addColorStop(1, css(mix(light.skyLow, [255, 120, 170], 0.5), 0.85 - 0.5 * day));
  canvas.fillStyle = glow;
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, Math.PI);
  canvas.fill();
  canvas.fillStyle = seams(painter, unit, css(mix([30, 4, 40], [214, 140, 90], day), 0.2 - 0.1 * day));
  circle(painter, gate, radius);
  canvas.fill();
}

/** The dark between the lamps of the screen, as a pattern. */
function seams({ canvas }: Painter, unit: number, colour: string): CanvasPattern | string {
  const lamp = Math.max(3, Math.round(unit * 0.85));
  const tile = document.createElement('canvas');
  tile.width = lamp;
  tile.height = lamp;
  const pen = tile.getContext('2d', { willReadFrequently: true });
  if (pen === null) return colour;
  pen.fillStyle = colour;
  const gap = Math.max(1, Math.round(lamp * 0.26));
  pen.fillRect(0, 0, lamp, gap);
  pen.fillRect(0, 0, gap, lamp);
  return canvas.createPattern(tile, 'repeat') ?? colour;
}

/** The gate's light on the air round it. */
function paintHalo({ canvas, light }: Painter, { x, y, radius }: MoonGate): void {
  const reach = radius * 1.4;
  const strength = 0.14 + 0.36 * light.lights;
  const halo = canvas.createRadialGradient(x, y, radius, x, y, reach);
  halo.addColorStop(0, `rgb(220 100 255 / ${strength})`);
  halo.addColorStop(0.35, `rgb(208 96 255 / ${strength * 0.4})`);
  halo.addColorStop(1, 'rgb(200 90 255 / 0)');
  canvas.save();
  canvas.globalCompositeOperation = 'lighter';
  canvas.fillStyle = halo;
  canvas.beginPath();
  canvas.arc(x, y, reach, 0, Math.PI * 2);
  canvas.arc(x, y, radius, 0, Math.PI * 2, true);
  canvas.fill();
  canvas.restore();
}

/** Near the rim: rings, strokes as on the face of a clock, and small stars; the middle stays calm. */
function paintDial(painter: Painter, gate: MoonGate): void {
  const { canvas, light, random } = painter;
  const { x, y, radius, unit } = gate;
  const day = daylightShare(painter);
  const ink = mix([255, 170, 232], [222, 126, 86], day);
  canvas.strokeStyle = css(ink, 0.5);
  canvas.lineWidth = Math.max(1, unit * 0.16);
  for (const share of [0.93, 0.83]) {
    circle(painter, gate, radius * share);
    canvas.stroke();
  }
  canvas.beginPath();
  for (let stroke = 0; stroke < 96; stroke++) {
    const angle = (stroke / 96) * Math.PI * 2;
    const inner = stroke % 8 === 0 ? 0.85 : stroke % 2 === 0 ? 0.89 : 0.91;
    canvas.moveTo(x + Math.cos(angle) * radius * inner, y + Math.sin(angle) * radius * inner);
    canvas.lineTo(x + Math.cos(angle) * radius * 0.925, y + Math.sin(angle) * radius * 0.925);
  }
  canvas.stroke();
  for (let star = 0; star < 26; star++) {
    const angle = random() * Math.PI * 2;
    const away = radius * (0.58 + random() * 0.24);
    const size = unit * (0.35 + random() * 0.6);
    canvas.fillStyle = css(mix([255, 226, 250], [255, 255, 255], day), 0.35 + 0.4 * light.lights);
    sparkle(canvas, x + Math.cos(angle) * away, y + Math.sin(angle) * away, size);
  }
}

function sparkle(canvas: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  canvas.beginPath();
  canvas.moveTo(x, y - size);
  canvas.quadraticCurveTo(x, y, x + size, y);
  canvas.quadraticCurveTo(x, y, x, y + size);
  canvas.quadraticCurveTo(x, y, x - size, y);
  canvas.quadraticCurveTo(x, y, x, y - size);
  canvas.fill();
}

const BULBS = 60;

function paintRim(painter: Painter, gate: MoonGate): void {
  const { canvas, light } = painter;
  const { x, y, radius, unit } = gate;
  const frame = canvas.createLinearGradient(x - radius, y - radius, x + radius, y + radius);
  frame.addColorStop(0, css(mix(light.near, [255, 200, 244], 0.35)));
  frame.addColorStop(0.5, css(mix(light.near, [70, 34, 120], 0.6)));
  frame.addColorStop(1, css(mix(light.near, [150, 220, 255], 0.35)));
  canvas.strokeStyle = frame;
  canvas.lineWidth = unit * 2.6;
  circle(painter, gate, radius + unit);
  canvas.stroke();
  circle(painter, gate, radius + unit * 2.3);
  strokeLight(painter, unit * 0.36, '#ff4fb4', 0.5 + 0.5 * light.lights);
  circle(painter, gate, radius - unit * 0.2);
  strokeLight(painter, unit * 0.26, '#7cf0ff', 0.35 + 0.5 * light.lights);
  for (let bulb = 0; bulb < BULBS; bulb++) {
    const angle = ((bulb + 0.5) / BULBS) * Math.PI * 2;
    const [bulbX, bulbY] = [x + Math.cos(angle) * (radius + unit), y + Math.sin(angle) * (radius + unit)];
    softLight(painter, bulbX, bulbY, unit * 1.5, '#ffd98a', 0.2 + 0.6 * light.lights);
    canvas.fillStyle = '#fff6dc';
    canvas.beginPath();
    canvas.arc(bulbX, bulbY, unit * 0.4, 0, Math.PI * 2);
    canvas.fill();
  }
}
