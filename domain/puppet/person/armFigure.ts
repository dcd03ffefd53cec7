import { handFigure } from '../hand/handFigure.ts';
import { HAND_PART } from '../hand/handParts.ts';
import { FOREARM_LENGTH_MM } from '../hand/handSkeleton.ts';
import { type HandPlacement, placeHand } from '../hand/placeHand.ts';
import { combineFigures } from '../render/combineFigures.ts';
import { setColour } from '../render/paint.ts';
import type { Figure } from '../render/renderFigure.ts';
import { rod } from '../render/Solid.ts';
import { add, scale, type Vector } from '../vector.ts';
import { handLookOf, type PersonLook } from './PersonLook.ts';

const ELBOW_RADIUS_MM = 41;

/** Hands with their forearms. A gesture of two hands is one figure, since they touch. */
export function forearmsFigure(hands: readonly HandPlacement[], look: PersonLook): Figure {
  return combineFigures(hands.map((hand) => handFigure(placeHand(hand), handLookOf(look))));
}

export function elbowOf(hand: HandPlacement): Vector {
  const { forearm } = placeHand(hand);
  return add(forearm.start, scale(forearm.along, FOREARM_LENGTH_MM));
}

/** The sleeve from a shoulder to an elbow. */
export function upperArmFigure(shoulder: Vector, elbow: Vector, look: PersonLook): Figure {
  return {
    limbs: [{ solids: [rod(shoulder, elbow, 52, ELBOW_RADIUS_MM)], blendMm: 0, part: HAND_PART.sleeve }],
    paint: (_part, _point, _normal, into) => setColour(into, look.coat),
  };
}
