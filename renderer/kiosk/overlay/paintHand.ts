import { HAND_BONES, type Hand, KEYPOINT } from '../../../domain/hands/Hand.ts';
import { type HandView, mirroredPoint, type Point, pointInView } from './handView.ts';

const TIPS: readonly number[] = [
  KEYPOINT.thumbTip,
  KEYPOINT.indexTip,
  KEYPOINT.middleTip,
  KEYPOINT.ringTip,
  KEYPOINT.pinkyTip,
];

/** Strokes from the wide glow to the white core: width in hundredths of the canvas. Shadows would stall a processor. */
const STROKES = [
  { width: 12, style: 'rgb(255 63 164 / 0.15)' },
  { width: 7.4, style: 'rgb(255 63 164 / 0.36)' },
  { width: 4.4, style: '#ff62bb' },
  { width: 1.4, style: '#fff4fc' },
] as const;

/**
 * Draws hands as glowing lines in a mirror.
 * @param size width and height of the canvas in pixels
 * @param progress 0..1, how far a gesture is: the glow turns from magenta to gold
 */
export function paintHands(
  context: CanvasRenderingContext2D,
  size: number,
  hands: readonly Hand[],
  view: HandView,
  progress: number,
): void {
  for (const hand of hands) {
    const points = hand.keypoints.map((keypoint) => pointInView(mirroredPoint(keypoint), view, size));
    paintHand(context, size, points, progress);
  }
}

function paintHand(context: CanvasRenderingContext2D, size: number, points: Point[], progress: number): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  STROKES.forEach(({ width, style }, index) => {
    context.lineWidth = (width * size) / 100;
    context.strokeStyle = style;
    strokeBones(context, points);
    if (progress <= 0 || index === STROKES.length - 1) return;
    context.globalAlpha = Math.min(1, progress);
    context.strokeStyle = index < 2 ? 'rgb(255 213 102 / 0.4)' : '#ffd566';
    strokeBones(context, points);
    context.globalAlpha = 1;
  });
  points.forEach((point, index) => {
    const isTip = TIPS.includes(index);
    context.beginPath();
    context.arc(point.x, point.y, (size / 100) * (isTip ? 2.5 : 1.5), 0, Math.PI * 2);
    context.fillStyle = isTip ? '#ffd566' : '#ffffff';
    context.fill();
  });
}

function strokeBones(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  for (const [from, to] of HAND_BONES) {
    const [start, end] = [points[from], points[to]];
    if (start === undefined || end === undefined) continue;
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
  }
  context.stroke();
}
