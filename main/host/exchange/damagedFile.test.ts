import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ExchangingKiosk } from '../../../tests/fixtures/exchange/exchangingKiosk.ts';
import { streetOfKeys } from '../../../tests/fixtures/exchange/streetOfKeys.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';

async function smallFile() {
  const street = streetOfKeys(2);
  const there = new ExchangingKiosk(street, 1);
  await there.sees(
    { type: 'incident', what: '断电', detail: '凌晨' },
    { type: 'visitStarted', visitId: uuidv7(), landmarkId: 'museum', by: 'face' },
  );
  const here = new ExchangingKiosk(street, 0);
  await here.sees({ type: 'kioskStopped' });
  return { here, path: await there.gives() };
}

/** Files that each differ from the good one, in one folder. */
function written(variants: readonly Uint8Array[]): string[] {
  const folder = temporaryFolder();
  return variants.map((bytes, index) => {
    const path = join(folder, `${index}.jsonl`);
    writeFileSync(path, bytes);
    return path;
  });
}

describe('a damaged file', () => {
  it('cut off at any byte is refused and changes nothing', async () => {
    const { here, path } = await smallFile();
    const before = here.keeps();
    const whole = readFileSync(path);
    const told = await here.takes(
      ...written(Array.from(whole, (_byte, length) => whole.subarray(0, length))),
    );
    expect(told).toHaveLength(whole.length);
    for (const sentence of told) expect(sentence).toMatch(/ends too early, after \d lines?\./);
    expect(here.keeps()).toEqual(before);
    expect(await here.takes(path)).toMatchObject([{ fresh: 2 }]);
  });

  it.each([0x01, 0x20, 0x80])(
    'with any byte changed (by %i) is refused and changes nothing',
    async (flip) => {
      const { here, path } = await smallFile();
      const before = here.keeps();
      const whole = readFileSync(path);
      const variants = Array.from(whole, (byte, place) => {
        const changed = Uint8Array.from(whole);
        changed[place] = byte ^ flip;
        return changed;
      });
      const told = await here.takes(...written(variants));
      const taken = told.flatMap((outcome, place) =>
        typeof outcome === 'string' ? [] : [{ place, outcome }],
      );
      expect(taken).toEqual([]);
      expect(here.keeps()).toEqual(before);
      expect(await here.takes(path)).toMatchObject([{ fresh: 2 }]);
    },
  );
});
