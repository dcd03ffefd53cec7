import type { FingerPose, HandPose, ThumbPose, WristPose } from './HandPose.ts';

/** One line a finger: sideways, then the bends of knuckle, middle and outer joint. */
const finger = (spread: number, mcp: number, pip: number, dip: number): FingerPose => ({
  spread,
  mcp,
  pip,
  dip,
});
const thumb = (spread: number, abduction: number, twist: number, mcp: number, ip: number): ThumbPose => ({
  spread,
  abduction,
  twist,
  mcp,
  ip,
});
const STRAIGHT_WRIST: WristPose = { flexion: 0, deviation: 0 };

const STRAIGHT = {
  index: finger(5, 2, 4, 2),
  middle: finger(-2, 2, 4, 2),
  ring: finger(-9, 3, 5, 3),
  pinky: finger(-18, 4, 6, 4),
};
const FOLDED = {
  index: finger(0, 72, 100, 62),
  middle: finger(0, 76, 104, 62),
  ring: finger(-1, 78, 104, 62),
  pinky: finger(-3, 80, 98, 60),
};
/** Lies across the folded fingers and holds them. */
const HOLDING_THUMB = thumb(5, 42, -12, 6, 66);

const pose = (parts: Partial<HandPose>): HandPose => ({
  thumb: HOLDING_THUMB,
  ...FOLDED,
  wrist: STRAIGHT_WRIST,
  ...parts,
});

/** Every shape of a single hand that the puppet knows. Gestures place them before the camera. */
export const HAND_POSES = {
  openPalm: pose({
    thumb: thumb(44, 16, -12, -2, -6),
    index: finger(7, 2, 3, 2),
    middle: finger(-2, 2, 3, 2),
    ring: finger(-11, 2, 3, 2),
    pinky: finger(-22, 3, 4, 2),
  }),
  fist: pose({}),
  pointUp: pose({ index: STRAIGHT.index, thumb: thumb(-6, 48, -50, 14, 54) }),
  victory: pose({
    index: finger(13, 2, 4, 2),
    middle: finger(-9, 2, 4, 2),
    thumb: thumb(-6, 64, -50, 34, 53),
  }),
  thumbsUp: pose({ thumb: thumb(60, 8, 0, -10, -20) }),
  ok: pose({
    thumb: thumb(14, 52, -56, 13, 4),
    index: finger(3, 58, 48, 10),
    middle: finger(-2, 12, 12, 8),
    ring: finger(-10, 6, 8, 6),
    pinky: finger(-20, 4, 6, 4),
  }),
  rock: pose({ index: finger(9, 2, 4, 2), pinky: finger(-16, 3, 5, 4), thumb: thumb(-11, 46, -15, 6, 70) }),
  call: pose({ thumb: thumb(56, 10, -5, -8, -14), pinky: finger(-22, 2, 4, 2) }),
  fingerHeart: pose({
    thumb: thumb(14, 53, -20, 13, 6),
    index: finger(10, 58, 40, 4),
    wrist: { flexion: -25, deviation: 0 },
  }),
  halfHeart: pose({
    thumb: thumb(59, 12, -36, -13, -21),
    index: finger(2, 48, 45, 22),
    middle: finger(0, 43, 47, 26),
    ring: finger(-2, 40, 39, 21),
    pinky: finger(-5, 41, 31, 15),
    wrist: { flexion: 0, deviation: 14 },
  }),
  flatHand: pose({
    thumb: thumb(14, 10, -10, 0, 0),
    index: finger(-2, 2, 2, 1),
    middle: finger(-1, 2, 2, 1),
    ring: finger(1, 2, 2, 1),
    pinky: finger(2, 2, 2, 1),
    wrist: { flexion: -48, deviation: 0 },
  }),
  /** What a hand does that is not meant: none of the gestures. */
  relaxed: pose({
    thumb: thumb(24, 30, -34, 14, 18),
    index: finger(3, 30, 42, 22),
    middle: finger(-1, 38, 46, 24),
    ring: finger(-4, 44, 48, 26),
    pinky: finger(-8, 46, 46, 26),
  }),
  halfClosed: pose({
    thumb: thumb(30, 34, -40, 14, 24),
    index: finger(4, 36, 54, 30),
    middle: finger(-1, 40, 56, 32),
    ring: finger(-6, 42, 56, 32),
    pinky: finger(-12, 44, 52, 30),
  }),
  three: pose({
    index: finger(11, 2, 4, 2),
    middle: finger(-2, 2, 4, 2),
    ring: finger(-14, 3, 5, 3),
    thumb: thumb(-4, 64, -28, 47, 64),
  }),
} as const satisfies Record<string, HandPose>;

export type HandPoseName = keyof typeof HAND_POSES;
export const HAND_POSE_NAMES = Object.keys(HAND_POSES) as HandPoseName[];
