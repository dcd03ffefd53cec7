/** The drone's middle: above the shoulder and further out than a raised arm reaches there. */
export const DRONE_PLACE = { x: -312, y: 168 } as const;

/** It bobs: fastened far beside itself, so that a swing carries it up and down and tilts it a little, as air does. */
export const HOVER = {
  anchor: { x: -30, y: DRONE_PLACE.y },
  tip: { x: DRONE_PLACE.x, y: DRONE_PLACE.y },
  stiffness: 0.85,
} as const;

/** It follows her body, a little behind it. */
export const DRONE_ATTACH = { to: 'body', depth: -20, bulge: 0 } as const;
