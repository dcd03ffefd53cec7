import { GESTURES, isGestureId, type StaticGestureId } from '../../gestures/vocabulary.ts';
import { gesturePlacements } from '../hand/gestureHands.ts';
import { mixPoses } from '../hand/HandPose.ts';
import { HAND_POSES, type HandPoseName } from '../hand/handPoses.ts';
import { type HandPlacement, placeHand } from '../hand/placeHand.ts';
import { elbowOf, forearmsFigure, upperArmFigure } from '../person/armFigure.ts';
import { PERSON_LOOKS, type PersonLook } from '../person/PersonLook.ts';
import { personFigure, SHOULDER_RIGHT } from '../person/personFigure.ts';
import { combineFigures } from '../render/combineFigures.ts';
import type { Sprite } from '../render/drawSprite.ts';
import { type Figure, renderFigure } from '../render/renderFigure.ts';
import { boundsOf } from '../render/Solid.ts';
import { DAYLIGHT } from '../render/shade.ts';
import { mixNumber, type Vector } from '../vector.ts';
import { type ArmAction, FILM_HEIGHT, type FilmPerson } from './FilmStory.ts';

/** Steps in which a rising hand takes its pose. */
export const POSE_STEPS = 3;
const HANGING_ELBOW_RIGHT: Vector = [-196, 470, 40];
const HEAD_TOP_MM = -190;

/** The pictures of which a person of a film is put together. Each is drawn once, when it is first asked for. */
export class PersonSprites {
  readonly #person: FilmPerson;
  readonly #look: PersonLook;
  readonly #made = new Map<string, Sprite>();

  constructor(person: FilmPerson) {
    this.#person = person;
    this.#look = PERSON_LOOKS[person.look];
  }

  /** Anchor: the middle of the head. */
  body(): Sprite {
    return this.#make('body', () => ({
      figure: personFigure(this.#look),
      anchor: [0, 0, 0],
      outlineStepMm: 9,
    }));
  }

  /** A hanging arm. Anchor: the middle of the head. */
  hangingArm(side: 'right' | 'left'): Sprite {
    const mirror = side === 'left' ? -1 : 1;
    const at = ([x, y, z]: Vector): Vector => [x * mirror, y, z];
    return this.#make(`hanging ${side}`, () => ({
      figure: upperArmFigure(at(SHOULDER_RIGHT), at(HANGING_ELBOW_RIGHT), this.#look),
      anchor: [0, 0, 0],
      outlineStepMm: 9,
    }));
  }

  /** From the shoulder to the elbow of a raised arm. Anchor: the middle of the head. */
  upperArm(action: ArmAction): Sprite {
    return this.#make(`upper ${keyOf(action)}`, () => ({
      figure: combineFigures(
        this.#placements(action, POSE_STEPS - 1).map((hand) =>
          upperArmFigure(
            hand.handedness === 'left'
              ? [-SHOULDER_RIGHT[0], SHOULDER_RIGHT[1], SHOULDER_RIGHT[2]]
              : SHOULDER_RIGHT,
            elbowOf(hand),
            this.#look,
          ),
        ),
      ),
      anchor: [0, 0, 0],
      outlineStepMm: 9,
    }));
  }

  /**
   * Forearm and hand, or both. Anchor: the elbow.
   * @param step 0 the relaxed hand, up to the gesture's pose at `POSE_STEPS` − 1
   */
  forearm(action: ArmAction, step: number): Sprite {
    return this.#make(`forearm ${keyOf(action)} ${step}`, () => {
      const hands = this.#placements(action, step);
      return { figure: forearmsFigure(hands, this.#look), anchor: this.elbow(action), outlineStepMm: 5 };
    });
  }

  /** In millimetres from the middle of the head. */
  elbow(action: ArmAction): Vector {
    return elbowOf(this.#placements(action, POSE_STEPS - 1)[0] as HandPlacement);
  }

  #placements(action: ArmAction, step: number): readonly HandPlacement[] {
    const shown = placementsOf(action);
    const fraction = step / (POSE_STEPS - 1);
    return shown.map((hand) => ({ ...hand, pose: mixPoses(HAND_POSES.relaxed, hand.pose, fraction) }));
  }

  #make(
    key: string,
    describe: () => { readonly figure: Figure; readonly anchor: Vector; readonly outlineStepMm: number },
  ): Sprite {
    const known = this.#made.get(key);
    if (known) return known;
    const { figure, anchor, outlineStepMm } = describe();
    const { pixelsPerMm } = this.#person;
    const headY = this.#person.walk[0]?.y ?? 0;
    const box = boxOf(figure);
    // What lies below the picture is never seen, whatever the person does.
    const bottom = Math.min(box.bottom, (FILM_HEIGHT - headY + 60) / pixelsPerMm);
    const top = Math.max(box.top, HEAD_TOP_MM);
    const view = {
      left: box.left,
      top,
      pixelsPerMm,
      width: Math.max(1, Math.ceil((box.right - box.left) * pixelsPerMm)),
      height: Math.max(1, Math.ceil((bottom - top) * pixelsPerMm)),
    };
    const picture = renderFigure(figure, view, {
      light: DAYLIGHT,
      samples: 2,
      outlineMm: 1.4,
      outlineStepMm,
    });
    const sprite = {
      picture,
      anchorX: (anchor[0] - view.left) * pixelsPerMm,
      anchorY: (anchor[1] - view.top) * pixelsPerMm,
    };
    this.#made.set(key, sprite);
    return sprite;
  }
}

/** Where raised hands are, from the middle of the head, in millimetres. */
function placementsOf(action: ArmAction): readonly HandPlacement[] {
  if (isGestureId(action.shows) && GESTURES[action.shows].hands === 2) {
    return gesturePlacements(action.shows as StaticGestureId, true, [
      0,
      action.shows === 'prayer' ? 292 : 205,
      -150,
    ]);
  }
  const [hand] = isGestureId(action.shows)
    ? gesturePlacements(action.shows as StaticGestureId, false)
    : [plainPlacement(action.shows)];
  const right = hand as HandPlacement;
  // A hand on an upright forearm is beside the head, one on a level forearm before the chest.
  const upright = Math.max(0, Math.min(1, placeHand(right).forearm.along[1]));
  const wrist: Vector = [mixNumber(-30, -196, upright), mixNumber(196, 120, upright), -150];
  if (action.side === 'left')
    return [{ ...right, handedness: 'left', wrist: [-wrist[0], wrist[1], wrist[2]] }];
  return [{ ...right, wrist }];
}

function plainPlacement(pose: HandPoseName): HandPlacement {
  return {
    pose: HAND_POSES[pose],
    handedness: 'right',
    // Not held out to anybody: turned a little aside.
    orientation: { yawDegrees: -24, pitchDegrees: 0, rollDegrees: -14 },
    wrist: [0, 0, 0],
  };
}

function keyOf(action: ArmAction): string {
  return `${action.shows} ${action.side}`;
}

function boxOf(figure: Figure): { left: number; right: number; top: number; bottom: number } {
  const balls = figure.limbs.flatMap((limb) => limb.solids.map(boundsOf));
  const margin = 6;
  return {
    left: Math.min(...balls.map((ball) => ball.centre[0] - ball.radius)) - margin,
    right: Math.max(...balls.map((ball) => ball.centre[0] + ball.radius)) + margin,
    top: Math.min(...balls.map((ball) => ball.centre[1] - ball.radius)) - margin,
    bottom: Math.max(...balls.map((ball) => ball.centre[1] + ball.radius)) + margin,
  };
}
