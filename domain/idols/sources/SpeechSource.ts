import type { Pose } from '../Pose.ts';
import { PARAMETER } from '../parameters.ts';
import { Follower, fadeTowards, smoothStep } from './ease.ts';
import type { Moment, PoseSource } from './PoseSource.ts';
import { type SpokenMouth, spokenMouths } from './spokenMouths.ts';

const FADE_MS = 90;
/** After the last syllable the mouth is held closed before it is anybody else's. */
const CLOSED_MS = 350;

/** The mouth of a spoken line: owns the mouth while it lasts, closes it at the end always. */
export class SpeechSource implements PoseSource {
  #mouths: readonly SpokenMouth[] = [];
  #durationMs = 0;
  #spokenMs = Number.POSITIVE_INFINITY;
  #current = 0;
  #weight = 0;
  #shape = 0;
  readonly #nod = new Follower(9);
  readonly #open = new Follower(38);

  get isSpeaking(): boolean {
    return this.#spokenMs < this.#durationMs;
  }

  speak(text: string, durationMs: number): void {
    this.#durationMs = Math.max(0, durationMs);
    this.#mouths = spokenMouths(text, this.#durationMs);
    this.#spokenMs = 0;
    this.#current = 0;
  }

  apply(pose: Pose, moment: Moment): void {
    const { deltaMs } = moment;
    this.#spokenMs += deltaMs;
    const isOwner = this.#spokenMs < this.#durationMs + CLOSED_MS;
    this.#weight = fadeTowards(this.#weight, isOwner ? 1 : 0, deltaMs, FADE_MS);
    if (this.#weight === 0) {
      this.#open.towards(0, moment);
      return;
    }
    const mouth = this.#mouthNow();
    const share = mouth === null ? 0 : (this.#spokenMs - mouth.startMs) / (mouth.endMs - mouth.startMs);
    // Opens quickly on the vowel, closes slowly towards the next one, never quite shut inside a word.
    const wanted = mouth === null ? 0 : mouth.open * (0.3 + 0.7 * Math.sin(Math.PI * Math.sqrt(share)));
    const open = this.#open.towards(wanted, moment);
    if (mouth !== null && mouth.shape !== 0) this.#shape = mouth.shape;
    pose.lay(PARAMETER.ParamMouthOpenY, this.isSpeaking ? Math.max(0, open) : 0, smoothStep(this.#weight));
    pose.set('ParamMouthShape', this.isSpeaking ? this.#shape : 0);
    const nod = this.#nod.towards(this.isSpeaking ? wanted : 0, moment);
    pose.set('ParamAngleY', pose.get('ParamAngleY') - nod * 2.4);
    pose.set('ParamBrowLY', pose.get('ParamBrowLY') + nod * 0.16);
    pose.set('ParamBrowRY', pose.get('ParamBrowRY') + nod * 0.16);
  }

  #mouthNow(): SpokenMouth | null {
    while (this.#current < this.#mouths.length) {
      const mouth = this.#mouths[this.#current] as SpokenMouth;
      if (this.#spokenMs < mouth.endMs) return mouth;
      this.#current++;
    }
    return null;
  }
}
