import type { Painter } from '../../backdrop/Painter.ts';
import { css, mix } from '../../daylight.ts';
import { lightLine, lightOutline } from './lightLine.ts';
import { COOL_WINDOW, glass, octagonPath, planOf, WARM_WINDOW } from './plan.ts';

/** The hall at the tower's foot: a glass front across the whole plaza, its great eight-sided window at her back. */
export function paintHall(painter: Painter): void {
  paintFront(painter);
  paintShops(painter);
  paintCanopy(painter);
  paintWindow(painter);
}

function paintFront(painter: Painter): void {
  const { canvas, width, horizonY, unit, light, standX, random } = painter;
  const { hallTopY } = planOf(painter);
  const front = canvas.createLinearGradient(0, hallTopY, 0, horizonY);
  front.addColorStop(0, css(glass(painter, 0.22 + 0.12 * (1 - light.lights))));
  front.addColorStop(0.5, css(glass(painter, 0.06)));
  front.addColorStop(1, css(mix(glass(painter, 0), light.near, 0.4)));
  canvas.fillStyle = front;
  canvas.fillRect(0, hallTopY, width, horizonY - hallTopY);
  // Panes: light on the slant in some of them, as on any glass front.
  const [paneWidth, paneHeight] = [unit * 7.2, unit * 6.4];
  const first = standX - Math.ceil(standX / paneWidth) * paneWidth - paneWidth / 2;
  for (let x = first; x < width; x += paneWidth) {
    for (let y = hallTopY; y < horizonY; y += paneHeight) {
      const shine = random();
      if (shine < 0.34) {
        canvas.fillStyle = css(glass(painter, 0.6), 0.08 + shine * 0.3);
        canvas.beginPath();
        canvas.moveTo(x + paneWidth * (0.3 + shine), y);
        canvas.lineTo(x + paneWidth * (0.62 + shine), y);
        canvas.lineTo(x + paneWidth * (0.2 + shine), y + paneHeight);
        canvas.lineTo(x + paneWidth * (shine - 0.12), y + paneHeight);
        canvas.fill();
      }
    }
    canvas.fillStyle = css(glass(painter, 0.5), 0.4);
    canvas.fillRect(x - unit * 0.12, hallTopY, unit * 0.24, horizonY - hallTopY);
  }
  canvas.fillStyle = css(glass(painter, 0.5), 0.4);
  for (let y = hallTopY; y < horizonY; y += paneHeight) canvas.fillRect(0, y - unit * 0.1, width, unit * 0.2);
}

/** On both sides three floors of little shops behind the glass: shelves, and what lies on them. */
function paintShops(painter: Painter): void {
  const { canvas, width, horizonY, unit, light, standX, random } = painter;
  const { windowRadius } = planOf(painter);
  const floorHeight = unit * 9.2;
  for (let floor = 0; floor < 3; floor++) {
    const foot = horizonY - unit * 1.2 - floor * floorHeight * 1.12;
    const gap = windowRadius * (floor === 0 ? 0.74 : 1.04) + unit * 2;
    for (const side of [-1, 1]) {
      for (let near = gap; near < width; near += unit * 12.6) {
        const left = side > 0 ? standX + near : standX - near - unit * 11.4;
        if (left > width || left + unit * 11.4 < 0) break;
        const tone = random() < 0.4 ? WARM_WINDOW : COOL_WINDOW;
        const inside = canvas.createLinearGradient(0, foot - floorHeight, 0, foot);
        inside.addColorStop(0, `rgb(${tone} / ${0.3 + 0.5 * light.lights})`);
        inside.addColorStop(1, `rgb(${tone} / ${0.08 + 0.22 * light.lights})`);
        canvas.fillStyle = inside;
        canvas.fillRect(left, foot - floorHeight, unit * 11.4, floorHeight);
        paintShelves(painter, left, foot - floorHeight, floorHeight);
      }
    }
  }
}

