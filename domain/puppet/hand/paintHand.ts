import { layColour, setColour } from '../render/paint.ts';
import type { Painter } from '../render/renderFigure.ts';
import { smoothStep } from '../render/shade.ts';
import { cross, dot, subtract, type Vector } from '../vector.ts';
import type { HandLook } from './HandLook.ts';
import { HAND_PART } from './handParts.ts';
import { THUMB_BONES } from './handSkeleton.ts';
import type { PlacedBone, PlacedHand } from './placeHand.ts';

/** The three big lines of a palm, as points in the hand's own space: x towards the thumb, y towards the wrist. */
const PALM_LINES: readonly (readonly (readonly [number, number])[])[] = [
  [
    [38, -74],
    [22, -66],
    [8, -52],
    [0, -34],
    [-2, -16],
  ],
  [
    [38, -72],
    [18, -64],
    [-6, -54],
    [-30, -40],
  ],
  [
    [14, -84],
    [2, -76],
    [-18, -70],
    [-42, -62],
  ],
];

/** Skin with flushed tips, folds on the joints, lines on the palm, and nails. */
export function paintHand(hand: PlacedHand, look: HandLook): Painter {
  const { skin } = look;
  const wrist = hand.keypoints[0] as Vector;
  const { thumbwards, wristwards, backwards } = hand.axes;
  return (part, point, normal, into) => {
    if (part === HAND_PART.sleeve) return setColour(into, look.sleeve);
    if (part === HAND_PART.cuff) return setColour(into, look.cuff);
    if (part >= HAND_PART.firstFinger) {
      const finger = part - HAND_PART.firstFinger;
      const bones = hand.fingers[finger];
      if (bones) paintFinger(bones, finger === 0 ? THUMB_BONES.radii[3] : 6.6, point, normal, look, into);
      return;
    }
    const palmSide = smoothStep(-0.2, 0.5, -dot(normal, backwards));
    setColour(into, skin.back);
    layColour(into, skin.palm, palmSide);
    const from = subtract(point, wrist);
    const x = dot(from, thumbwards);
    const y = dot(from, wristwards);
    // The ball of the thumb and the edge of the hand are rosy, the hollow between them is not.
    const rosy =
      Math.exp(-((x - 30) ** 2 + (y + 38) ** 2) / 500) + Math.exp(-((x + 32) ** 2 + (y + 36) ** 2) / 500);
    layColour(into, skin.flush, 0.28 * rosy * palmSide + 0.3 * knuckleFlush(hand, point) * (1 - palmSide));
    if (palmSide > 0.3) layColour(into, skin.crease, 0.62 * palmSide * palmLine(x, y));
    // The fold where the hand begins.
    layColour(
      into,
      skin.crease,
      0.35 * (1 - smoothStep(0.4, 1.1, Math.abs(y - 4 - x * x * 0.004))) * palmSide,
    );
  };
}

function paintFinger(
  bones: readonly [PlacedBone, PlacedBone, PlacedBone],
  tipRadius: number,
  point: Vector,
  normal: Vector,
  look: HandLook,
  into: Float64Array,
): void {
  const { skin } = look;
  const bone = nearestBone(bones, point);
  const palmSide = smoothStep(-0.3, 0.5, -dot(normal, bone.back));
  setColour(into, skin.back);
  layColour(into, skin.palm, palmSide);
  const last = bones[2];
  const fromTip = subtract(point, last.end);
  const along = dot(fromTip, last.along);
  const toTip = Math.hypot(fromTip[0], fromTip[1], fromTip[2]);
  layColour(into, skin.flush, 0.55 * (1 - smoothStep(5, 21, toTip)));
  for (const joint of [bones[1], bones[2]]) {
    const off = subtract(point, joint.start);
    const near = 1 - smoothStep(10, 16, Math.hypot(off[0], off[1], off[2]));
    if (near <= 0) continue;
    const bisector = dot(off, joint.along);
    layColour(into, skin.flush, 0.22 * near * (1 - palmSide));
    const fold = 1 - smoothStep(0.35, 1.1, Math.abs(bisector));
    layColour(into, skin.crease, near * fold * (0.5 * palmSide + 0.25 * (1 - palmSide)));
  }
  paintNail(last, tipRadius, fromTip, along, normal, look, into);
}

function paintNail(
  bone: PlacedBone,
  tipRadius: number,
  fromTip: Vector,
  along: number,
  normal: Vector,
  look: HandLook,
  into: Float64Array,
): void {
  const facing = dot(normal, bone.back);
  if (facing < 0.15) return;
  const across = dot(fromTip, cross(bone.along, bone.back)) / (tipRadius * 0.84);
  const lengthways = (along + tipRadius * 0.35) / (tipRadius * 1.15);
  const inside = across ** 4 + Math.abs(lengthways) ** 3;
  const cover = 1 - smoothStep(0.82, 1, inside);
  layColour(into, look.skin.crease, 0.4 * (1 - smoothStep(1, 1.35, inside)) * smoothStep(0.15, 0.3, facing));
  layColour(into, look.skin.nail, cover);
  if (lengthways > 0.45) layColour(into, [1, 0.96, 0.93], cover * 0.65 * smoothStep(0.55, 0.75, lengthways));
  // A small gleam.
  layColour(
    into,
    [1, 1, 1],
    cover * 0.5 * (1 - smoothStep(0.05, 0.3, Math.hypot(across + 0.25, lengthways * 0.7 + 0.1))),
  );
}

function knuckleFlush(hand: PlacedHand, point: Vector): number {
  let flush = 0;
  for (const [first] of hand.fingers.slice(1)) {
    const off = subtract(point, first.start);
    flush = Math.max(flush, 1 - smoothStep(9, 19, Math.hypot(off[0], off[1], off[2])));
  }
  return flush;
}

function palmLine(x: number, y: number): number {
  let least = 99;
  for (const line of PALM_LINES) {
    for (let index = 1; index < line.length; index++) {
      const [ax, ay] = line[index - 1] as readonly [number, number];
      const [bx, by] = line[index] as readonly [number, number];
      const fraction = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const held = Math.min(1, Math.max(0, fraction));
      least = Math.min(least, Math.hypot(x - ax - (bx - ax) * held, y - ay - (by - ay) * held));
    }
  }
  return 1 - smoothStep(0.4, 1.4, least);
}

function nearestBone(bones: readonly [PlacedBone, PlacedBone, PlacedBone], point: Vector): PlacedBone {
  const beyond = (bone: PlacedBone): boolean => dot(subtract(point, bone.start), bone.along) > 0;
  return beyond(bones[2]) ? bones[2] : beyond(bones[1]) ? bones[1] : bones[0];
}
