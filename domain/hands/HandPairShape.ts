import { KEYPOINT } from './Hand.ts';
import { type HandPoints, palmCentre, palmLength } from './HandPoints.ts';

/**
 * How two hands stand to each other in the picture, in mean palm lengths of the two. Depth is left out: each hand
 * has its own zero of z, so depths of two hands cannot be compared.
 */
export const HAND_PAIR_MEASURES = [
  'wristsGap',
  'palmsGap',
  'thumbTipsGap',
  'indexTipsGap',
  'middleTipsGap',
  /** How much higher in the picture the meeting index fingers are than the meeting thumbs. */
  'indexTipsAboveThumbTips',
  /** How much higher in the picture the fingertips are than the wrists. */
  'fingertipsAboveWrists',
  /** Nearest two keypoints, one of each hand. */
  'nearestGap',
  /** Length of the shorter hand over the longer. */
  'sizeLikeness',
  /** Angle between the directions in which the two hands point, wrist to middle knuckle. */
  'handsAngleDegrees',
  /** 1 when the forearms, prolonged behind the wrists, cross each other; else 0. */
  'forearmsCross',
] as const;

export type HandPairMeasure = (typeof HAND_PAIR_MEASURES)[number];
export type HandPairShape = { [Measure in HandPairMeasure]: number };

export function createHandPairShape(): HandPairShape {
  return Object.fromEntries(HAND_PAIR_MEASURES.map((measure) => [measure, 0])) as HandPairShape;
}

const { wrist, thumbTip, indexTip, middleMcp, middleTip } = KEYPOINT;

/** A forearm is about two and a half times as long as the palm. */
const FOREARM_PALM_LENGTHS = 2.5;

export function measureHandPair(one: HandPoints, other: HandPoints, into: HandPairShape): void {
  const oneLength = palmLength(one);
  const otherLength = palmLength(other);
  const unit = (oneLength + otherLength) / 2;
  into.sizeLikeness = Math.min(oneLength, otherLength) / Math.max(oneLength, otherLength);
  into.wristsGap = gap(one, other, wrist) / unit;
  into.palmsGap =
    Math.hypot(palmCentre(one, 0) - palmCentre(other, 0), palmCentre(one, 1) - palmCentre(other, 1)) / unit;
  into.thumbTipsGap = gap(one, other, thumbTip) / unit;
  into.indexTipsGap = gap(one, other, indexTip) / unit;
  into.middleTipsGap = gap(one, other, middleTip) / unit;
  into.indexTipsAboveThumbTips = (middleY(one, other, thumbTip) - middleY(one, other, indexTip)) / unit;
  into.fingertipsAboveWrists = (middleY(one, other, wrist) - middleY(one, other, middleTip)) / unit;
  into.nearestGap = nearestGap(one, other) / unit;
  into.handsAngleDegrees = handsAngleDegrees(one, other);
  into.forearmsCross = forearmsCross(one, other, unit) ? 1 : 0;
}

const x = (points: HandPoints, keypoint: number): number => points[keypoint * 3] as number;
const y = (points: HandPoints, keypoint: number): number => points[keypoint * 3 + 1] as number;

function gap(one: HandPoints, other: HandPoints, keypoint: number): number {
  return Math.hypot(x(one, keypoint) - x(other, keypoint), y(one, keypoint) - y(other, keypoint));
}

function middleY(one: HandPoints, other: HandPoints, keypoint: number): number {
  return (y(one, keypoint) + y(other, keypoint)) / 2;
}

function nearestGap(one: HandPoints, other: HandPoints): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let here = 0; here < one.length; here += 3) {
    for (let there = 0; there < other.length; there += 3) {
      const dx = (one[here] as number) - (other[there] as number);
      const dy = (one[here + 1] as number) - (other[there + 1] as number);
      nearest = Math.min(nearest, dx * dx + dy * dy);
    }
  }
  return Math.sqrt(nearest);
}

function handsAngleDegrees(one: HandPoints, other: HandPoints): number {
  const ux = x(one, middleMcp) - x(one, wrist);
  const uy = y(one, middleMcp) - y(one, wrist);
  const vx = x(other, middleMcp) - x(other, wrist);
  const vy = y(other, middleMcp) - y(other, wrist);
  return (Math.atan2(Math.abs(ux * vy - uy * vx), ux * vx + uy * vy) * 180) / Math.PI;
}

/** Forearms are not seen; with a wrist held straight they go on behind it, against the way the hand points. */
function forearmsCross(one: HandPoints, other: HandPoints, unit: number): boolean {
  const ax = x(one, wrist);
  const ay = y(one, wrist);
  const bx = x(other, wrist);
  const by = y(other, wrist);
  let ux = ax - x(one, middleMcp);
  let uy = ay - y(one, middleMcp);
  let vx = bx - x(other, middleMcp);
  let vy = by - y(other, middleMcp);
  const uLength = Math.hypot(ux, uy) || 1;
  const vLength = Math.hypot(vx, vy) || 1;
  ux /= uLength;
  uy /= uLength;
  vx /= vLength;
  vy /= vLength;
  const turn = ux * vy - uy * vx;
  if (Math.abs(turn) < 0.2) return false;
  const alongOne = ((bx - ax) * vy - (by - ay) * vx) / turn;
  const alongOther = ((bx - ax) * uy - (by - ay) * ux) / turn;
  const reach = FOREARM_PALM_LENGTHS * unit;
  return alongOne > 0 && alongOne < reach && alongOther > 0 && alongOther < reach;
}
