import { describe, expect, it } from 'vitest';
import { seededRandom } from '../core/random.ts';
import { mouthOpening, mouthPlace } from './mouthAt.ts';
import type { Token } from './Sounds.ts';
import type { SpeechScore } from './SpeechScore.ts';
import { scoreSpeech } from './scoreSpeech.ts';
import { syllableOf } from './syllables.ts';
import { synthesiseSpeech } from './synthesiseSpeech.ts';
import { VOICES, voiceOf } from './voices.ts';

const RATE = 24_000;
const FRAME_MS = 1000 / 60;
const MOUTH_SEEN = 0.12;
const voices = Object.entries(VOICES);

const said = (...readings: string[]): Token[] =>
  readings.map((reading) => {
    const token = reading === ',' ? PAUSE : syllableOf(reading);
    if (token === null) throw new Error(`${reading} is no syllable`);
    return token;
  });
const PAUSE: Token = { kind: 'pause', length: 1.3, ending: 'falling' };
const LINE = said(
  'huan1',
  'ying2',
  'lai2',
  'dao4',
  'xing1',
  'jie1',
  ',',
  'ma1',
  'pao3',
  'er4',
  'nü3',
  'zhuang4',
);

const opening = ({ mouth }: SpeechScore, atMs: number) => mouthOpening(mouth, atMs, mouthPlace(mouth, atMs));

/** Loudness (root mean square) of the samples round a moment. */
function loudness(samples: Float32Array, atMs: number, spanMs = 12): number {
  const from = Math.max(0, Math.round(((atMs - spanMs / 2) / 1000) * RATE));
  const heard = samples.subarray(from, Math.round(((atMs + spanMs / 2) / 1000) * RATE));
  return Math.sqrt(heard.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, heard.length));
}

/** The pitch of a stretch, by autocorrelation, Hz. */
function pitchOf(samples: Float32Array): number {
  const lags = Array.from({ length: Math.round(RATE / 140 - RATE / 600) }, (_, index) => index + RATE / 600);
  const likeness = lags.map((lag) => {
    let sum = 0;
    for (let index = 0; index + lag < samples.length; index++) {
      sum += (samples[index] as number) * (samples[index + lag] as number);
    }
    return sum / (samples.length - lag);
  });
  // Two periods are as alike as one: the first that is nearly the best.
  const good = Math.max(...likeness) * 0.93;
  const first = likeness.findIndex((like) => like > good);
  const top = likeness.slice(first, first + 8);
  return RATE / (lags[first + top.indexOf(Math.max(...top))] as number);
}

describe.each(voices)('%s', (_, voice) => {
  const score = scoreSpeech(LINE, voice);
  const samples = synthesiseSpeech(score, voice, RATE, seededRandom(4));

  it('is silent and shut at both ends', () => {
    expect(opening(score, 0)).toBe(0);
    expect(opening(score, score.durationMs)).toBe(0);
    expect(opening(score, score.durationMs + 500)).toBe(0);
    expect(loudness(samples, 8)).toBeLessThan(0.001);
    expect(loudness(samples, score.durationMs - 15)).toBeLessThan(0.01);
  });

  it('moves the mouth within one frame of the sound, at every beginning and every end of a phrase', () => {
    const threshold = 0.02;
    let wasHeard = false;
    let wasOpen = false;
    const heardAt: number[] = [];
    const openAt: number[] = [];
    const silentAt: number[] = [];
    const shutAt: number[] = [];
    let quietSinceMs = 0;
    for (let atMs = 0; atMs < score.durationMs + 200; atMs += 2) {
      const isLoud = loudness(samples, atMs) > threshold;
      // Between syllables of a phrase it is never silent for long.
      if (isLoud) quietSinceMs = atMs;
      const isHeard: boolean = isLoud || (wasHeard && atMs - quietSinceMs < 130);
      if (isHeard && !wasHeard) heardAt.push(atMs);
      if (!isHeard && wasHeard) silentAt.push(quietSinceMs);
      wasHeard = isHeard;
      const isOpen = opening(score, atMs) > MOUTH_SEEN;
      if (isOpen && !wasOpen) openAt.push(atMs);
      if (!isOpen && wasOpen) shutAt.push(atMs);
      wasOpen = isOpen;
    }
    const nearest = (times: readonly number[], atMs: number) =>
      Math.min(...times.map((time) => Math.abs(time - atMs)));
    expect(heardAt).toHaveLength(2);
    // A mouth opens for a hiss before that is loud: two frames there.
    expect(nearest(openAt, heardAt[0] ?? 0)).toBeLessThan(FRAME_MS * 2);
    expect(silentAt).toHaveLength(2);
    for (const atMs of silentAt) expect(nearest(shutAt, atMs)).toBeLessThan(FRAME_MS);
    // The vowels themselves: loud and open together.
    for (const { voicedMs, endMs } of score.syllables) {
      const middleMs = (voicedMs + endMs) / 2;
      expect(loudness(samples, middleMs)).toBeGreaterThan(threshold);
      expect(opening(score, middleMs)).toBeGreaterThan(MOUTH_SEEN);
    }
  });

  it('is silent with a shut mouth in the pause', () => {
    const before = score.syllables[5];
    const after = score.syllables[6];
    const middleMs = ((before?.endMs ?? 0) + (after?.startMs ?? 0)) / 2;
    expect(loudness(samples, middleMs)).toBeLessThan(0.002);
    expect(opening(score, middleMs)).toBe(0);
  });

  it('has her own pitch', () => {
    const level = scoreSpeech(said('ma1', 'ma1'), { ...voice, rangeSemitones: 0, breath: 0 });
    const sung = synthesiseSpeech(level, { ...voice, breath: 0 }, RATE, seededRandom(4));
    const { voicedMs = 0 } = level.syllables[0] ?? {};
    const from = Math.round(((voicedMs + 30) / 1000) * RATE);
    expect(Math.abs(pitchOf(sung.subarray(from, from + 1600)) / voice.pitchHz - 1)).toBeLessThan(0.03);
  });

  it('never clips and holds no wrong number', () => {
    for (const sample of samples) expect(Math.abs(sample) <= 1).toBe(true);
  });
});

describe('eight voices', () => {
  it('have eight pitches and paces', () => {
    const told = voices.map(([, { pitchHz, syllablesPerSecond }]) => `${pitchHz} ${syllablesPerSecond}`);
    expect(new Set(told).size).toBe(voices.length);
  });

  it('are equally loud', () => {
    const levels = voices.map(([, voice]) => {
      const score = scoreSpeech(LINE, voice);
      const samples = synthesiseSpeech(score, voice, RATE, seededRandom(4));
      const loud = samples.filter((sample) => Math.abs(sample) > 1e-3);
      return Math.sqrt(loud.reduce((sum, sample) => sum + sample * sample, 0) / loud.length);
    });
    expect(Math.max(...levels) / Math.min(...levels)).toBeLessThan(1.3);
  });

  it('lend the leader’s to an idol from outside', () => {
    expect(voiceOf('somebody')).toBe(VOICES.xingman);
  });
});

it('an empty line is shut and nearly no time long', () => {
  const score = scoreSpeech([], VOICES.xingman);
  expect(score.durationMs).toBeLessThan(100);
  expect(opening(score, 20)).toBe(0);
  expect(synthesiseSpeech(score, VOICES.xingman, RATE, seededRandom(1)).every((sample) => sample === 0)).toBe(
    true,
  );
});