function paintShelves(
  { canvas, unit, random, light }: Painter,
  left: number,
  top: number,
  height: number,
): void {
  canvas.fillStyle = css(mix(light.near, [16, 30, 58], 0.7), 0.75);
  for (const share of [0.36, 0.64, 0.92]) {
    const y = top + height * share;
    canvas.fillRect(left, y, unit * 11.4, unit * 0.3);
    for (let x = left + unit * 0.6; x < left + unit * 10.4; x += unit * (1.1 + random() * 1.3)) {
      const tall = unit * (0.6 + random() * 1.4);
      canvas.fillRect(x, y - tall, unit * (0.5 + random() * 0.9), tall);
    }
  }
}

function paintWindow(painter: Painter): void {
  const { canvas, standX, unit, light } = painter;
  const { windowY, windowRadius } = planOf(painter);
  octagonPath(canvas, standX, windowY, windowRadius);
  const deep = canvas.createRadialGradient(standX, windowY, 0, standX, windowY, windowRadius);
  deep.addColorStop(0, css(glass(painter, 0.42)));
  deep.addColorStop(0.42, css(glass(painter, 0.24)));
  deep.addColorStop(0.8, css(glass(painter, 0.06)));
  deep.addColorStop(1, css(mix(glass(painter, 0), [8, 18, 44], 0.4)));
  canvas.fillStyle = deep;
  canvas.fill();
  paintFacets(painter);
  canvas.lineJoin = 'miter';
  octagonPath(canvas, standX, windowY, windowRadius);
  canvas.strokeStyle = css(mix([222, 232, 244], light.near, 0.2 + 0.3 * light.lights));
  canvas.lineWidth = unit * 2.2;
  canvas.stroke();
  for (const [scale, line, alpha] of [
    [1, 0.55, 0.95],
    [0.9, 0.22, 0.6],
  ] as const) {
    octagonPath(canvas, standX, windowY, windowRadius * scale);
    lightOutline(painter, unit * line, alpha);
  }
}

/** Cut like the stone it is set as; faint, for she stands before it. */
function paintFacets(painter: Painter): void {
  const { canvas, standX, unit } = painter;
  const { windowY, windowRadius } = planOf(painter);
  const at = (turn: number, radius: number) => {
    const angle = (turn / 8) * Math.PI * 2;
    return [standX + radius * Math.sin(angle), windowY - radius * Math.cos(angle)] as const;
  };
  for (let face = 0; face < 8; face++) {
    const light = Math.max(0, Math.cos(((face - 6.6) / 8) * Math.PI * 2));
    canvas.fillStyle = css(glass(painter, 0.7), 0.03 + 0.13 * light);
    canvas.beginPath();
    canvas.moveTo(...at(face - 0.5, windowRadius));
    canvas.lineTo(...at(face + 0.5, windowRadius));
    canvas.lineTo(...at(face, windowRadius * 0.58));
    canvas.fill();
    canvas.strokeStyle = css(glass(painter, 0.75), 0.3);
    canvas.lineWidth = unit * 0.16;
    canvas.beginPath();
    canvas.moveTo(...at(face - 0.5, windowRadius));
    canvas.lineTo(...at(face, windowRadius * 0.58));
    canvas.lineTo(...at(face + 0.5, windowRadius));
    canvas.moveTo(...at(face, windowRadius * 0.58));
    canvas.lineTo(...at(face + 1, windowRadius * 0.58));
    canvas.stroke();
  }
}

/** The hall's upper edge: a lit gutter. */
function paintCanopy(painter: Painter): void {
  const { canvas, width, unit, light } = painter;
  const { hallTopY } = planOf(painter);
  canvas.fillStyle = css(mix([206, 220, 238], light.near, 0.3 + 0.35 * light.lights));
  canvas.fillRect(0, hallTopY - unit * 1.3, width, unit * 1.7);
  lightLine(painter, 0, hallTopY + unit * 0.55, width, unit * 0.36);
}
