import type { Figure } from '../render/renderFigure.ts';
import { type Ellipsoid, type Limb, rod, type Solid } from '../render/Solid.ts';
import type { Vector } from '../vector.ts';
import type { HairStyle, PersonLook } from './PersonLook.ts';
import { paintPerson } from './paintPerson.ts';
import { PERSON_PART } from './personParts.ts';

export const SHOULDER_RIGHT: Vector = [-152, 212, 34];
/**
 * Head and body of a person who faces the camera, without arms: the middle of the head at 0, millimetres, the chin at
 * about y = 100, the shoulders at y = 190.
 */
export function personFigure(look: PersonLook): Figure {
  const head: Limb = {
    solids: [
      ball([0, -26, 8], [75, 90, 92]),
      ball([0, 34, -12], [58, 62, 64]),
      ball([0, 74, -30], [30, 24, 30]),
      rod([0, 60, 24], [0, 150, 32], 37, 41),
      rod([0, 0, -80], [0, 24, -91], 6, 9.5),
      ball([34, 26, -48], [26, 24, 22]),
      ball([-34, 26, -48], [26, 24, 22]),
    ],
    blendMm: 22,
    part: PERSON_PART.skin,
  };
  const ears: Limb = {
    solids: [ball([78, 10, 12], [10, 22, 14]), ball([-78, 10, 12], [10, 22, 14])],
    blendMm: 2,
    joins: { limb: head, blendMm: 8 },
    part: PERSON_PART.skin,
  };
  const shirt: Limb = {
    solids: [rod([0, 126, 24], [0, 168, 26], 46, 56), ball([0, 430, 34], [128, 330, 80])],
    blendMm: 20,
    part: PERSON_PART.shirt,
  };
  const coat: Limb = {
    solids: [
      rod([-34, 166, 38], [-140, 206, 36], 42, 50),
      rod([34, 166, 38], [140, 206, 36], 42, 50),
      rod([-98, 226, 14], [-92, 900, 14], 78, 96),
      rod([98, 226, 14], [92, 900, 14], 78, 96),
      // The collar, round the neck and down along the opening.
      rod([-50, 140, 22], [-62, 214, -44], 15, 19),
      rod([50, 140, 22], [62, 214, -44], 15, 19),
      rod([-62, 214, -44], [-40, 420, -64], 19, 14),
      rod([62, 214, -44], [40, 420, -64], 19, 14),
    ],
    blendMm: 24,
    part: PERSON_PART.coat,
  };
  return { limbs: [head, ears, shirt, coat, ...hairLimbs(look.hairStyle)], paint: paintPerson(look) };
}

function hairLimbs(style: HairStyle): Limb[] {
  const cap: Solid[] = [ball([0, -46, 24], [84, 86, 92])];
  // Locks over the forehead, from the parting outwards; above the brows, so that a face stays a face.
  const fringe: Solid[] = [
    rod([18, -112, -40], [-28, -72, -78], 26, 11),
    rod([18, -112, -40], [-56, -62, -60], 26, 10),
    rod([22, -112, -40], [40, -76, -74], 24, 11),
    rod([22, -112, -40], [62, -60, -54], 24, 10),
    rod([10, -116, -36], [-4, -82, -84], 24, 10),
    rod([-60, -80, -20], [-76, -10, -18], 20, 8),
    rod([60, -80, -20], [76, -10, -18], 20, 8),
  ];
  const crown: Limb = { solids: [...cap, ...fringe], blendMm: 9, part: PERSON_PART.hair };
  const limbs = [crown];
  switch (style) {
    case 'short':
      break;
    case 'bob':
      limbs.push({
        solids: [
          rod([-60, -56, 22], [-76, 40, 14], 36, 27),
          rod([60, -56, 22], [76, 40, 14], 36, 27),
          rod([-76, 40, 14], [-62, 96, 12], 27, 18),
          rod([76, 40, 14], [62, 96, 12], 27, 18),
          rod([-36, -20, 70], [-40, 92, 58], 44, 34),
          rod([36, -20, 70], [40, 92, 58], 44, 34),
        ],
        blendMm: 14,
        joins: { limb: crown, blendMm: 10 },
        part: PERSON_PART.hair,
      });
      break;
    case 'bun':
      limbs.push({
        solids: [
          ball([0, -142, 40], [44, 38, 44]),
          rod([-78, -30, 6], [-80, 40, 0], 14, 7),
          rod([78, -30, 6], [80, 40, 0], 14, 7),
        ],
        blendMm: 6,
        part: PERSON_PART.hair,
      });
      break;
  }
  return limbs;
}

function ball(centre: Vector, radii: Vector): Ellipsoid {
  return {
    kind: 'ellipsoid',
    centre,
    axes: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    radii,
  };
}
