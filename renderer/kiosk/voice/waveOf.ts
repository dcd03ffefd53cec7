import type { Utterance } from '../../../contract/speechMessages.ts';
import { seededRandom } from '../../../domain/core/random.ts';
import { synthesiseSpeech } from '../../../domain/voice/synthesiseSpeech.ts';
import { waveFile } from './waveFile.ts';

/** The line as a WAV file: takes tens of milliseconds, so it is the worker's, and the page's only without one. */
export function waveOf({ score, timbre, sampleRate, seed }: Utterance): ArrayBuffer {
  return waveFile(synthesiseSpeech(score, timbre, sampleRate, seededRandom(seed)), sampleRate);
}
