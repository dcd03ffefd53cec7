import type { Painter } from '../../backdrop/Painter.ts';
import { mix } from '../../daylight.ts';
import { HOUSE, inLight } from './gallery.ts';

/** Velvet gathered in the upper corners, with a gold fringe: the picture's frame. */
export function paintDrapes(painter: Painter): void {
  const { width, height, unit } = painter;
  const isLandscape = width > height;
  const reach = isLandscape ? unit * 40 : width * 0.46;
  const fall = isLandscape ? unit * 34 : unit * 44;
  for (const way of [1, -1] as const) {
    const edge = way === 1 ? 0 : width;
    paintFall(painter, edge, way, unit * (isLandscape ? 8 : 7), fall);
    paintSwag(painter, edge, way, reach, unit * (isLandscape ? 9 : 11));
  }
}

const FOLDS = 5;

/** From the edge inwards along the top, hanging through in the middle. */
function paintSwag(painter: Painter, edge: number, way: 1 | -1, reach: number, sag: number): void {
  const { canvas, unit } = painter;
  for (let fold = FOLDS; fold > 0; fold--) {
    const deep = (sag * fold) / FOLDS;
    canvas.fillStyle = inLight(painter, mix(HOUSE.wine, [58, 4, 36], fold % 2 === 0 ? 0.55 : 0.1), 0.15);
    canvas.beginPath();
    canvas.moveTo(edge, -unit);
    canvas.lineTo(edge, unit * 2 + deep * 0.3);
    canvas.quadraticCurveTo(edge + way * reach * 0.46, deep * 2, edge + way * reach, -unit);
    canvas.fill();
  }
  canvas.strokeStyle = inLight(painter, HOUSE.gold, 0.6);
  canvas.lineWidth = unit * 0.55;
  canvas.setLineDash([unit * 0.28, unit * 0.22]);
  canvas.beginPath();
  canvas.moveTo(edge, unit * 2.2 + sag * 0.3);
  canvas.quadraticCurveTo(edge + way * reach * 0.46, sag * 2 + unit * 0.4, edge + way * reach, -unit);
  canvas.stroke();
  canvas.setLineDash([]);
}

/** The end that hangs down at the side, tied once. */
function paintFall(painter: Painter, edge: number, way: 1 | -1, wide: number, fall: number): void {
  const { canvas, unit } = painter;
  const halfWidth = (share: number) =>
    wide * (1 - 0.55 * Math.sin(Math.PI * Math.min(1, share / 0.8)) ** 2 * (share < 0.8 ? 1 : 0));
  for (let fold = FOLDS; fold > 0; fold--) {
    const part = fold / FOLDS;
    canvas.fillStyle = inLight(painter, mix(HOUSE.wine, [58, 4, 36], fold % 2 === 0 ? 0.5 : 0.08), 0.15);
    canvas.beginPath();
    canvas.moveTo(edge, 0);
    for (let step = 0; step <= 20; step++) {
      const share = step / 20;
      canvas.lineTo(edge + way * halfWidth(share) * part, fall * share);
    }
    canvas.lineTo(edge, fall + unit);
    canvas.fill();
  }
  const tie = halfWidth(0.4);
  canvas.fillStyle = inLight(painter, HOUSE.gold, 0.7);
  canvas.fillRect(Math.min(edge, edge + way * tie), fall * 0.4, tie, unit * 1.1);
  canvas.beginPath();
  canvas.ellipse(edge + way * tie * 0.8, fall * 0.4 + unit * 2.6, unit * 0.8, unit * 2, 0, 0, Math.PI * 2);
  canvas.fill();
}
