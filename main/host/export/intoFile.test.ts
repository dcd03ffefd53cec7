import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { intoFile } from './intoFile.ts';
import { writeText } from './writeText.ts';

it('replaces the older file when the new one is whole', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'out.csv');
  writeFileSync(path, 'last week');
  // More than a stream's buffer, so that it has to wait for the disk.
  const pieces = Array.from({ length: 2000 }, (_, index) => `${index}`.padStart(99, '.').concat('\n'));
  await intoFile(path, async (stream) => {
    await writeText(stream, pieces);
    expect(readFileSync(path, 'utf8')).toBe('last week');
  });
  expect(readFileSync(path, 'utf8')).toBe(pieces.join(''));
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

it('keeps the older file, and no half of the new one, when writing fails', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'out.csv');
  writeFileSync(path, 'last week');
  const failing = intoFile(path, async (stream) => {
    await writeText(stream, ['half a ']);
    throw new Error('rain');
  });
  await expect(failing).rejects.toThrow('rain');
  expect(readFileSync(path, 'utf8')).toBe('last week');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

it('fails with the file system’s word when the folder is missing', async () => {
  const path = join(temporaryFolder(), 'nowhere', 'out.csv');
  await expect(intoFile(path, (stream) => writeText(stream, ['text']))).rejects.toMatchObject({
    code: 'ENOENT',
  });
});
