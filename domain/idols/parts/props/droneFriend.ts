import { lock } from '../../../drawing/lock.ts';
import { Sketch } from '../../../drawing/Sketch.ts';
import { blob, ellipse } from '../../../drawing/spline.ts';
import { type Look, tint } from '../Look.ts';
import type { PartDrawing } from '../PartDrawing.ts';
import { drawDroneBody } from './droneBody.ts';
import { DRONE_ATTACH, DRONE_PLACE, HOVER } from './droneHover.ts';

const { x: X, y: Y } = DRONE_PLACE;

/** A round little drone with a face of its own: two rotors on stalks, ears of copper, a dangling bolt for a tail. */
export function drawDroneFriend(look: Look): PartDrawing[] {
  return [drawRotors(look), drawDroneBody(look), drawTail(look)];
}

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
    attach: DRONE_ATTACH,
    grid: { columns: 2, rows: 1 },
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
    attach: DRONE_ATTACH,
    grid: { columns: 1, rows: 2 },
    spring: HOVER,
  });
}
