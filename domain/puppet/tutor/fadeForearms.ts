import type { PlacedHand } from '../hand/placeHand.ts';
import type { Picture } from '../render/Picture.ts';
import type { View } from '../render/renderFigure.ts';
import { smoothStep } from '../render/shade.ts';

/** From the wrist along the forearm, as far as it runs in the picture. */
const FADE_FROM_MM = 58;
const FADE_TO_MM = 88;
/** Farther from the forearm's middle than this there is no forearm. */
const FOREARM_HALF_WIDTH_MM = 62;

/** Lets forearms fade out instead of ending at the frame. */
export function fadeForearms(picture: Picture, hands: readonly PlacedHand[], view: View): void {
  const forearms = hands.map(({ forearm }) => {
    const size = Math.hypot(forearm.along[0], forearm.along[1]) || 1;
    return {
      x: forearm.start[0],
      y: forearm.start[1],
      dx: forearm.along[0] / size,
      dy: forearm.along[1] / size,
    };
  });
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const at = (y * picture.width + x) * 4 + 3;
      if (picture.rgba[at] === 0) continue;
      const sceneX = view.left + (x + 0.5) / view.pixelsPerMm;
      const sceneY = view.top + (y + 0.5) / view.pixelsPerMm;
      let kept = 1;
      for (const forearm of forearms) {
        const along = (sceneX - forearm.x) * forearm.dx + (sceneY - forearm.y) * forearm.dy;
        const across = Math.abs((sceneX - forearm.x) * forearm.dy - (sceneY - forearm.y) * forearm.dx);
        if (across < FOREARM_HALF_WIDTH_MM)
          kept = Math.min(kept, 1 - smoothStep(FADE_FROM_MM, FADE_TO_MM, along));
      }
      picture.rgba[at] = Math.round((picture.rgba[at] as number) * kept);
    }
  }
}
