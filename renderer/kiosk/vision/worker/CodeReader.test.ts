import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../domain/core/random.ts';
import {
  type HeldUp,
  heldUpCode,
  modulePixels,
  PASS_LIKE_TEXT,
} from '../../../../tests/fixtures/codes/heldUpCode.ts';
import { CodeReader } from './CodeReader.ts';

let reader: CodeReader;

beforeAll(async () => {
  const program = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  reader = await CodeReader.load({ bytes: new Uint8Array(program).buffer });
});

const read = (held: HeldUp) => reader.read(heldUpCode(held, seededRandom(7)));
const READ = { texts: [PASS_LIKE_TEXT], isUnclear: false };

/** A camera of 1280 × 720 of which 960 × 720 are taken: pixels a degree stay the same. */
const camera = { codeCm: 6, cameraPx: 1280 };
const HELD = [
  { distanceCm: 30, fieldOfViewDegrees: 60 },
  { distanceCm: 30, fieldOfViewDegrees: 78 },
  { distanceCm: 45, fieldOfViewDegrees: 60 },
  { distanceCm: 45, fieldOfViewDegrees: 78 },
  { distanceCm: 60, fieldOfViewDegrees: 60 },
  { distanceCm: 60, fieldOfViewDegrees: 78 },
];

describe('a code six centimetres wide on a phone', () => {
  test.each(HELD)(
    'at $distanceCm cm before a camera of $fieldOfViewDegrees degrees is read',
    async (held) => {
      expect(await read({ modulePx: modulePixels({ ...camera, ...held }) })).toEqual(READ);
    },
  );

  test('upside down, on its side, askew and mirrored is read as well', async () => {
    for (const turnedRad of [Math.PI, Math.PI / 2, -0.6, 0.3]) {
      expect(await read({ modulePx: 4, turnedRad })).toEqual(READ);
    }
    expect(await read({ modulePx: 4, isMirrored: true })).toEqual(READ);
  });

  test('tilted, smeared, in bad light and with a lamp in its glass is read from 45 cm', async () => {
    const modulePx = modulePixels({ ...camera, distanceCm: 45, fieldOfViewDegrees: 60 });
    for (const held of [{ tilt: 0.25 }, { smearPx: 1.6, noise: 10 }, { noise: 22 }, { glare: 110 }]) {
      expect(await read({ modulePx, ...held })).toEqual(READ);
    }
  });

  test('is lost between one and a half pixels a module and one', async () => {
    expect(await read({ modulePx: 1.7 })).toEqual(READ);
    expect((await read({ modulePx: 1.1 })).texts).toEqual([]);
  });
});

test('a code that is there with a thumb on it is told from none', async () => {
  const held = heldUpCode({ modulePx: 5, turnedRad: 0 }, seededRandom(3));
  for (let y = 310; y < 420; y++) held.data.fill(120, y * 960 + 400, y * 960 + 560);
  expect(await reader.read(held)).toEqual({ texts: [], isUnclear: true });
  const nothing = { width: 960, height: 720, data: new Uint8Array(960 * 720).fill(90) };
  expect(await reader.read(nothing)).toEqual({ texts: [], isUnclear: false });
});

test('a poster behind the visitor does not hide the pass', async () => {
  const pass = heldUpCode({ modulePx: 4 }, seededRandom(1));
  const poster = heldUpCode({ modulePx: 5, text: 'https://example.com/a-shop' }, seededRandom(2));
  const data = new Uint8Array(1920 * 720);
  for (let y = 0; y < 720; y++) {
    data.set(pass.data.subarray(y * 960, (y + 1) * 960), y * 1920);
    data.set(poster.data.subarray(y * 960, (y + 1) * 960), y * 1920 + 960);
  }
  const { texts } = await reader.read({ width: 1920, height: 720, data });
  expect([...texts].sort()).toEqual([PASS_LIKE_TEXT, 'https://example.com/a-shop'].sort());
});
