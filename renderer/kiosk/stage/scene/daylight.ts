type Colour = readonly [red: number, green: number, blue: number];

/** The light of an hour: colours of the sky and the buildings, and how much of the street's own light is seen. */
export type Daylight = {
  readonly skyTop: Colour;
  readonly skyMiddle: Colour;
  readonly skyLow: Colour;
  readonly far: Colour;
  readonly near: Colour;
  readonly floorFar: Colour;
  readonly floorNear: Colour;
  /** 0 by day, 1 at night: windows, screens, stars, beams. */
  readonly lights: number;
};

const NIGHT: Daylight = {
  skyTop: [13, 8, 40],
  skyMiddle: [48, 18, 94],
  skyLow: [176, 44, 138],
  far: [44, 22, 88],
  near: [22, 12, 52],
  floorFar: [64, 26, 108],
  floorNear: [14, 9, 38],
  lights: 1,
};
const DUSK: Daylight = {
  skyTop: [38, 28, 98],
  skyMiddle: [138, 62, 148],
  skyLow: [255, 148, 112],
  far: [106, 60, 128],
  near: [52, 30, 86],
  floorFar: [134, 70, 134],
  floorNear: [36, 22, 70],
  lights: 0.85,
};
const DAY: Daylight = {
  skyTop: [72, 134, 232],
  skyMiddle: [134, 190, 248],
  skyLow: [226, 232, 252],
  far: [158, 176, 222],
  near: [104, 116, 182],
  floorFar: [186, 186, 226],
  floorNear: [104, 104, 168],
  lights: 0.3,
};
const DAWN: Daylight = {
  skyTop: [48, 62, 140],
  skyMiddle: [160, 126, 188],
  skyLow: [255, 196, 170],
  far: [124, 104, 160],
  near: [66, 54, 112],
  floorFar: [158, 124, 168],
  floorNear: [54, 42, 96],
  lights: 0.65,
};

/** The street's year-round day, hours 0..24; between two of these the light blends. */
const COURSE: readonly (readonly [hour: number, light: Daylight])[] = [
  [0, NIGHT],
  [5, NIGHT],
  [6.3, DAWN],
  [8, DAY],
  [16.5, DAY],
  [18.2, DUSK],
  [19.5, NIGHT],
  [24, NIGHT],
];

/** @param hour 0..24, with fractions */
export function daylightAt(hour: number): Daylight {
  const next = COURSE.findIndex(([at]) => at > hour);
  const [toHour, to] = COURSE[next === -1 ? COURSE.length - 1 : next] ?? [24, NIGHT];
  const [fromHour, from] = COURSE[Math.max(0, (next === -1 ? COURSE.length : next) - 1)] ?? [0, NIGHT];
  const part = toHour === fromHour ? 0 : (hour - fromHour) / (toHour - fromHour);
  return {
    skyTop: mix(from.skyTop, to.skyTop, part),
    skyMiddle: mix(from.skyMiddle, to.skyMiddle, part),
    skyLow: mix(from.skyLow, to.skyLow, part),
    far: mix(from.far, to.far, part),
    near: mix(from.near, to.near, part),
    floorFar: mix(from.floorFar, to.floorFar, part),
    floorNear: mix(from.floorNear, to.floorNear, part),
    lights: from.lights + (to.lights - from.lights) * part,
  };
}

export function mix(from: Colour, to: Colour, part: number): Colour {
  const blend = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * part;
  return [blend(0), blend(1), blend(2)];
}

export function css([red, green, blue]: Colour, alpha = 1): string {
  return `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)} / ${alpha})`;
}
