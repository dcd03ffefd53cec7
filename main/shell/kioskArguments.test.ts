import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { kioskArguments, parseKioskArguments } from './kioskArguments.ts';

const folder = path.resolve('/work');

test('what was written is read', () => {
  const options = {
    dataFolder: path.resolve('/data'),
    port: 4321,
    landmark: 'museum',
    kit: { file: path.resolve('/kits/kit.json'), newEdition: true },
    film: { file: path.resolve('/films/wave.mjpeg'), durationMs: 12_000 },
    windowed: true,
  } as const;
  expect(parseKioskArguments(kioskArguments(options), folder)).toEqual({
    ok: true,
    value: {
      dataFolder: options.dataFolder,
      port: 4321,
      landmark: 'museum',
      kit: options.kit,
      film: options.film.file,
      windowed: true,
    },
  });
});

test('nothing said is a whole kiosk, and the browser engine’s own switches are passed over', () => {
  const args = ['--no-sandbox', '--original-process-start-time=1', '--enable-logging', 'stray'];
  expect(parseKioskArguments(args, folder)).toMatchObject({ ok: true, value: { windowed: false } });
});

test('relative paths are those of the caller', () => {
  expect(parseKioskArguments(['--film', 'a.y4m', '--data=d'], folder)).toMatchObject({
    value: { film: path.join(folder, 'a.y4m'), dataFolder: path.join(folder, 'd') },
  });
});

describe('a wrong value is one sentence', () => {
  test.each([
    [['--port=http'], '--port must be'],
    [['--port=70000'], '--port must be'],
    [['--landmark=moon'], '--landmark must be one of northPlaza'],
    [['--film'], '--film needs a file'],
    [['--data'], '--data needs a folder'],
    [['--kit'], '--kit needs a file'],
    [['--new-edition=yes'], '--new-edition takes no value'],
    [['--windowed=no'], '--windowed takes no value'],
  ])('%j', (args, sentence) => {
    expect(parseKioskArguments(args, folder)).toMatchObject({
      ok: false,
      error: expect.stringContaining(sentence),
    });
  });
});
