import { mouthOpening, mouthPlace } from '../../voice/mouthAt.ts';
import type { MouthKey } from '../../voice/SpeechScore.ts';
import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { MOUTH_SHAPES } from '../vocabulary.ts';
import { Follower, fadeTowards, smoothStep } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';

/** A line as the mouth needs it. */
export type SpokenLine = {
  readonly durationMs: number;
  /** Rising times; the first and the last are closed. */
  readonly mouth: readonly MouthKey[];
  /** Where the loudspeaker is in it, ms; null while nothing is heard: then the mouth keeps its own time. */
  readonly heardMs: () => number | null;
};

const FADE_MS = 120;
/** Speech keeps the mouth this long after its end, closed, so that what lies below cannot open it at once. */
const CLOSED_MS = 140;

/** Her mouth while she speaks, and the little nods that go with it. The topmost source: the mouth is the line's alone. */
export class SpeechSource implements PoseSource {
  #line: SpokenLine | null = null;
  #spokenMs = 0;
  #place = 0;
  #shape = 0;
  #weight = 0;
  readonly #nod = new Follower(16);

  get isSpeaking(): boolean {
    return this.#line !== null && this.#spokenMs < this.#line.durationMs;
  }

  /** Null ends what is being said: the mouth closes at once. */
  speak(line: SpokenLine | null): void {
    if (line === null) {
      if (this.#line !== null) this.#spokenMs = Math.max(this.#spokenMs, this.#line.durationMs);
      return;
    }
    this.#line = line;
    this.#spokenMs = 0;
    this.#place = 0;
  }

  apply(pose: Pose, moment: Moment): void {
    const line = this.#line;
    if (line === null) return;
    const { deltaMs } = moment;
    if (this.isSpeaking) this.#spokenMs = line.heardMs() ?? this.#spokenMs + deltaMs;
    else this.#spokenMs += deltaMs;
    const isOwner = this.#spokenMs < line.durationMs + CLOSED_MS;
    // Taken at once at the beginning: the first syllable is heard at once as well.
    this.#weight = isOwner ? 1 : fadeTowards(this.#weight, 0, deltaMs, FADE_MS);
    if (this.#weight === 0) {
      this.#line = null;
      return;
    }
    const open = this.#openingOf(line);
    pose.lay(PARAMETER.ParamMouthOpenY, open, smoothStep(this.#weight));
    pose.set('ParamMouthShape', this.isSpeaking ? this.#shape : 0);
    const nod = this.#nod.towards(open, moment);
    pose.add('ParamAngleY', -nod * 2.4);
    pose.add('ParamBrowLY', nod * 0.16);
    pose.add('ParamBrowRY', nod * 0.16);
  }

  #openingOf({ mouth }: SpokenLine): number {
    if (!this.isSpeaking) return 0;
    // A loudspeaker's clock may step back a little.
    if ((mouth[this.#place]?.atMs ?? 0) > this.#spokenMs) this.#place = 0;
    this.#place = mouthPlace(mouth, this.#spokenMs, this.#place);
    const shape = mouth[this.#place]?.shape ?? null;
    if (shape !== null) this.#shape = MOUTH_SHAPES.indexOf(shape);
    return mouthOpening(mouth, this.#spokenMs, this.#place);
  }
}
