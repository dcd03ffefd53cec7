import { type Colour, colour, mixColours } from '../render/Picture.ts';
import { layColour, setColour } from '../render/paint.ts';
import type { Painter } from '../render/renderFigure.ts';
import { smoothStep } from '../render/shade.ts';
import type { PersonLook } from './PersonLook.ts';
import { PERSON_PART } from './personParts.ts';

const WHITE: Colour = [1, 1, 1];
const EYE_WHITE = colour('#fbf7f4');
const LIPS = colour('#c65a5a');

/** Face of a friendly passer-by: eyes, brows, nose, mouth, painted where the head's surface faces the camera. */
export function paintPerson(look: PersonLook): Painter {
  const line = mixColours(look.hair, look.skin.crease, 0.25);
  return (part, [x, y, z], normal, into) => {
    switch (part) {
      case PERSON_PART.hair: {
        setColour(into, look.hair);
        // A band of gleam round the crown.
        const gleam =
          Math.exp(-(((y + 92 + Math.abs(x) * 0.16) / 9) ** 2)) * smoothStep(0.2, 0.8, -normal[2]);
        layColour(into, mixColours(look.hair, WHITE, 0.45), gleam * 0.55);
        return;
      }
      case PERSON_PART.coat: {
        setColour(into, look.coat);
        return;
      }
      case PERSON_PART.shirt:
        setColour(into, look.shirt);
        return;
      default:
        setColour(into, mixColours(look.skin.back, look.skin.palm, 0.35));
        if (normal[2] < -0.05 && z < 0) paintFace(look, line, x, y, into);
    }
  };
}

function paintFace(look: PersonLook, line: Colour, x: number, y: number, into: Float64Array): void {
  const side = Math.abs(x);
  layColour(into, look.skin.flush, 0.5 * Math.exp(-(((side - 44) / 17) ** 2) - ((y - 30) / 12) ** 2));
  layColour(into, look.skin.flush, 0.35 * Math.exp(-((x / 9) ** 2) - ((y - 24) / 7) ** 2));
  paintEye(look, line, (side - 31) / 1.12, (y - 2) / 1.18, x < 0 ? -1 : 1, into);
  // Brow: thick inside, thin outside, a little arched.
  const along = (side - 31) / 19;
  const arch = y + 27 + 5 * (1 - along * along) - 2 * along;
  if (Math.abs(along) < 1)
    layColour(into, line, 0.95 * (1 - smoothStep(2.6 - along, 3.8 - along, Math.abs(arch))));
  // Shadow under the nose, two nostrils.
  layColour(into, look.skin.crease, 0.45 * Math.exp(-((x / 10) ** 2) - ((y - 36) / 2.6) ** 2));
  layColour(into, look.skin.crease, 0.75 * Math.exp(-(((side - 5) / 2.2) ** 2) - ((y - 33.5) / 1.5) ** 2));
  paintMouth(look, x, y - 56, into);
}

function paintEye(
  look: PersonLook,
  line: Colour,
  x: number,
  y: number,
  sign: number,
  into: Float64Array,
): void {
  const along = x / 16;
  if (Math.abs(along) > 1.25) return;
  const upper = -9.5 * (1 - along * along) + 0.5 - along;
  const lower = 6.5 * (1 - along * along) - along;
  const open = smoothStep(-0.8, 0.8, y - upper) * smoothStep(-0.8, 0.8, lower - y);
  if (Math.abs(along) < 1) {
    layColour(into, EYE_WHITE, open);
    layColour(into, look.skin.crease, open * 0.35 * (1 - smoothStep(0, 5, y - upper)));
    const fromIris = Math.hypot(x, y + 1.2);
    layColour(into, look.eyes, open * (1 - smoothStep(7.4, 8.6, fromIris)));
    layColour(
      into,
      mixColours(look.eyes, WHITE, 0.35),
      open * 0.7 * (1 - smoothStep(2, 5, Math.hypot(x, y - 3))),
    );
    layColour(into, [0.08, 0.05, 0.06], open * (1 - smoothStep(3.2, 4.2, fromIris)));
    // The lamp stands on one side, so its gleam does in both eyes.
    layColour(into, WHITE, open * (1 - smoothStep(1.6, 2.5, Math.hypot(x * sign + 3, y + 4.4))));
  }
  const lash = Math.abs(y - upper + 0.8);
  layColour(into, line, (1 - smoothStep(1.5, 2.6, lash)) * (1 - smoothStep(1, 1.2, Math.abs(along))));
  layColour(
    into,
    look.skin.crease,
    0.6 * (1 - smoothStep(0.6, 1.4, Math.abs(y - lower))) * (1 - smoothStep(0.8, 1, Math.abs(along))),
  );
  layColour(
    into,
    look.skin.crease,
    0.5 * (1 - smoothStep(0.6, 1.5, Math.abs(y - upper + 5.5))) * (1 - smoothStep(0.7, 1, Math.abs(along))),
  );
}

/** A smile with closed lips. */
function paintMouth(look: PersonLook, x: number, y: number, into: Float64Array): void {
  const along = x / 24;
  if (Math.abs(along) > 1.1) return;
  const middle = -5 * along * along + 2;
  const taper = Math.max(0, 1 - along * along);
  const upperLip = middle - 4.6 * taper * (1 - 0.25 * Math.exp(-((x / 4) ** 2)));
  const lowerLip = middle + 6.4 * taper;
  const lips = smoothStep(-0.8, 0.8, y - upperLip) * smoothStep(-0.8, 0.8, lowerLip - y);
  if (taper > 0) layColour(into, mixColours(LIPS, look.skin.flush, 0.35), 0.85 * lips);
  layColour(into, WHITE, 0.25 * lips * Math.exp(-((x / 8) ** 2) - ((y - middle - 3.2) / 1.4) ** 2));
  layColour(
    into,
    mixColours(LIPS, [0.2, 0.05, 0.08], 0.6),
    (1 - smoothStep(0.7, 1.7, Math.abs(y - middle))) * (1 - smoothStep(0.95, 1.08, Math.abs(along))),
  );
  layColour(into, look.skin.crease, 0.35 * Math.exp(-((x / 13) ** 2) - ((y - 13) / 2.4) ** 2));
}
