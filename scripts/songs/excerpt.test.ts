import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { expectOk } from '../../domain/core/Result.ts';
import { arrangeSong } from '../../domain/songs/arrangeSong.ts';
import { msAt } from '../../domain/songs/beatGrid.ts';
import { peakOf } from '../sounds/renderScore.ts';
import { readSongScores } from './buildSongFiles.ts';
import { encodeOgg } from './encodeOgg.ts';
import { integratedLoudness } from './integratedLoudness.ts';
import { LOUDNESS_LUFS, masterSong } from './masterSong.ts';
import { mixSong } from './mixSong.ts';

/** Low, so that it is quick. */
const RATE_HZ = 22_050;
const folder = fileURLToPath(new URL('../../assets/songs', import.meta.url));
const scores = expectOk(readSongScores(folder), 'our own scores are valid');
const whole = scores.get('liangqilai')!;
/** Only the lift: four bars of all there is. */
const song = arrangeSong({ ...whole, form: whole.form.filter(({ part }) => part === 'lift') });
const mix = mixSong(song, RATE_HZ);
const mastered = masterSong(mix, RATE_HZ);

test('the same score gives the same samples and the same file', async () => {
  const again = masterSong(mixSong(song, RATE_HZ), RATE_HZ);
  for (const side of ['left', 'right'] as const) {
    const samples = Buffer.from(mastered.bus[side].buffer);
    expect(Buffer.compare(samples, Buffer.from(again.bus[side].buffer))).toBe(0);
  }
  const [file, other] = [await encodeOgg(mastered.bus, RATE_HZ), await encodeOgg(again.bus, RATE_HZ)];
  expect(Buffer.compare(file, other)).toBe(0);
  expect(Buffer.from(file.subarray(0, 4)).toString()).toBe('OggS');
});

test('is as loud as it shall be, and nothing is clipped', () => {
  expect(mastered.loudnessLufs).toBeCloseTo(LOUDNESS_LUFS, 1);
  expect(integratedLoudness(mastered.bus.left, mastered.bus.right, RATE_HZ)).toBe(mastered.loudnessLufs);
  expect(mastered.truePeakDecibels).toBeLessThan(-2);
  expect(peakOf(mastered.bus.left)).toBeLessThan(0.76);
});

test('begins in silence and ends in silence', () => {
  const { left } = mastered.bus;
  const first = Math.round((msAt(song.grid, 0) / 1000) * RATE_HZ);
  expect(peakOf(left.slice(0, first - 10))).toBe(0);
  expect(peakOf(left.slice(first, first + RATE_HZ / 10))).toBeGreaterThan(0.1);
  expect(peakOf(left.slice(-RATE_HZ / 50))).toBeLessThan(0.001);
});

test('both ears hear something of their own, and the same in the middle', () => {
  const { left, right } = mastered.bus;
  let [product, one, other] = [0, 0, 0];
  for (let index = 0; index < left.length; index++) {
    product += left[index]! * right[index]!;
    one += left[index]! ** 2;
    other += right[index]! ** 2;
  }
  const correlation = product / Math.sqrt(one * other);
  expect(correlation).toBeGreaterThan(0.3);
  expect(correlation).toBeLessThan(0.98);
});
