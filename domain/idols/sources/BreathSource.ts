import type { Manner } from '../manners/Manner.ts';
import type { Pose } from '../Pose.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

/** Breathing in is quicker than out. */
const IN_SHARE = 0.42;

export class BreathSource implements PoseSource {
  readonly #manner: Manner['breath'];
  readonly #startMs: number;

  constructor(manner: Manner['breath'], startMs = 0) {
    this.#manner = manner;
    this.#startMs = startMs;
  }

  apply(pose: Pose, { timeMs }: Moment): void {
    const { periodMs, depth } = this.#manner;
    const phase = ((((timeMs + this.#startMs) % periodMs) + periodMs) % periodMs) / periodMs;
    const share = phase < IN_SHARE ? phase / IN_SHARE : 1 - (phase - IN_SHARE) / (1 - IN_SHARE);
    const breath = (0.5 - 0.5 * Math.cos(Math.PI * share)) * depth;
    pose.set('ParamBreath', breath);
    pose.add('ParamShoulderY', breath * 0.16);
    pose.add('ParamAngleY', (breath - 0.5) * 1.4);
  }
}
