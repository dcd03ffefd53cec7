import { mapOutline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { ellipse, symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { DRONE_ATTACH, DRONE_PLACE, HOVER } from './droneHover.ts';

const { x: X, y: Y } = DRONE_PLACE;

/** A ball with ears of copper and a lit face. */
export function drawDroneBody(look: Look): PartDrawing {
  const drone = new Sketch('droneBody');
  for (const s of [-1, 1]) {
    drone.cel(ellipse(X + s * 50, Y + 4, 11, 17), look.accent, { shade: [3, 3], ink: 0.95 });
  }
  drone.cel(ellipse(X, Y, 53, 50), look.neutral, {
    shade: [9, 9],
    rim: [2, -0.6],
    inside: () => {
      drone.cel(
        mapOutline(
          symmetricBlob([
            [0, -56],
            [40, -50],
            [60, -26],
            [44, -27],
            [20, -34],
            [0, -29, 1],
          ]),
          (x, y) => [X + x, Y + y],
        ),
        look.dominant,
        { shade: [6, 4], rim: [0, 0], ink: 0.8 },
      );
    },
  });
  // The face: a dark pane with two lit eyes.
  drone.cel(
    mapOutline(
      symmetricBlob([
        [0, -20],
        [26, -19],
        [38, -8],
        [38, 14],
        [26, 26],
        [0, 28],
      ]),
      (x, y) => [X + x, Y + y + 4],
    ),
    {
      ...look.dominant,
      base: tint(look.palette, 'irisTop', -0.06, 0.9),
      shade: tint(look.palette, 'irisTop', -0.1, 0.9),
    },
    { shade: [-4, -4], rim: [0, 0], ink: 0.8 },
  );
  const lit = tint(look.palette, 'dominantLight', 0.12, 1.05);
  for (const s of [-1, 1]) {
    drone.glow(X + s * 17, Y + 4, 15, 17, lit, 0.55);
    drone.patch(ellipse(X + s * 17, Y + 3, 7, 9.5), lit);
    drone.patch(ellipse(X + s * 17 - 2.2, Y - 1, 2.4, 3), '#ffffff');
    drone.patch(ellipse(X + s * 27, Y + 18, 4.6, 2.6), look.accent.base, 0.85);
  }
  drone.stroke(
    [
      [X - 6, Y + 17, 0.6],
      [X - 3, Y + 20.4, 1.8],
      [X, Y + 18, 1.5],
      [X + 3, Y + 20.4, 1.8],
      [X + 6, Y + 17, 0.6],
    ],
    lit,
  );
  drone.patch(ellipse(X - 30, Y - 30, 9, 4.4, -38), '#ffffff', 0.9);
  // A lamp on top.
  drone.cel(ellipse(X, Y - 52, 8, 7), look.metal, { shade: [2, 2], ink: 0.85 });
  drone.patch(ellipse(X - 2.4, Y - 54.4, 2.6, 2), '#fffdf2');
  return drone.part({
    drawOrder: 7.2,
    attach: DRONE_ATTACH,
    grid: { columns: 2, rows: 2 },
    spring: HOVER,
  });
}
