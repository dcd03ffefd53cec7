import { expect, test } from 'vitest';
import { encodeWav } from './encodeWav.ts';

test('writes the header that players expect, and rounded little-endian samples', () => {
  const bytes = Buffer.from(encodeWav(Float64Array.of(0, 1, -1, 0.5), 44_100));
  expect(bytes.toString('hex').match(/.{8}/g)).toEqual([
    '52494646', // RIFF
    '2c000000', // bytes that follow: 44
    '57415645', // WAVE
    '666d7420', // fmt
    '10000000', // 16 bytes of format
    '01000100', // PCM, one channel
    '44ac0000', // 44100 samples a second
    '88580100', // 88200 bytes a second
    '02001000', // 2 bytes a frame, 16 bits
    '64617461', // data
    '08000000', // 8 bytes
    '0000ff7f',
    '01800040',
  ]);
});

test.each([1.001, -1.001, Number.NaN])('a sample of %d throws rather than wrapping into a bang', (sample) => {
  expect(() => encodeWav(Float64Array.of(0, sample), 44_100)).toThrow('Sample 1');
});
