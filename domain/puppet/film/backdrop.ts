import { seededRandom } from '../../core/random.ts';
import { type Colour, colour, createPicture, mixColours, type Picture } from '../render/Picture.ts';
import { smoothStep } from '../render/shade.ts';

const SKY = [colour('#9fb4cc'), colour('#d8c9c0')] as const;
const HOUSES = [colour('#8d98a8'), colour('#a59a94'), colour('#7d8a98'), colour('#b0a79c')] as const;
const PAVEMENT = [colour('#a8a49f'), colour('#86847f')] as const;
const LAMPS = [colour('#ffd9a0'), colour('#ffb3c7'), colour('#a8d8ff'), colour('#fff3d6')] as const;

/** Half width of a blurred edge, in pixels. */
const SOFTNESS = 9;

/** The street behind the visitors, out of focus: sky, house fronts, lit signs, pavement. */
export function paintBackdrop(width: number, height: number, seed: number): Picture {
  const random = seededRandom(seed);
  const picture = createPicture(width, height);
  const horizon = height * 0.72;
  const fronts = Array.from({ length: 6 }, (_, index) => ({
    left: (index - 0.3 + random() * 0.3) * (width / 5),
    top: height * (0.05 + random() * 0.3),
    tone: HOUSES[Math.floor(random() * HOUSES.length)] as Colour,
  }));
  // Tall and far apart: two round lights, or a few crossed bars, are already a face to a network.
  const signs = Array.from({ length: 9 }, (_, index) => ({
    x: ((index + 0.3 + random() * 0.4) * width) / 9,
    y: height * (0.34 + random() * 0.18),
    halfWidth: 9 + random() * 7,
    halfHeight: 44 + random() * 40,
    tone: LAMPS[index % LAMPS.length] as Colour,
    strength: 0.3 + random() * 0.25,
  }));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let tone = mixColours(SKY[0], SKY[1], y / horizon);
      for (const front of fronts) {
        const inside = smoothStep(-14, 14, x - front.left) * smoothStep(-10, 10, y - front.top);
        if (inside > 0) tone = mixColours(tone, front.tone, inside);
      }
      const ground = smoothStep(-12, 12, y - horizon);
      if (ground > 0) {
        tone = mixColours(
          tone,
          mixColours(PAVEMENT[0], PAVEMENT[1], (y - horizon) / (height - horizon)),
          ground,
        );
      }
      for (const sign of signs) {
        const inside =
          (1 - smoothStep(sign.halfWidth - SOFTNESS, sign.halfWidth + SOFTNESS, Math.abs(x - sign.x))) *
          (1 - smoothStep(sign.halfHeight - SOFTNESS, sign.halfHeight + SOFTNESS, Math.abs(y - sign.y)));
        if (inside > 0) tone = mixColours(tone, sign.tone, sign.strength * inside);
      }
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        picture.rgba[at + channel] = Math.round(255 * (tone[channel] as number));
      }
      picture.rgba[at + 3] = 255;
    }
  }
  return picture;
}
