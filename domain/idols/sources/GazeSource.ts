import type { Manner } from '../manners/Manner.ts';
import type { Pose } from '../Pose.ts';
import { Follower } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

/** A point in model space that she looks at. */
export type GazeTarget = { readonly x: number; readonly y: number };

const EYES_Y = 195;
/** How far the visitor stands before the screen, in model units (1400 are 1.6 m). */
const VISITOR_DISTANCE = 950;
const DEGREES = 180 / Math.PI;
/** Of the whole turn towards something: the eyes are there first, the head takes her share of it, the body this. */
const BODY_SHARE = 0.24;
/** The turn of the eyeball that ParamEyeBallX = 1 stands for. */
const EYE_DEGREES = 24;

export class GazeSource implements PoseSource {
  #target: GazeTarget | null = null;
  readonly #yaw = new Follower(26);
  readonly #pitch = new Follower(26);
  readonly #headShare: number;
  readonly #headYaw: Follower;
  readonly #headPitch: Follower;
  readonly #bodyYaw: Follower;

  constructor({ quickness, headShare }: Manner['gaze']) {
    this.#headShare = headShare;
    this.#headYaw = new Follower(6.5 * quickness);
    this.#headPitch = new Follower(6.5 * quickness);
    this.#bodyYaw = new Follower(3 * quickness);
  }

  lookAt(target: GazeTarget | null): void {
    this.#target = target;
  }

  get isLooking(): boolean {
    return this.#target !== null;
  }

  apply(pose: Pose, moment: Moment): void {
    const target = this.#target;
    const wantedYaw = target === null ? 0 : Math.atan2(target.x, VISITOR_DISTANCE) * DEGREES;
    const wantedPitch = target === null ? 0 : Math.atan2(EYES_Y - target.y, VISITOR_DISTANCE) * DEGREES;
    const yaw = this.#yaw.towards(wantedYaw, moment);
    const pitch = this.#pitch.towards(wantedPitch, moment);
    const headYaw = this.#headYaw.towards(wantedYaw * this.#headShare, moment);
    const headPitch = this.#headPitch.towards(wantedPitch * this.#headShare, moment);
    const bodyYaw = this.#bodyYaw.towards(wantedYaw * BODY_SHARE, moment);
    pose.add('ParamAngleX', headYaw);
    pose.add('ParamAngleY', headPitch);
    pose.add('ParamAngleZ', headYaw * 0.12);
    pose.add('ParamBodyAngleX', bodyYaw);
    pose.add('ParamEyeBallX', (yaw - headYaw) / EYE_DEGREES);
    pose.add('ParamEyeBallY', (pitch - headPitch) / EYE_DEGREES);
  }
}
