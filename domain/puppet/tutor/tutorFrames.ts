import type { GestureId } from '../../gestures/vocabulary.ts';
import { smoothStep } from '../render/shade.ts';

/** How the tutor's hand is in one frame. */
export type TutorFrame = {
  /** 0 a relaxed hand, 1 the gesture. */
  readonly pose: number;
  /** Of the forearm about its elbow, clockwise. */
  readonly turnDegrees: number;
  /** In sides of the frame. */
  readonly shiftX: number;
  readonly shiftY: number;
};

/** Poses between relaxed and shown that are drawn; each costs time when the strip is made. */
const FORMING = [0.35, 0.8] as const;

/** What is played round and round to teach a gesture. */
export function tutorFrames(gesture: GestureId): {
  readonly frames: readonly TutorFrame[];
  readonly frameDurationMs: number;
} {
  switch (gesture) {
    case 'wave':
      // Two swings a round, as people wave.
      return {
        frames: round(18, (share) => ({ turnDegrees: 15 * Math.sin(share * 2 * Math.PI) })),
        frameDurationMs: 62,
      };
    case 'swipeLeft':
      return { frames: swipe(-1), frameDurationMs: 62 };
    case 'swipeRight':
      return { frames: swipe(1), frameDurationMs: 62 };
    case 'prayer':
      // Palms that lie on each other cannot open finger by finger.
      return { frames: holdFrames([]), frameDurationMs: 90 };
    default:
      return { frames: holdFrames(FORMING), frameDurationMs: 90 };
  }
}

/** Forms, is held with a nod, and opens again. */
function holdFrames(formingPoses: readonly number[]): readonly TutorFrame[] {
  const held = round(14, (share) => ({
    shiftY: -0.012 * Math.sin(share * 2 * Math.PI),
    turnDegrees: 1.2 * Math.sin(share * 2 * Math.PI),
  }));
  const forming = formingPoses.map((pose, index) =>
    frame({ pose, shiftY: 0.03 * (formingPoses.length - index) }),
  );
  return [...forming, ...held, ...[...forming].reverse()];
}

/** Waits on one side, goes over in one go, waits, and comes back unseen. */
function swipe(towards: 1 | -1): readonly TutorFrame[] {
  return round(24, (share) => {
    const stroke = smoothStep(0.3, 0.52, share);
    const back = smoothStep(0.84, 1, share);
    const way = towards * (stroke - 0.5);
    // The way back is made low, so that it does not look like a swipe the other way.
    return {
      shiftX: way * 0.28 * (1 - back) - towards * 0.14 * back,
      turnDegrees: way * 22 * (1 - back) - towards * 11 * back,
      shiftY: 0.5 * Math.sin(Math.PI * back) ** 2,
    };
  });
}

function round(count: number, at: (share: number) => Partial<TutorFrame>): readonly TutorFrame[] {
  return Array.from({ length: count }, (_, index) => frame(at(index / count)));
}

function frame(parts: Partial<TutorFrame>): TutorFrame {
  return { pose: 1, turnDegrees: 0, shiftX: 0, shiftY: 0, ...parts };
}
