import type { Point } from '../../../../../../domain/drawing/Outline.ts';
import type { Painter } from '../../backdrop/Painter.ts';
import { softLight, strokeLight } from '../../backdrop/softLight.ts';
import { css, mix } from '../../daylight.ts';
import { figureHeight, inHall, MARKET, TRACK_LIGHT } from './hall.ts';

const PINS = 7;

/**
 * The far wall as one board: in its middle, at her back, a great lamp built like a chip; from its pins tracks run out to
 * both sides, up and down, in straight pieces and eighths of a turn.
 */
export function paintGreatChip(painter: Painter): void {
  const { standX, standY, unit, light } = painter;
  const tall = figureHeight(painter);
  const chip = { x: standX, y: standY - tall * 0.68, half: tall * 0.24 };
  const shine = 0.3 + 0.7 * light.lights;
  for (const side of [-1, 1] as const) {
    for (let pin = 0; pin < PINS; pin++) paintSideTrack(painter, chip, side, pin, shine);
  }
  for (let pin = 0; pin < PINS; pin++) paintUpperTrack(painter, chip, pin, shine);
  softLight(painter, chip.x, chip.y, chip.half * 2.3, '#ffb765', 0.22 + 0.3 * light.lights);
  paintPins(painter, chip);
  paintBody(painter, chip);
  paintWindow(painter, chip);
  // The housing's mark beside its first pin.
  const { canvas } = painter;
  canvas.fillStyle = css(MARKET.gold, 0.8);
  canvas.beginPath();
  canvas.arc(chip.x - chip.half * 0.93, chip.y - chip.half * 0.93, unit * 0.5, 0, Math.PI * 2);
  canvas.fill();
}

type Chip = { readonly x: number; readonly y: number; readonly half: number };

/** From −1 at the first pin to 1 at the last. */
function placeOf(pin: number): number {
  return (pin / (PINS - 1)) * 2 - 1;
}

function paintSideTrack(painter: Painter, chip: Chip, side: -1 | 1, pin: number, shine: number): void {
  const { unit, width } = painter;
  const place = placeOf(pin);
  const y = chip.y + place * chip.half * 0.82;
  const start = chip.x + side * chip.half * 1.14;
  // The outer a pin lies, the sooner its track bends, so that none crosses another.
  const bendAt = start + side * unit * (2.5 + (1 - Math.abs(place)) * 9);
  const rise = place * unit * 13;
  const bent = { x: bendAt + side * Math.abs(rise), y: y + rise };
  const end = side < 0 ? -unit : width + unit;
  const isGold = pin % 2 === 0;
  paintTrack(
    painter,
    [
      [start, y],
      [bendAt, y],
      [bent.x, bent.y],
      [end, bent.y],
    ],
    isGold ? TRACK_LIGHT.gold : TRACK_LIGHT.mint,
    shine * (isGold ? 0.85 : 0.6),
  );
}

function paintUpperTrack(painter: Painter, chip: Chip, pin: number, shine: number): void {
  const { unit } = painter;
  const place = placeOf(pin);
  const x = chip.x + place * chip.half * 0.82;
  const top = chip.y - chip.half * 1.14;
  const bendAt = top - unit * (2 + (1 - Math.abs(place)) * 7);
  const aside = place * unit * 12;
  const isGold = pin % 2 === 1;
  paintTrack(
    painter,
    [
      [x, top],
      [x, bendAt],
      [x + aside, bendAt - Math.abs(aside)],
      [x + aside, -unit],
    ],
    isGold ? TRACK_LIGHT.gold : TRACK_LIGHT.mint,
    shine * 0.6,
  );
}

function paintTrack(painter: Painter, points: readonly Point[], colour: string, alpha: number): void {
  const { canvas, unit } = painter;
  canvas.lineJoin = 'round';
  canvas.beginPath();
  for (const [x, y] of points) canvas.lineTo(x, y);
  // By day light alone would be lost on the pale wall: the track lies in a groove.
  canvas.strokeStyle = css(mix([64, 84, 170], painter.light.near, 0.4), 0.5 * (1 - painter.light.lights));
  canvas.lineWidth = unit * 1.3;
  canvas.stroke();
  strokeLight(painter, unit * 0.42, colour, alpha);
  // A pad half way along its second straight.
  const [bend, after] = [points[2] as Point, points[3] as Point];
  const pad = { x: bend[0] + (after[0] - bend[0]) * 0.22, y: bend[1] + (after[1] - bend[1]) * 0.22 };
  canvas.beginPath();
  canvas.arc(pad.x, pad.y, unit * 0.8, 0, Math.PI * 2);
  strokeLight(painter, unit * 0.45, colour, alpha);
}

function paintPins(painter: Painter, { x, y, half }: Chip): void {
  const { canvas } = painter;
  const [long, broad] = [half * 0.16, half * 0.11];
  for (let pin = 0; pin < PINS; pin++) {
    const at = placeOf(pin) * half * 0.82;
    for (const side of [-1, 1]) {
      const outer = half + long;
      const boxes = [
        [side > 0 ? x + half * 0.98 : x - outer, y + at - broad / 2, long, broad],
        [x + at - broad / 2, side > 0 ? y + half * 0.98 : y - outer, broad, long],
      ] as const;
      for (const [left, top, wide, high] of boxes) {
        canvas.fillStyle = inHall(painter, MARKET.gold, 0.7);
        canvas.fillRect(left, top, wide, high);
        canvas.fillStyle = inHall(painter, [255, 244, 214], 0.7);
        canvas.fillRect(left, top, wide, high * 0.3);
      }
    }
  }
}

function paintBody(painter: Painter, { x, y, half }: Chip): void {
  const { canvas, unit, light } = painter;
  canvas.fillStyle = css(mix(MARKET.body, light.near, 0.25));
  canvas.beginPath();
  canvas.roundRect(x - half, y - half, half * 2, half * 2, unit * 1.6);
  canvas.fill();
  canvas.strokeStyle = css(mix(MARKET.steel, light.near, 0.4), 0.6);
  canvas.lineWidth = unit * 0.3;
  canvas.stroke();
}

/** Warm behind green hair, and never so pale that her coat is lost in it. */
function paintWindow(painter: Painter, { x, y, half }: Chip): void {
  const { canvas, unit, light } = painter;
  const inner = half * 0.87;
  const day = 1 - light.lights;
  const glow = canvas.createRadialGradient(x, y - inner * 0.2, inner * 0.1, x, y, inner * 1.35);
  glow.addColorStop(0, css(mix(MARKET.ivory, [255, 250, 236], day * 0.6)));
  glow.addColorStop(0.5, css(mix([255, 204, 128], MARKET.ivory, day * 0.4)));
  glow.addColorStop(1, css(mix(MARKET.amber, [255, 206, 140], day * 0.5)));
  canvas.fillStyle = glow;
  canvas.beginPath();
  canvas.roundRect(x - inner, y - inner, inner * 2, inner * 2, unit);
  canvas.fill();
  canvas.save();
  canvas.clip();
  // Faint cells of the die.
  canvas.strokeStyle = css([214, 120, 48], 0.16);
  canvas.lineWidth = Math.max(1, unit * 0.2);
  canvas.beginPath();
  for (let line = -3; line <= 3; line++) {
    const at = (line / 4) * inner;
    canvas.moveTo(x + at, y - inner);
    canvas.lineTo(x + at, y + inner);
    canvas.moveTo(x - inner, y + at);
    canvas.lineTo(x + inner, y + at);
  }
  canvas.stroke();
  canvas.restore();
}
