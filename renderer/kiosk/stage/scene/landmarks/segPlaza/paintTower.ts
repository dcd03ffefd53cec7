import type { Painter } from '../../backdrop/Painter.ts';
import { css, mix } from '../../daylight.ts';
import { lightLine } from './lightLine.ts';
import { COOL_WINDOW, glass, planOf, WARM_WINDOW, WARNING_RED } from './plan.ts';

/** Of an octagon seen flat on, the share of its width that the middle face takes. */
const MIDDLE_SHARE = 0.414;

/** The eight-sided tower of blue glass; two setbacks, and on its roof two masts of unequal height. */
export function paintTower(painter: Painter): void {
  const { unit } = painter;
  const { towerX, towerHalf, crownY, mastHeight, hallTopY } = planOf(painter);
  const step = unit * 3.4;
  paintMast(painter, towerX - towerHalf * 0.26, crownY, mastHeight);
  paintMast(painter, towerX + towerHalf * 0.26, crownY, mastHeight * 0.83);
  paintShaft(painter, towerX, towerHalf * 0.62, crownY, crownY + step * 2.2, 0.2);
  paintShaft(painter, towerX, towerHalf * 0.82, crownY + step, crownY + step * 4, 0.14);
  paintShaft(painter, towerX, towerHalf, crownY + step * 2.2, hallTopY + unit * 4, 0.08);
}

function paintShaft(
  painter: Painter,
  x: number,
  half: number,
  top: number,
  foot: number,
  brighter: number,
): void {
  const { canvas, unit, light } = painter;
  const inner = half * MIDDLE_SHARE;
  const faces = [
    [x - half, x - inner, brighter + 0.27],
    [x - inner, x + inner, brighter + 0.1],
    [x + inner, x + half, brighter - 0.06],
  ] as const;
  for (const [left, right, tone] of faces) {
    const paint = canvas.createLinearGradient(left, top, right, foot);
    paint.addColorStop(0, css(glass(painter, tone + 0.24 * (1 - light.lights))));
    paint.addColorStop(0.45, css(glass(painter, tone)));
    paint.addColorStop(1, css(mix(glass(painter, Math.max(0, tone)), light.skyLow, 0.16)));
    canvas.fillStyle = paint;
    canvas.fillRect(left, top, right - left + 1, foot - top);
    paintFloors(painter, left, right, top + unit, foot);
  }
  canvas.fillStyle = css(glass(painter, 0.5), 0.8);
  for (const edge of [x - inner, x + inner])
    canvas.fillRect(edge - unit * 0.16, top, unit * 0.32, foot - top);
  lightLine(painter, x - half, top, half * 2, unit * 0.34);
}

/** Bands of windows; by night some are lit, in runs, as offices are. */
function paintFloors(painter: Painter, left: number, right: number, top: number, foot: number): void {
  const { canvas, random, unit, light } = painter;
  const floor = unit * 1.9;
  const columns = Math.max(2, Math.round((right - left) / (unit * 1.5)));
  const pane = (right - left) / columns;
  for (let y = top; y + floor < foot; y += floor) {
    canvas.fillStyle = css(mix(light.near, [10, 24, 52], 0.6), 0.34);
    canvas.fillRect(left, y + floor * 0.7, right - left, floor * 0.3);
    let run = 0;
    let tone = COOL_WINDOW;
    for (let column = 0; column < columns; column++) {
      if (run <= 0 && random() < 0.1) {
        run = 1 + Math.floor(random() * 3);
        tone = random() < 0.3 ? WARM_WINDOW : COOL_WINDOW;
      }
      if (run-- <= 0) continue;
      canvas.fillStyle = `rgb(${tone} / ${(0.1 + random() * 0.32) * light.lights})`;
      canvas.fillRect(left + column * pane + pane * 0.12, y, pane * 0.76, floor * 0.66);
    }
  }
  canvas.fillStyle = css(glass(painter, 0.45), 0.22);
  for (let column = 1; column < columns; column++) {
    canvas.fillRect(left + column * pane - unit * 0.06, top, unit * 0.12, foot - top);
  }
}

function paintMast(painter: Painter, x: number, footY: number, height: number): void {
  const { canvas, unit, light } = painter;
  const at = (share: number) => footY - height * share;
  const sections = [
    [0, 0.42, 0.85],
    [0.42, 0.72, 0.56],
    [0.72, 1, 0.26],
  ] as const;
  for (const [index, [from, to, half]] of sections.entries()) {
    canvas.fillStyle = css(
      mix(index % 2 === 0 ? [226, 234, 244] : [96, 134, 182], light.near, 0.25 + 0.3 * light.lights),
    );
    canvas.fillRect(x - half * unit, at(to), half * 2 * unit, height * (to - from) + 1);
    canvas.fillRect(x - (half + 0.7) * unit, at(to), (half + 0.7) * 2 * unit, unit * 0.4);
  }
  for (const share of [0.57, 1]) {
    const lamp = canvas.createRadialGradient(x, at(share), 0, x, at(share), unit * 2.6);
    const strength = 0.5 + 0.5 * light.lights;
    lamp.addColorStop(0, `rgb(255 226 216 / ${strength})`);
    lamp.addColorStop(0.16, `rgb(${WARNING_RED} / ${strength})`);
    lamp.addColorStop(0.4, `rgb(${WARNING_RED} / ${strength * 0.25})`);
    lamp.addColorStop(1, `rgb(${WARNING_RED} / 0)`);
    canvas.fillStyle = lamp;
    canvas.fillRect(x - unit * 2.6, at(share) - unit * 2.6, unit * 5.2, unit * 5.2);
  }
}
