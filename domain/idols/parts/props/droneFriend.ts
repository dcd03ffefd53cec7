import { lock } from '../../../drawing/lock.ts';
import { mapOutline } from '../../../drawing/Outline.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse, symmetricBlob } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';

/** Above the shoulder and further out than a raised arm reaches there. */
const PLACE = { x: -312, y: 168 } as const;

/**
 * It bobs: fastened far beside itself, so that a swing carries it up and down and tilts it a little, as air does.
 */
const HOVER = {
  anchor: { x: -30, y: PLACE.y },
  tip: { x: PLACE.x, y: PLACE.y },
  stiffness: 0.85,
} as const;

/** A round little drone with a face of its own: two rotors on stalks, ears of copper, a dangling bolt for a tail. */
export function drawDroneFriend(look: Look): PartDrawing[] {
  return [drawRotors(look), drawBody(look), drawTail(look)];
}

const { x: X, y: Y } = PLACE;
const fastened = { to: 'body', depth: -20, bulge: 0 } as const;

function drawRotors(look: Look): PartDrawing {
  const rotors = new Sketch('droneRotors');
  for (const s of [-1, 1]) {
    const [hubX, hubY] = [X + s * 54, Y - 54] as const;
    rotors.cel(
      lock([
        [X + s * 30, Y - 22, 6],
        [X + s * 48, Y - 34, 5],
        [hubX, hubY + 4, 4.4],
      ]).outline,
      look.accent,
      { shade: [2, 2], ink: 0.9 },
    );
    // Blades too quick to see, and the ghost of one of them.
    rotors.cel(
      ellipse(hubX, hubY - 6, 47, 10.5),
      {
        ...look.dominantLight,
        base: tint(look.palette, 'dominantLight', 0.16, 0.5),
        shade: tint(look.palette, 'dominantLight', 0.08, 0.7),
      },
      {
        shade: [0, 3],
        rim: [0, 0],
        ink: 0.75,
        inside: () => {
          rotors.patch(
            blob([
              [hubX - 46, hubY - 9],
              [hubX - 20, hubY - 12],
              [hubX + 2, hubY - 8],
              [hubX + 24, hubY - 4],
              [hubX + 44, hubY - 4],
              [hubX + 20, hubY - 1],
              [hubX - 2, hubY - 4],
            ]),
            look.neutral.base,
            0.9,
          );
        },
      },
    );
    rotors.cel(
      blob([
        [hubX - 8, hubY + 6, 1],
        [hubX - 7, hubY - 10],
        [hubX, hubY - 15],
        [hubX + 7, hubY - 10],
        [hubX + 8, hubY + 6, 1],
      ]),
      look.metal,
      { shade: [3, 2], ink: 0.85 },
    );
  }
  return rotors.part({
    drawOrder: 7,
    attach: fastened,
    grid: { columns: 2, rows: 1 },
    spring: HOVER,
  });
}

function drawBody(look: Look): PartDrawing {
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
    attach: fastened,
    grid: { columns: 2, rows: 2 },
    spring: HOVER,
  });
}

/** Two small feet and a bell on a wire. */
function drawTail(look: Look): PartDrawing {
  const tail = new Sketch('droneTail');
  for (const s of [-1, 1]) {
    tail.cel(
      lock(
        [
          [X + s * 22, Y + 40, 5],
          [X + s * 26, Y + 58, 4.6],
          [X + s * 34, Y + 66, 4.4],
        ],
        { roundTip: true },
      ).outline,
      look.accent,
      { shade: [2, 1], ink: 0.9 },
    );
  }
  tail.cel(
    lock([
      [X, Y + 44, 1.6],
      [X + 2, Y + 66, 1.6],
    ]).outline,
    look.metal,
    { shade: [0, 0], rim: [0, 0], ink: 0.6 },
  );
  tail.cel(
    blob([
      [X + 2, Y + 62],
      [X + 10, Y + 68],
      [X + 13, Y + 80],
      [X + 18, Y + 88, 1],
      [X + 2, Y + 92],
      [X - 14, Y + 88, 1],
      [X - 9, Y + 80],
      [X - 6, Y + 68],
    ]),
    look.metal,
    { shade: [5, 3], ink: 0.9 },
  );
  tail.cel(ellipse(X + 2, Y + 93, 4.4), look.accent, { shade: [1, 1], rim: [0, 0], ink: 0.8 });
  return tail.part({
    drawOrder: 7.1,
    attach: fastened,
    grid: { columns: 1, rows: 2 },
    spring: HOVER,
  });
}
