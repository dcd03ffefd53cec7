import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import jpeg from 'jpeg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOk } from '../../../domain/core/Result.ts';
import { inspectFilm } from './inspectFilm.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-film-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function inspect(contents: Buffer | string) {
  const file = path.join(folder, 'film');
  await writeFile(file, contents);
  return inspectFilm(file);
}

function picture(shade: number): Buffer {
  const data = Buffer.alloc(16 * 16 * 4);
  for (let index = 0; index < data.length; index += 1) data[index] = (index * shade) % 256;
  return Buffer.from(jpeg.encode({ width: 16, height: 16, data }, 90).data);
}

function y4m(header: string, frames: number, pictureBytes: number): Buffer {
  const parts = [Buffer.from(`${header}\n`)];
  for (let frame = 0; frame < frames; frame += 1) {
    // Newlines and the word FRAME in the pixels must not be taken for structure.
    parts.push(Buffer.from('FRAME\n'), Buffer.alloc(pictureBytes, 'FRAME\n'));
  }
  return Buffer.concat(parts);
}

describe('MJPEG', () => {
  test('counts pictures and shows them at 30 a second', async () => {
    const pictures = Array.from({ length: 45 }, (_, index) => picture(index + 1));
    const film = expectOk(await inspect(Buffer.concat(pictures)), 'a film of 45 pictures');
    expect(film).toEqual({ format: 'mjpeg', frames: 45, durationMs: 1500 });
  });

  test('does not count a thumbnail inside a picture', async () => {
    const thumbnail = picture(3);
    const segment = Buffer.alloc(4);
    segment.writeUInt16BE(0xffe1, 0);
    segment.writeUInt16BE(thumbnail.length + 2, 2);
    const whole = picture(5);
    const withThumbnail = Buffer.concat([whole.subarray(0, 2), segment, thumbnail, whole.subarray(2)]);
    expect(await inspect(Buffer.concat([withThumbnail, withThumbnail]))).toMatchObject({
      value: { frames: 2 },
    });
  });

  test('leaves out a last picture that was cut off', async () => {
    const film = Buffer.concat([picture(1), picture(2), picture(3).subarray(0, 300)]);
    expect(await inspect(film)).toMatchObject({ value: { frames: 2 } });
  });

  test('refuses a single picture that is cut off', async () => {
    expect(await inspect(picture(1).subarray(0, 300))).toMatchObject({
      ok: false,
      error: expect.stringContaining('no whole JPEG picture'),
    });
  });
});

describe('Y4M', () => {
  test('takes the duration from the frame rate', async () => {
    const film = y4m('YUV4MPEG2 W16 H16 F25:1 Ip A1:1 C420jpeg', 50, 384);
    expect(await inspect(film)).toEqual({ ok: true, value: { format: 'y4m', frames: 50, durationMs: 2000 } });
  });

  test('knows rates that are no whole numbers, and odd sizes', async () => {
    const film = y4m('YUV4MPEG2 W15 H15 F30000:1001', 30, 225 + 2 * 64);
    expect(await inspect(film)).toMatchObject({ value: { frames: 30, durationMs: 1001 } });
  });

  test.each([
    ['YUV4MPEG2 H16 F25:1', 'width'],
    ['YUV4MPEG2 W16 H16', 'frame rate'],
    ['YUV4MPEG2 W16 H16 F0:1', 'frame rate'],
    ['YUV4MPEG2 W16 H16 F25:1 C444', '4:2:0'],
  ])('refuses %s', async (header, word) => {
    expect(await inspect(y4m(header, 2, 384))).toMatchObject({
      ok: false,
      error: expect.stringContaining(word),
    });
  });
});

describe('what is no film', () => {
  test('names the file and says what was expected', async () => {
    const result = await inspect('Dear diary');
    expect(result).toMatchObject({
      ok: false,
      error: expect.stringMatching(/film cannot be used: .*MJPEG.*Y4M/),
    });
  });

  test('tells a missing file, a folder and an empty file apart', async () => {
    expect(await inspectFilm(path.join(folder, 'none.mjpeg'))).toMatchObject({
      error: expect.stringContaining('no such file'),
    });
    expect(await inspectFilm(folder)).toMatchObject({ error: expect.stringContaining('folder') });
    expect(await inspect('')).toMatchObject({ ok: false, error: expect.stringContaining('begins neither') });
  });
});
