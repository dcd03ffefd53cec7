import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EVENING_MS, eveningStore, type Told } from '../../../tests/fixtures/host/eveningStore.ts';
import { exportFigures } from './exportFigures.ts';
import { readingFailure } from './readingFailure.ts';

const PAGE_BYTES = 4096;

it.each(['events', 'summary', 'visits', 'report'] as const)(
  'an export of %s from a database that is damaged in its middle says so, and leaves no half file',
  async (what) => {
    const many: Told[] = Array.from({ length: 5000 }, (_, index) => [
      index,
      { type: 'peopleCounted', people: 1 },
    ]);
    const { dataFolder, opened } = await eveningStore(many);
    opened.dispose();
    const path = join(dataFolder, 'starstreet.sqlite');
    const file = openSync(path, 'r+');
    const half = Math.floor(statSync(path).size / 2 / PAGE_BYTES) * PAGE_BYTES;
    for (let page = 0; page < 40; page++)
      writeSync(file, Buffer.alloc(PAGE_BYTES, 0x5a), 0, PAGE_BYTES, half + page * PAGE_BYTES);
    closeSync(file);
    const format = what === 'report' ? 'xlsx' : 'csv';
    const out = join(dataFolder, `figures.${format}`);
    const refused = await exportFigures({ dataFolder, what, format, out, nowMs: EVENING_MS });
    expect(refused).toEqual({
      ok: false,
      error: {
        kind: 'impossible',
        sentence: expect.stringContaining('is damaged and cannot be read to its end'),
      },
    });
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('figures'))).toEqual([]);
  },
);

it('a disk without room for sorting is told, with what to do', () => {
  const full = Object.assign(new Error('database or disk is full'), { errcode: 13 });
  expect(readingFailure(full, 'data')).toMatch(/temporary files is full.*fewer days/);
});

it('a mistake of the program is none of the disk’s', () => {
  expect(readingFailure(new TypeError('x is not a function'), 'data')).toBeNull();
  expect(readingFailure(Object.assign(new Error('near "FORM"'), { errcode: 1 }), 'data')).toBeNull();
});
