/**
 * Points and directions of the puppet's space, in millimetres, seen from the camera: x to the right of the picture,
 * y down, z away from the camera.
 */
export type Vector = readonly [x: number, y: number, z: number];

/** Three rows of a rotation matrix. */
export type Rotation = readonly [Vector, Vector, Vector];

export const ORIGIN: Vector = [0, 0, 0];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, factor: number): Vector => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vector, b: Vector): number => length(subtract(a, b));

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export function normalise(a: Vector): Vector {
  const size = length(a);
  if (size < 1e-12) throw new RangeError('A direction needs a length');
  return scale(a, 1 / size);
}

/** `a` at 0, `b` at 1. */
export const mix = (a: Vector, b: Vector, fraction: number): Vector => [
  a[0] + (b[0] - a[0]) * fraction,
  a[1] + (b[1] - a[1]) * fraction,
  a[2] + (b[2] - a[2]) * fraction,
];

export const mixNumber = (a: number, b: number, fraction: number): number => a + (b - a) * fraction;

export const rotate = (by: Rotation, a: Vector): Vector => [dot(by[0], a), dot(by[1], a), dot(by[2], a)];

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Orientation of a thing before the camera. All zero: as it was made. */
export type Orientation = {
  /** About the upright axis; 180 shows the back. */
  readonly yawDegrees: number;
  /** About the picture's horizontal axis; positive tips the top away from the camera. */
  readonly pitchDegrees: number;
  /** In the picture, clockwise. */
  readonly rollDegrees: number;
};

/** Yaw first, then pitch, then roll. */
export function rotationOf(orientation: Orientation): Rotation {
  const yaw = radians(orientation.yawDegrees);
  const pitch = radians(orientation.pitchDegrees);
  const roll = radians(orientation.rollDegrees);
  const turned = (v: Vector): Vector => {
    const x1 = v[0] * Math.cos(yaw) + v[2] * Math.sin(yaw);
    const z1 = -v[0] * Math.sin(yaw) + v[2] * Math.cos(yaw);
    const y2 = v[1] * Math.cos(pitch) + z1 * Math.sin(pitch);
    const z2 = -v[1] * Math.sin(pitch) + z1 * Math.cos(pitch);
    return [x1 * Math.cos(roll) - y2 * Math.sin(roll), x1 * Math.sin(roll) + y2 * Math.cos(roll), z2];
  };
  const [x, y, z] = [turned([1, 0, 0]), turned([0, 1, 0]), turned([0, 0, 1])];
  return [
    [x[0], y[0], z[0]],
    [x[1], y[1], z[1]],
    [x[2], y[2], z[2]],
  ];
}
