import type { Pose } from '../Pose.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

const PERIOD_MS = 3700;
/** Breathing in is quicker than out. */
const IN_SHARE = 0.42;

export class BreathSource implements PoseSource {
  readonly #startMs: number;

  constructor(startMs = 0) {
    this.#startMs = startMs;
  }

  apply(pose: Pose, { timeMs }: Moment): void {
    const phase = ((((timeMs + this.#startMs) % PERIOD_MS) + PERIOD_MS) % PERIOD_MS) / PERIOD_MS;
    const share = phase < IN_SHARE ? phase / IN_SHARE : 1 - (phase - IN_SHARE) / (1 - IN_SHARE);
    const breath = 0.5 - 0.5 * Math.cos(Math.PI * share);
    pose.set('ParamBreath', breath);
    pose.set('ParamShoulderY', pose.get('ParamShoulderY') + breath * 0.16);
    pose.set('ParamAngleY', pose.get('ParamAngleY') + (breath - 0.5) * 1.4);
  }
}
