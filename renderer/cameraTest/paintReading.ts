import type { Perception } from '../../contract/perception.ts';
import { HAND_BONES, type Hand } from '../../domain/hands/Hand.ts';
import { countedIn, type Zone } from '../../domain/visits/zone.ts';

/** In pixels of the canvas. */
type Size = { readonly width: number; readonly height: number };

const COUNTED = '#ffd566';
const OUTSIDE = '#8d83ad';
const HAND = '#ff62bb';
const ZONE = '#57e6ff';

/** Draws what was recognised, as in a mirror: the zone, a box for each face, lines for each hand. No picture. */
export function paintReading(
  context: CanvasRenderingContext2D,
  size: Size,
  perception: Perception | null,
  zone: Zone,
): void {
  const { width, height } = size;
  context.clearRect(0, 0, width, height);
  paintZone(context, size, zone);
  if (perception === null) return;
  const line = Math.max(2, width / 220);
  const counted = countedIn(zone, perception);
  for (const face of perception.faces) {
    context.strokeStyle = counted.faces.includes(face) ? COUNTED : OUTSIDE;
    context.lineWidth = line * 1.6;
    context.beginPath();
    context.ellipse(
      (1 - face.centreX) * width,
      face.centreY * height,
      (face.width * width) / 2,
      (face.height * height) / 2,
      0,
      0,
      Math.PI * 2,
    );
    context.stroke();
  }
  for (const hand of perception.hands) {
    paintHand(context, size, hand, counted.hands.includes(hand) ? HAND : OUTSIDE, line);
  }
}

/** What lies outside is darkened, so that the zone is seen at a glance. */
function paintZone(context: CanvasRenderingContext2D, { width, height }: Size, zone: Zone): void {
  const [x, y] = [zone.left * width, zone.top * height];
  const [wide, high] = [(zone.right - zone.left) * width, (zone.bottom - zone.top) * height];
  context.fillStyle = '#05021466';
  context.fillRect(0, 0, width, height);
  context.clearRect(x, y, wide, high);
  context.strokeStyle = ZONE;
  context.lineWidth = Math.max(2, width / 200);
  context.setLineDash([width / 40, width / 60]);
  context.strokeRect(x, y, wide, high);
  context.setLineDash([]);
}

function paintHand(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  { keypoints }: Hand,
  colour: string,
  line: number,
): void {
  const points = keypoints.map(({ x, y }) => ({ x: (1 - x) * width, y: y * height }));
  context.strokeStyle = colour;
  context.lineCap = 'round';
  context.lineWidth = line * 1.6;
  context.beginPath();
  for (const [from, to] of HAND_BONES) {
    const [start, end] = [points[from], points[to]];
    if (start === undefined || end === undefined) continue;
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
  }
  context.stroke();
  context.fillStyle = '#ffffff';
  for (const { x, y } of points) {
    context.beginPath();
    context.arc(x, y, line, 0, Math.PI * 2);
    context.fill();
  }
}
