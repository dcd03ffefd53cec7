import { GESTURE_IDS, GESTURES, type StaticGestureId } from '../../gestures/vocabulary.ts';
import type { PersonLookName } from '../person/PersonLook.ts';
import type { ArmAction, FilmPerson, FilmStory, WalkPoint } from './FilmStory.ts';

const HEAD_Y = 168;
const OUTSIDE_LEFT = -260;
const OUTSIDE_RIGHT = 900;
const WALK_MS = 1100;

/** In from the left, to the place, and out to the right. */
function passBy(x: number, comesAtMs: number, leavesAtMs: number, y = HEAD_Y): readonly WalkPoint[] {
  return [
    { atMs: comesAtMs, x: OUTSIDE_LEFT, y },
    { atMs: comesAtMs + WALK_MS, x, y },
    { atMs: leavesAtMs, x, y },
    { atMs: leavesAtMs + WALK_MS, x: OUTSIDE_RIGHT, y },
  ];
}

const LOOKS: readonly PersonLookName[] = ['lan', 'bo', 'mei', 'dayo'];

function oneVisitor(
  look: PersonLookName,
  walk: readonly WalkPoint[],
  arms: readonly ArmAction[],
): FilmPerson {
  return { look, pixelsPerMm: 1, walk, arms };
}

const HOLD_MS = 2_500;

/** Comes, holds one gesture, leaves. */
function gestureStory(gesture: StaticGestureId, place: number, holdMs = HOLD_MS): FilmStory {
  const both = GESTURES[gesture].hands === 2;
  const arm: ArmAction = {
    fromMs: 2_600,
    toMs: 2_600 + 450 + holdMs + 450,
    shows: gesture,
    side: both ? 'both' : 'right',
    moves: { kind: 'hold' },
  };
  const look = LOOKS[place % LOOKS.length] as PersonLookName;
  return {
    durationMs: 7_000 + holdMs,
    brightness: 1,
    people: [oneVisitor(look, passBy(330, 800, arm.toMs + 500), [arm])],
  };
}

function swipeStory(towards: 1 | -1): FilmStory {
  const arm: ArmAction = {
    fromMs: 2_600,
    toMs: 5_600,
    shows: 'openPalm',
    side: 'right',
    moves: { kind: 'swipe', towards, strokeMm: 250, strokeMs: 300 },
  };
  return {
    durationMs: 8_500,
    brightness: 1,
    people: [oneVisitor('lan', passBy(340, 800, 6_000), [arm])],
  };
}

const STATIC_GESTURES = GESTURE_IDS.filter(
  (gesture): gesture is StaticGestureId => GESTURES[gesture].kind === 'static',
);

const gestureStories = Object.fromEntries(
  STATIC_GESTURES.map((gesture, place) => [gesture, gestureStory(gesture, place)]),
) as { readonly [Gesture in StaticGestureId]: FilmStory };

/** Every film that the puppet can make, by its name on the command line. */
export const STORIES = {
  /** An empty street; someone comes, stands a second, waves, stands still two seconds, leaves; empty again. */
  visitWithWave: {
    durationMs: 16_500,
    brightness: 1,
    people: [
      oneVisitor('lan', passBy(345, 1_500, 9_900), [
        {
          fromMs: 3_600,
          toMs: 7_900,
          shows: 'openPalm',
          side: 'right',
          moves: { kind: 'wave', swingsPerSecond: 1.6, swings: 5, degrees: 17 },
        },
      ]),
    ],
  },
  nobody: { durationMs: 6_000, brightness: 1, people: [] },
  /** Someone stands there for a while with hands that say nothing. */
  relaxedHands: {
    durationMs: 11_000,
    brightness: 0.9,
    people: [
      oneVisitor('mei', passBy(330, 600, 8_600), [
        { fromMs: 2_200, toMs: 5_000, shows: 'relaxed', side: 'right', moves: { kind: 'hold' } },
        { fromMs: 5_300, toMs: 8_200, shows: 'halfClosed', side: 'right', moves: { kind: 'hold' } },
      ]),
    ],
  },
  /** Two people side by side; one waves. */
  twoPeople: {
    durationMs: 13_000,
    brightness: 1,
    people: [
      { look: 'bo', pixelsPerMm: 0.7, walk: passBy(490, 1_000, 9_600, 190), arms: [] },
      {
        look: 'mei',
        pixelsPerMm: 0.74,
        walk: passBy(255, 1_300, 9_200, 196),
        arms: [
          {
            fromMs: 3_600,
            toMs: 7_600,
            shows: 'openPalm',
            side: 'right',
            moves: { kind: 'wave', swingsPerSecond: 1.6, swings: 5, degrees: 17 },
          },
        ],
      },
    ],
  },
  /** One hand in view from the first picture to the last, for measuring. */
  oneHandHold: {
    durationMs: 6_000,
    brightness: 1,
    people: [
      oneVisitor(
        'dayo',
        [{ atMs: 0, x: 340, y: HEAD_Y }],
        [{ fromMs: -1_000, toMs: 7_000, shows: 'openPalm', side: 'right', moves: { kind: 'hold' } }],
      ),
    ],
  },
  /** Held so long that a machine which stands still for seconds at a time sees it too. */
  patientVictory: gestureStory('victory', 1, 14_000),
  swipeLeft: swipeStory(1),
  swipeRight: swipeStory(-1),
  ...gestureStories,
} as const satisfies Record<string, FilmStory>;

export type StoryName = keyof typeof STORIES;
export const STORY_NAMES = Object.keys(STORIES) as StoryName[];

export function isStoryName(text: string): text is StoryName {
  return Object.hasOwn(STORIES, text);
}
