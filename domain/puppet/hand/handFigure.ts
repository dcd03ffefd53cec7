import type { Figure } from '../render/renderFigure.ts';
import { type Limb, rod, type Solid } from '../render/Solid.ts';
import { add, cross, mix, scale, type Vector } from '../vector.ts';
import type { HandLook } from './HandLook.ts';
import { FINGER_NAMES } from './HandPose.ts';
import { HAND_PART } from './handParts.ts';
import { FINGER_BONES, FOREARM_LENGTH_MM, THUMB_BONES } from './handSkeleton.ts';
import { paintHand } from './paintHand.ts';
import type { PlacedBone, PlacedHand } from './placeHand.ts';

/** Flesh on the bones. */
export function handFigure(hand: PlacedHand, look: HandLook): Figure {
  const palm: Limb = {
    solids: [...palmSolids(hand), ...forearmSolids(hand.forearm, 0, FOREARM_LENGTH_MM)],
    blendMm: 13,
    part: HAND_PART.palm,
  };
  const limbs: Limb[] = [palm];
  hand.fingers.forEach((bones, finger) => {
    limbs.push(...(finger === 0 ? thumbLimbs(bones, palm) : fingerLimbs(bones, finger, palm)));
  });
  limbs.push(...sleeveLimbs(hand.forearm, look.sleeveFromMm));
  return { limbs, paint: paintHand(hand, look) };
}

function palmSolids(hand: PlacedHand): Solid[] {
  const at = (x: number, y: number, z: number): Vector => hand.toScene([x, y, z]);
  const knuckle = (name: (typeof FINGER_NAMES)[number]): Vector => {
    const [x, y, z] = FINGER_BONES[name].knuckle;
    return at(x, y, z);
  };
  const thumbBone = hand.fingers[0]?.[0] as PlacedBone;
  return [
    rod(at(12, -6, -2), knuckle('index'), 15, 11.8),
    rod(at(3, -6, -2), knuckle('middle'), 16, 12),
    rod(at(-6, -6, -2), knuckle('ring'), 16, 11.6),
    rod(at(-14, -8, -3), knuckle('pinky'), 14.5, 10.8),
    // Ball of the thumb, edge of the hand, and the pads under the fingers.
    rod(at(14, -16, -8), mix(thumbBone.start, thumbBone.end, 0.75), 16, 13.5),
    rod(thumbBone.start, thumbBone.end, THUMB_BONES.radii[0] - 1, THUMB_BONES.radii[1]),
    rod(at(-20, -14, -8), at(-33, -58, -8), 13.5, 12),
    rod(at(22, -82, -7), at(-30, -68, -8), 9.5, 8.5),
    // The web between thumb and index finger.
    rod(mix(thumbBone.start, thumbBone.end, 0.62), at(22, -62, -3), 7.5, 9),
    rod(mix(thumbBone.start, thumbBone.end, 0.3), at(16, -45, -4), 9, 11),
  ];
}

function forearmSolids(forearm: PlacedBone, fromMm: number, toMm: number): Solid[] {
  const side = cross(forearm.along, forearm.back);
  const point = (along: number, sideways: number): Vector =>
    add(forearm.start, add(scale(forearm.along, along), scale(side, sideways)));
  return [-1, 1].map((sign) => rod(point(fromMm - 6, sign * 12), point(toMm, sign * 15), 15.5, 23));
}

function fingerLimbs(
  bones: readonly [PlacedBone, PlacedBone, PlacedBone],
  finger: number,
  palm: Limb,
): Limb[] {
  const radii = FINGER_BONES[FINGER_NAMES[finger - 1] as (typeof FINGER_NAMES)[number]].radii;
  const [first, second, third] = bones;
  const part = HAND_PART.firstFinger + finger;
  const proximal = rod(first.start, first.end, radii[0], radii[1]);
  return [
    { solids: [proximal], blendMm: 0, joins: { limb: palm, blendMm: 9 }, part },
    {
      solids: [
        proximal,
        rod(second.start, second.end, radii[1] + 0.2, radii[2]),
        rod(third.start, third.end, radii[2] + 0.1, radii[3]),
        // The pad of the fingertip.
        rod(padOf(third, 0.45, radii[3]), padOf(third, 0.85, radii[3]), radii[3] * 0.95, radii[3] * 0.9),
      ],
      blendMm: 2.5,
      part,
    },
  ];
}

function thumbLimbs(bones: readonly [PlacedBone, PlacedBone, PlacedBone], palm: Limb): Limb[] {
  const [first, second, third] = bones;
  const radii = THUMB_BONES.radii;
  const part = HAND_PART.firstFinger;
  const proximal = rod(second.start, second.end, radii[1] - 0.5, radii[2]);
  return [
    {
      solids: [rod(mix(first.start, first.end, 0.5), first.end, 13, radii[1] - 0.5), proximal],
      blendMm: 3,
      joins: { limb: palm, blendMm: 10 },
      part,
    },
    {
      solids: [
        proximal,
        rod(third.start, third.end, radii[2] + 0.1, radii[3]),
        rod(padOf(third, 0.35, radii[3]), padOf(third, 0.8, radii[3]), radii[3], radii[3] * 0.95),
      ],
      blendMm: 3,
      part,
    },
  ];
}

function padOf(bone: PlacedBone, fraction: number, radius: number): Vector {
  return add(mix(bone.start, bone.end, fraction), scale(bone.back, -radius * 0.22));
}

function sleeveLimbs(forearm: PlacedBone, beginMm: number): Limb[] {
  const side = cross(forearm.along, forearm.back);
  const tube = (fromMm: number, toMm: number, fromRadius: number, toRadius: number): Solid[] =>
    [-1, 1].map((sign) => {
      const point = (along: number): Vector =>
        add(forearm.start, add(scale(forearm.along, along), scale(side, sign * 15)));
      return rod(point(fromMm + fromRadius), point(toMm), fromRadius, toRadius);
    });
  return [
    { solids: tube(beginMm, beginMm + 36, 28, 28.5), blendMm: 10, part: HAND_PART.cuff },
    { solids: tube(beginMm + 22, FOREARM_LENGTH_MM, 31, 40), blendMm: 12, part: HAND_PART.sleeve },
  ];
}
