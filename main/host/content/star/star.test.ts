import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { epochMilliseconds } from '../../../../domain/core/brand.ts';
import { expectOk } from '../../../../domain/core/Result.ts';
import { temporaryFolder } from '../../../../tests/fixtures/host/temporaryFolder.ts';
import { writeArchive } from '../archive/writeArchive.ts';
import { ContentDesk } from '../ContentDesk.ts';
import { packStar, sha256Of } from './packStar.ts';
import { readStar } from './readStar.ts';
import { StarDesk } from './StarDesk.ts';

const contentFolder = fileURLToPath(new URL('../../../../assets', import.meta.url));
const NOW_MS = Date.UTC(2026, 10, 24, 4);
const clock = { now: () => epochMilliseconds(NOW_MS) };
const CALENDAR = { kind: 'calendar', id: 'calendar' } as const;
const writer = { program: '1.0.0', nowMs: NOW_MS };

function kiosk() {
  const dataFolder = temporaryFolder();
  const desk = new ContentDesk({ contentFolder, dataFolder });
  return { desk, star: new StarDesk(desk, clock), dataFolder };
}

async function streetFile(): Promise<Buffer> {
  const { desk } = kiosk();
  const show = desk.read({ kind: 'show', id: 'lightUp' });
  desk.save({ kind: 'show', id: 'mine' }, show?.document, null);
  desk.save(CALENDAR, { version: 1, waitMinutes: 3, entries: [] }, desk.shelf.revision(CALENDAR));
  return expectOk(await packStar(desk.shelf, { holds: 'street' }, writer), 'a street file');
}

it('carries what staff wrote to another kiosk, and back again by one undo', async () => {
  const { desk, star } = kiosk();
  const before = desk.read(CALENDAR);
  const check = await star.check(await streetFile());
  if (check.kind !== 'good') throw new Error(check.faults.join());
  expect(check.preview.parts.map(({ id, change }) => [id, change])).toEqual([
    ['mine', 'new'],
    ['calendar', 'changed'],
  ]);
  expect(desk.read(CALENDAR)).toEqual(before);
  const undoId = expectOk(star.apply(check.preview.importId), 'the import');
  expect(desk.read(CALENDAR)?.document).toMatchObject({ waitMinutes: 3 });
  expect(star.apply(check.preview.importId).ok).toBe(false);
  expectOk(star.undo(undoId), 'the undo');
  expect(desk.read(CALENDAR)).toEqual(before);
  expect(desk.read({ kind: 'show', id: 'mine' })).toBeNull();
  expect(star.undo(undoId).ok).toBe(false);
});

it('undoes nothing when something was changed since', async () => {
  const { desk, star } = kiosk();
  const check = await star.check(await streetFile());
  const undoId = expectOk(star.apply(check.kind === 'good' ? check.preview.importId : ''), 'the import');
  desk.save(CALENDAR, { version: 1, waitMinutes: 9, entries: [] }, desk.shelf.revision(CALENDAR));
  expect(star.undo(undoId)).toMatchObject({ error: [expect.stringContaining('changed after the import')] });
  expect(desk.read({ kind: 'show', id: 'mine' })).not.toBeNull();
});

const text = '{\n  "version": 1,\n  "entries": []\n}\n';
const part = {
  ...{ kind: 'calendar', id: 'calendar', path: 'calendar.json', bytes: text.length, sha256: sha256Of(text) },
};
const manifest = (changes: object = {}) =>
  JSON.stringify({
    ...{ format: 'star', version: 1, program: 'x', writtenAtMs: 1, holds: 'street', parts: [part] },
    ...changes,
  });
const zipOf = (...parts: [string, string][]) =>
  writeArchive(
    parts.map(([path, content]) => ({ path, text: content })),
    NOW_MS,
  );
/** Writes at every place where these bytes stand. */
function patched(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

it.each<[string, () => Promise<Buffer>, RegExp]>([
  ['no zip', async () => Buffer.from('hello'), /no file of Star Street/],
  ['cut off', async () => (await streetFile()).subarray(0, 900), /not copied whole/],
  ['newer', () => zipOf(['manifest.json', manifest({ version: 2 })], ['calendar.json', text]), /newer/],
  ['manifest last', () => zipOf(['calendar.json', text], ['manifest.json', manifest()]), /does not begin/],
  ['missing part', () => zipOf(['manifest.json', manifest()]), /not in the file/],
  [
    'extra part',
    () => zipOf(['manifest.json', manifest()], ['calendar.json', text], ['cheers.json', '{}']),
    /not listed/,
  ],
  ['altered', () => zipOf(['manifest.json', manifest()], ['calendar.json', `${text} `]), /was changed/],
  [
    'case-equal names',
    () => zipOf(['manifest.json', manifest()], ['calendar.json', text], ['Calendar.json', text]),
    /there twice/,
  ],
  [
    'path out of the folder',
    async () =>
      patched(await zipOf(['manifest.json', manifest()], ['xx/calendar.json', text]), 'xx/cal', '../cal'),
    /name that no part/,
  ],
  [
    'drive letter',
    async () => patched(await zipOf(['manifest.json', manifest()], ['xx/a.json', text]), 'xx/a', 'C:/a'),
    /name that no part/,
  ],
  [
    'bomb',
    () => zipOf(['manifest.json', manifest()], ['calendar.json', '0'.repeat(30_000_000)]),
    /larger than the/,
  ],
])('refuses: %s', async (_name, make, sentence) => {
  const { desk } = kiosk();
  const read = await readStar(await make(), desk.shelf);
  expect(read).toMatchObject({ ok: false, error: [expect.stringMatching(sentence)] });
});

it('takes no altered document, never throws and changes nothing, whatever became of the bytes', {
  timeout: 120_000,
}, async () => {
  const { desk, star, dataFolder } = kiosk();
  const whole = await streetFile();
  const good = JSON.stringify(expectOk(await readStar(whole, desk.shelf), 'the file').documents);
  const files = readdirSync(dataFolder, { recursive: true });
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 6 }),
      fc.option(fc.nat(whole.length), { freq: 4 }),
      async (flips, cut) => {
        const bytes = Buffer.from(whole);
        for (const [at, bits] of flips) bytes[at] = (bytes[at] ?? 0) ^ bits;
        const mutated = cut === null ? bytes : bytes.subarray(0, cut);
        const read = await readStar(mutated, desk.shelf);
        if (read.ok) expect(JSON.stringify(read.value.documents)).toBe(good);
        else refused++;
        expect((await star.check(mutated)).kind).toBe(read.ok ? 'good' : 'refused');
      },
    ),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(500);
  expect(readdirSync(dataFolder, { recursive: true })).toEqual(files);
});
