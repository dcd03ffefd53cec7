import { lock, mapLock } from '../../../drawing/lock.ts';
import { type Material, material } from '../../../drawing/Material.ts';
import { type PointMap, placement } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { HAND_SHAPES, type HandShapeName } from '../../vocabulary.ts';
import { SKELETON } from '../bodies/skeleton.ts';
import { type Look, SIDES, type Side, signOf } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { type HandShape, mapLayer } from './handFrame.ts';
import { HAND_DRAWINGS } from './handShapes.ts';

const SCALE = 1.15;

export function drawSlenderHands(look: Look): PartDrawing[] {
  // A heart of a dark accent would look burnt.
  const heart = look.palette.accent.lightness < 0.5 ? look.dominant : look.accent;
  return drawHands(look.skin, heart);
}

/** The same in gloves of deep velvet, so that they are read before pale hair and a pale gown. */
export function drawGlovedHands(look: Look): PartDrawing[] {
  return drawHands(gloveOf(look), look.neutral);
}

export function gloveOf({ palette }: Look): Material {
  const { chroma, hue } = palette.dominant;
  return material({ lightness: 0.4, chroma: Math.min(0.15, chroma * 1.15), hue: hue + 4 }, { shadeBy: 0.09 });
}

function drawHands(cloth: Material, heart: Material): PartDrawing[] {
  return SIDES.flatMap((side) => HAND_SHAPES.map((name) => drawHand(cloth, heart, side, name)));
}

function drawHand(cloth: Material, heart: Material, side: Side, name: HandShapeName): PartDrawing {
  const hand = new Sketch(`hand${side}${name[0]!.toUpperCase()}${name.slice(1)}`);
  const shape = HAND_DRAWINGS[name]();
  const map = hangingMap(side, shape);
  // Raised, the hand stands upside down to how it is drawn here: its shade is drawn on the side that is up now.
  const shade = shape.fromBehind ? ([2.6, 2] as const) : ([-2.6, -2] as const);
  for (const layer of shape.layers) {
    hand.cel(mapLayer(layer, map), layer.isProp ? heart : cloth, { shade, rim: [0, 0], ink: 0.8 });
  }
  for (const crease of shape.creases ?? []) {
    hand.patch(mapLock(lock(crease), map).outline, cloth.ink, 0.7);
  }
  const slot = side === 'Left' ? ('handLeft' as const) : ('handRight' as const);
  return hand.part({
    drawOrder: 100.5,
    attach: { to: 'bone', bone: slot },
    grid: { columns: 1, rows: 1 },
    variant: { slot, name },
  });
}

/** From the hand's own frame (fingers up) to the hanging arm's end. */
function hangingMap(side: Side, { fromBehind, bendDegrees }: HandShape): PointMap {
  const s = signOf(side);
  const bend = placement(0, 0, -(bendDegrees ?? 0), SCALE);
  return (x, y) => {
    const [bentX, bentY] = bend(x, y);
    return [s * SKELETON.wrist.x + (fromBehind ? -s : s) * bentX, SKELETON.wrist.y - bentY];
  };
}
