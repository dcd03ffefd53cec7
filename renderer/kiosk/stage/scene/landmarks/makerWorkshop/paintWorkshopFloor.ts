import type { Painter } from '../../backdrop/Painter.ts';
import { strokeLight } from '../../backdrop/softLight.ts';
import { css } from '../../daylight.ts';
import { roomColour } from './workshopPlan.ts';

/** Boards that run towards the wall, and the round landing place that she stands on. */
export function paintWorkshopFloor(painter: Painter): void {
  const { canvas, width, height, horizonY, standX, unit, random } = painter;
  const depth = height - horizonY;
  const floor = canvas.createLinearGradient(0, horizonY, 0, height);
  floor.addColorStop(0, css(roomColour(painter, [170, 120, 100], [58, 32, 56])));
  floor.addColorStop(0.4, css(roomColour(painter, [192, 142, 116], [76, 44, 66])));
  floor.addColorStop(1, css(roomColour(painter, [132, 90, 86], [30, 18, 40])));
  canvas.fillStyle = floor;
  canvas.fillRect(0, horizonY, width, depth);
  /** Across in units at the lower edge, away 0 (here) to 1 (the wall). */
  const at = (across: number, away: number) => {
    const near = 1 / (1 + away * 2.2);
    return {
      x: standX + across * unit * near,
      y: horizonY + (depth * (near - 1 / 3.2)) / (1 - 1 / 3.2),
    };
  };
  const reach = Math.ceil((Math.max(standX, width - standX) * 3.4) / unit / 11);
  for (let board = -reach; board < reach; board++) {
    const shade = random();
    canvas.fillStyle = css(roomColour(painter, [116, 72, 66], [24, 12, 34]), 0.1 + shade * 0.14);
    canvas.beginPath();
    for (const [across, away] of [
      [board * 11, 0],
      [board * 11 + 10.6, 0],
      [board * 11 + 10.6, 1],
      [board * 11, 1],
    ] as const) {
      const { x, y } = at(across, away);
      canvas.lineTo(x, y);
    }
    canvas.fill();
    const cut = 0.1 + random() * 0.7;
    const [from, to] = [at(board * 11, cut), at(board * 11 + 10.6, cut)];
    canvas.strokeStyle = css(roomColour(painter, [92, 54, 56], [16, 8, 26]), 0.5);
    canvas.lineWidth = Math.max(1, unit * 0.16);
    canvas.beginPath();
    canvas.moveTo(from.x, from.y);
    canvas.lineTo(to.x, to.y);
    canvas.stroke();
  }
  paintLandingPlace(painter);
}

/** A ring with stripes of warning round it, as for machines that come down from above. */
function paintLandingPlace(painter: Painter): void {
  const { canvas, height, standX, standY, unit, light } = painter;
  const y = standY + unit * 0.6;
  const [across, deep] = [unit * 27, Math.min(unit * 6.2, (height - y) * 0.72)];
  const ring = (share: number) => {
    canvas.beginPath();
    canvas.ellipse(standX, y, across * share, deep * share, 0, 0, Math.PI * 2);
  };
  canvas.fillStyle = css(roomColour(painter, [64, 84, 98], [24, 26, 44]));
  ring(1.03);
  canvas.fill();
  const stripes = 28;
  for (let stripe = 0; stripe < stripes; stripe++) {
    const from = (stripe / stripes) * Math.PI * 2;
    const to = from + Math.PI / stripes;
    canvas.fillStyle = css(roomColour(painter, [250, 178, 92], [228, 138, 74]));
    canvas.beginPath();
    canvas.ellipse(standX, y, across, deep, 0, from, to);
    canvas.ellipse(standX, y, across * 0.88, deep * 0.88, 0, to + 0.06, from + 0.06, true);
    canvas.fill();
  }
  const disc = canvas.createRadialGradient(standX, y, 0, standX, y, across);
  disc.addColorStop(0, css(roomColour(painter, [240, 232, 222], [150, 104, 108])));
  disc.addColorStop(1, css(roomColour(painter, [92, 150, 152], [40, 66, 84])));
  canvas.fillStyle = disc;
  ring(0.87);
  canvas.fill();
  for (const [share, colour, alpha] of [
    [0.87, '#7ff0de', 0.7],
    [0.58, '#ffffff', 0.24],
  ] as const) {
    ring(share);
    strokeLight(painter, unit * 0.3, colour, alpha * (0.35 + 0.65 * light.lights));
  }
}
