import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSoundScore, type SoundScore } from '../../contract/soundScore.ts';
import { expectOk } from '../../domain/core/Result.ts';
import { SOUNDS, type SoundId } from '../../renderer/kiosk/interaction/ports.ts';
import { buildSoundFiles } from './buildSoundFiles.ts';
import { measureLoudness } from './measureLoudness.ts';
import { HIGHEST_PEAK, peakOf, renderScore, SAMPLE_RATE_HZ } from './renderScore.ts';

const scoreFolder = fileURLToPath(new URL('../../assets/sounds', import.meta.url));
const files = expectOk(buildSoundFiles(scoreFolder), 'our own scores are valid');

/** Longest that each may last, so that it is over before the act that it accompanies. */
const LONGEST_MS: Readonly<Record<SoundId, number>> = {
  notice: 2000,
  tick: 250,
  hold: 1600,
  success: 1800,
  stamp: 3500,
  touch: 1000,
  farewell: 3000,
};

function scoreOf(sound: SoundId): SoundScore {
  const document: unknown = JSON.parse(readFileSync(path.join(scoreFolder, `${sound}.json`), 'utf8'));
  return expectOk(readSoundScore(document, sound), 'our own scores are valid');
}

/** The samples as they stand in the file, −1 … 1. */
function samplesOf(sound: SoundId): Float64Array {
  const bytes = files.get(`${sound}.wav`)!;
  const view = new DataView(bytes.buffer, 44);
  return Float64Array.from(
    { length: view.byteLength / 2 },
    (_, index) => view.getInt16(index * 2, true) / 32_767,
  );
}

/** Root mean square of a stretch. */
function levelOf(samples: Float64Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
}

function inDecibels(ratio: number): number {
  return 20 * Math.log10(ratio);
}

test('every sound of the kiosk has its file, and nothing else', () => {
  expect([...files.keys()]).toEqual(SOUNDS.map((sound) => `${sound}.wav`));
});

test('the same scores give the same bytes', () => {
  expect(expectOk(buildSoundFiles(scoreFolder), 'as before')).toEqual(files);
});

describe.each(SOUNDS)('%s', (sound) => {
  const samples = samplesOf(sound);
  const score = scoreOf(sound);

  test('stays below full scale, and is as loud as its score asks', () => {
    expect(peakOf(samples)).toBeLessThan(HIGHEST_PEAK);
    expect(measureLoudness(samples, SAMPLE_RATE_HZ)).toBeCloseTo(score.loudnessLufs, 1);
  });

  test('begins and ends at nothing, without a click', () => {
    expect(samples[0]).toBe(0);
    expect(samples.at(-1)).toBe(0);
    const oneMillisecond = Math.round(SAMPLE_RATE_HZ / 1000);
    for (const edge of [samples.slice(0, oneMillisecond / 4), samples.slice(-oneMillisecond)]) {
      expect(peakOf(edge)).toBeLessThan(0.01);
    }
  });

  test('has rung out before its end is faded', () => {
    const beforeFade = samples.slice(-0.11 * SAMPLE_RATE_HZ, -0.08 * SAMPLE_RATE_HZ);
    expect(inDecibels(levelOf(beforeFade) / peakOf(samples))).toBeLessThan(-34);
  });

  test('lasts no longer than its moment', () => {
    expect((samples.length / SAMPLE_RATE_HZ) * 1000).toBeCloseTo(score.durationMs, 1);
    expect(score.durationMs).toBeLessThanOrEqual(LONGEST_MS[sound]);
  });

  test('does not push the loudspeaker off its middle', () => {
    expect(Math.abs(samples.reduce((sum, sample) => sum + sample, 0) / samples.length)).toBeLessThan(0.001);
  });
});

test('no sound has a step between neighbouring samples that is large beside its waves', () => {
  for (const sound of SOUNDS) {
    const samples = samplesOf(sound);
    const steps = samples.map((sample, index) => (index === 0 ? 0 : sample - samples[index - 1]!));
    expect(peakOf(steps) / peakOf(samples), sound).toBeLessThan(0.6);
  }
});

test('the stamp is the loudest, the tick the softest', () => {
  const byLoudness = SOUNDS.toSorted((one, other) => scoreOf(one).loudnessLufs - scoreOf(other).loudnessLufs);
  expect([byLoudness[0], byLoudness.at(-1)]).toEqual(['tick', 'stamp']);
});

test('a score that is too peaky for its loudness comes out quieter, not clipped', () => {
  const score: SoundScore = { ...scoreOf('tick'), loudnessLufs: -10 };
  const samples = renderScore(score);
  expect(peakOf(samples)).toBeCloseTo(HIGHEST_PEAK, 6);
  expect(measureLoudness(samples, SAMPLE_RATE_HZ)).toBeLessThan(-11);
});

describe('a folder of scores with faults', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'scores-'));
    cpSync(scoreFolder, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function problems(): readonly string[] {
    const built = buildSoundFiles(folder);
    return built.ok ? [] : built.error;
  }

  test('an unknown note', () => {
    const score = scoreOf('touch');
    score.notes[0]!.pitch = 'H5';
    writeFileSync(path.join(folder, 'touch.json'), JSON.stringify(score));
    expect(problems()).toEqual([
      'assets/sounds/touch.json: notes.0.pitch is "H5"; expected a note from C1 to B7, such as "C5", "F#4" or "Bb3".',
    ]);
  });

  test('a missing score, a torn one and a misnamed one are all told', () => {
    rmSync(path.join(folder, 'tick.json'));
    writeFileSync(path.join(folder, 'hold.json'), '{"about": ');
    writeFileSync(path.join(folder, 'sucess.json'), '{}');
    expect(problems()).toEqual([
      expect.stringMatching(
        /^assets\/sounds\/sucess\.json: the kiosk has no sound of this name; it has notice,/,
      ),
      expect.stringMatching(
        /^assets\/sounds\/tick\.json: expected a score in JSON, which cannot be read \(ENOENT/,
      ),
      expect.stringMatching(/^assets\/sounds\/hold\.json: expected a score in JSON, which cannot be read \(/),
    ]);
  });
});
