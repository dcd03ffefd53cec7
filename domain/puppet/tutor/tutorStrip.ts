import { GESTURES, type GestureId, type StaticGestureId } from '../../gestures/vocabulary.ts';
import { gesturePlacements } from '../hand/gestureHands.ts';
import type { HandLook } from '../hand/HandLook.ts';
import { SKINS } from '../hand/HandLook.ts';
import { mixPoses } from '../hand/HandPose.ts';
import { handFigure } from '../hand/handFigure.ts';
import { HAND_POSES } from '../hand/handPoses.ts';
import { type HandPlacement, type PlacedHand, placeHand } from '../hand/placeHand.ts';
import { combineFigures } from '../render/combineFigures.ts';
import { drawSprite, type SpritePlace } from '../render/drawSprite.ts';
import { colour, createPicture, type Picture } from '../render/Picture.ts';
import { renderFigure } from '../render/renderFigure.ts';
import { DAYLIGHT } from '../render/shade.ts';
import { fadeForearms } from './fadeForearms.ts';
import { type TutorFrame, tutorFrames } from './tutorFrames.ts';

/** Sides of one frame, in pixels. */
export const TUTOR_FRAME_PX = 360;
export const TUTOR_COLUMNS = 6;

const TUTOR_LOOK: HandLook = {
  skin: SKINS.peach,
  sleeve: colour('#8a78f0'),
  cuff: colour('#fff4fb'),
  sleeveFromMm: 24,
};

export type TutorStripPicture = {
  readonly picture: Picture;
  readonly columns: number;
  readonly frames: number;
  readonly frameDurationMs: number;
};

/**
 * The tutor's hand showing one gesture, as a strip of frames that is played round and round. Seen as in a mirror: what
 * a visitor would see of the own hand. Transparent around.
 */
export function drawTutorStrip(gesture: GestureId): TutorStripPicture {
  const { frames, frameDurationMs } = tutorFrames(gesture);
  const shown = shownPose(gesture);
  // A hand that travels needs room to do so.
  const roomMm = GESTURES[gesture].kind === 'dynamic' ? 115 : GESTURES[gesture].hands === 2 ? 80 : 50;
  const rows = Math.ceil(frames.length / TUTOR_COLUMNS);
  const strip = createPicture(TUTOR_FRAME_PX * TUTOR_COLUMNS, TUTOR_FRAME_PX * rows);
  const drawn = new Map<number, Picture>();
  frames.forEach((frame, index) => {
    const hand = drawn.get(frame.pose) ?? drawHands(shown, frame.pose, roomMm);
    drawn.set(frame.pose, hand);
    copyInto(
      strip,
      moved(hand, frame),
      (index % TUTOR_COLUMNS) * TUTOR_FRAME_PX,
      Math.floor(index / TUTOR_COLUMNS) * TUTOR_FRAME_PX,
    );
  });
  return { picture: strip, columns: TUTOR_COLUMNS, frames: frames.length, frameDurationMs };
}

function shownPose(gesture: GestureId): StaticGestureId {
  switch (gesture) {
    case 'wave':
    case 'swipeLeft':
    case 'swipeRight':
      return 'openPalm';
    default:
      return gesture;
  }
}

/** @param pose 0 a relaxed hand, 1 the gesture */
function drawHands(gesture: StaticGestureId, pose: number, roomMm: number): Picture {
  const both = GESTURES[gesture].hands === 2;
  // A single hand is a left one here: the mirror picture of the right hand that most people would raise.
  const placements = gesturePlacements(gesture, both).map(
    (hand): HandPlacement => ({
      ...hand,
      handedness: both ? hand.handedness : 'left',
      pose: mixPoses(HAND_POSES.relaxed, hand.pose, pose),
    }),
  );
  const finished = gesturePlacements(gesture, both).map((hand) =>
    placeHand({ ...hand, handedness: both ? hand.handedness : 'left' }),
  );
  const hands = placements.map(placeHand);
  const view = viewOf(finished, roomMm);
  const picture = renderFigure(combineFigures(hands.map((hand) => handFigure(hand, TUTOR_LOOK))), view, {
    light: DAYLIGHT,
    samples: 2,
    outlineMm: 1.5,
    outlineStepMm: 5,
  });
  fadeForearms(picture, hands, view);
  return picture;
}

/** Frames the finished gesture, so that the hand does not jump while it takes its pose. */
function viewOf(
  hands: readonly PlacedHand[],
  roomMm: number,
): {
  left: number;
  top: number;
  pixelsPerMm: number;
  width: number;
  height: number;
} {
  const points = hands.flatMap((hand) => [...hand.keypoints, wristEnd(hand)]);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  const shownMm = Math.max(width, height, 215) + roomMm;
  return {
    left: (Math.min(...xs) + Math.max(...xs) - shownMm) / 2,
    top: (Math.min(...ys) + Math.max(...ys) - shownMm) / 2,
    pixelsPerMm: TUTOR_FRAME_PX / shownMm,
    width: TUTOR_FRAME_PX,
    height: TUTOR_FRAME_PX,
  };
}

/** A little of the forearm belongs into the frame. */
function wristEnd({ forearm }: PlacedHand): readonly [number, number, number] {
  const share = 64;
  const [x, y, z] = forearm.start;
  return [x + forearm.along[0] * share, y + forearm.along[1] * share, z + forearm.along[2] * share];
}

function moved(hand: Picture, frame: TutorFrame): Picture {
  const picture = createPicture(TUTOR_FRAME_PX, TUTOR_FRAME_PX);
  const place: SpritePlace = {
    x: TUTOR_FRAME_PX * (0.5 + frame.shiftX),
    y: TUTOR_FRAME_PX * (1.05 + frame.shiftY),
    turnDegrees: frame.turnDegrees,
  };
  // About a point below the frame, where the elbow would be.
  drawSprite(
    picture,
    { picture: hand, anchorX: TUTOR_FRAME_PX * 0.5, anchorY: TUTOR_FRAME_PX * 1.05 },
    place,
  );
  return picture;
}

function copyInto(onto: Picture, from: Picture, left: number, top: number): void {
  for (let y = 0; y < from.height; y++) {
    const row = from.rgba.subarray(y * from.width * 4, (y + 1) * from.width * 4);
    onto.rgba.set(row, ((top + y) * onto.width + left) * 4);
  }
}
