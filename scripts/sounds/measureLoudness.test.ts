import { expect, test } from 'vitest';
import { measureLoudness } from './measureLoudness.ts';

function sine(frequencyHz: number, amplitude: number, seconds: number, sampleRateHz: number): Float64Array {
  return Float64Array.from(
    { length: Math.round(seconds * sampleRateHz) },
    (_, index) => amplitude * Math.sin((2 * Math.PI * frequencyHz * index) / sampleRateHz),
  );
}

test.each([48_000, 44_100, 22_050])('the calibration tone of BS.1770 reads −3.01 LUFS at %d Hz', (rate) => {
  expect(measureLoudness(sine(997, 1, 2, rate), rate)).toBeCloseTo(-3.01, 1);
});

test('half the amplitude reads 6 dB less', () => {
  const [whole, half] = [1, 0.5].map((amplitude) => measureLoudness(sine(997, amplitude, 1, 44_100), 44_100));
  expect(whole! - half!).toBeCloseTo(6.02, 2);
});

test('bass counts less than treble, as to the ear', () => {
  const [bass, treble] = [40, 4000].map((hertz) => measureLoudness(sine(hertz, 0.5, 1, 44_100), 44_100));
  expect(treble! - bass!).toBeGreaterThan(7);
});

test('a sound shorter than the window is measured with the silence around it', () => {
  const [short, long] = [0.1, 0.4].map((s) => measureLoudness(sine(997, 0.5, s, 44_100), 44_100));
  expect(long! - short!).toBeCloseTo(6.02, 1);
});

test('silence is −Infinity', () => {
  expect(measureLoudness(new Float64Array(44_100), 44_100)).toBe(Number.NEGATIVE_INFINITY);
});
