import type { FingerPose, HandPose, ThumbPose, WristPose } from './HandPose.ts';

/** One line a finger: sideways, then the bends of knuckle, middle and outer joint. */
const finger = (spread: number, mcp: number, pip: number, dip: number): FingerPose => ({ spread, mcp, pip, dip });
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
const HOLDING_THUMB = thumb(22, 42, -72, 28, 48);

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
  pointUp: pose({ index: STRAIGHT.index, thumb: thumb(24, 44, -74, 30, 44) }),
  victory: pose({
    index: finger(13, 2, 4, 2),
    middle: finger(-9, 2, 4, 2),
    thumb: thumb(20, 44, -76, 36, 46),
  }),
  thumbsUp: pose({ thumb: thumb(46, 8, 0, -8, -16) }),
  ok: pose({
    thumb: thumb(34, 44, -62, 20, 26),
    index: finger(2, 48, 58, 34),
    middle: finger(-2, 12, 12, 8),
    ring: finger(-10, 6, 8, 6),
    pinky: finger(-20, 4, 6, 4),
  }),
  rock: pose({ index: finger(9, 2, 4, 2), pinky: finger(-16, 3, 5, 4), thumb: thumb(20, 44, -76, 36, 46) }),
  call: pose({ thumb: thumb(56, 10, -5, -8, -14), pinky: finger(-22, 2, 4, 2) }),
  fingerHeart: pose({
    thumb: thumb(34, 34, -40, 6, 22),
    index: finger(3, 48, 66, 28),
  }),
  halfHeart: pose({
    thumb: thumb(40, 20, -30, 4, 4),
    index: finger(2, 38, 42, 22),
    middle: finger(0, 40, 44, 24),
    ring: finger(-2, 44, 44, 24),
    pinky: finger(-5, 46, 42, 22),
  }),
  flatHand: pose({
    thumb: thumb(14, 10, -10, 0, 0),
    index: finger(-2, 2, 2, 1),
    middle: finger(-1, 2, 2, 1),
    ring: finger(1, 2, 2, 1),
    pinky: finger(2, 2, 2, 1),
  }),
  /** What a hand does that is not meant: none of the gestures. */
  relaxed: pose({
    thumb: thumb(26, 26, -30, 10, 14),
    index: finger(3, 24, 30, 16),
    middle: finger(-1, 32, 36, 20),
    ring: finger(-4, 38, 40, 22),
    pinky: finger(-8, 42, 40, 22),
  }),
  halfClosed: pose({
    thumb: thumb(30, 34, -40, 14, 24),
    index: finger(4, 42, 62, 34),
    middle: finger(-1, 44, 64, 36),
    ring: finger(-6, 46, 64, 36),
    pinky: finger(-12, 48, 60, 34),
  }),
  three: pose({
    index: finger(11, 2, 4, 2),
    middle: finger(-2, 2, 4, 2),
    ring: finger(-14, 3, 5, 3),
    thumb: thumb(16, 46, -82, 40, 48),
  }),
} as const satisfies Record<string, HandPose>;

export type HandPoseName = keyof typeof HAND_POSES;
export const HAND_POSE_NAMES = Object.keys(HAND_POSES) as HandPoseName[];
