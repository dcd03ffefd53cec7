import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultStreetContent } from '../../../../contract/streetContent.ts';
import { pageClient } from '../../../../tests/fixtures/host/pageClient.ts';
import { signedInStaff } from '../../../../tests/fixtures/host/signedInStaff.ts';
import { staffVisitor } from '../../../../tests/fixtures/host/staffClient.ts';
import { temporaryFolder } from '../../../../tests/fixtures/host/temporaryFolder.ts';

const CALENDAR = { kind: 'calendar', id: 'calendar' } as const;
const STREET = { kind: 'street', id: 'street' } as const;
const SHEET = {
  ...{ version: 1, title: { zh: '夜行', en: 'Night walk' }, temper: { zh: '轻快', en: 'Lively' } },
  ...{ grid: { bpm: 120, beatsPerBar: 4, firstBeatMs: 100 }, beats: 16, durationMs: 9000 },
  ...{ loudnessLufs: -14, truePeakDecibels: -1, sections: [], lines: [] },
};
const LIGHT_UP = { kind: 'show', id: 'lightUp' } as const;

it('tells nobody anything before the PIN', async () => {
  const { host } = await signedInStaff();
  const { client } = await staffVisitor(host);
  await expect(client.content.list({ kind: 'show' })).rejects.toThrow(/Sign in/);
  await expect(client.content.save({ ...CALENDAR, document: {}, revision: null })).rejects.toThrow(/Sign in/);
});

it('lists, reads, saves, removes and brings back what staff write', async () => {
  const { client, data } = await signedInStaff();
  const shows = await client.content.list({ kind: 'show' });
  expect(shows.map(({ id }) => id)).toContain('lightUp');
  const shipped = await client.content.read(LIGHT_UP);
  const document = { ...(shipped?.document as object), title: { zh: '亮灯', en: 'Lights on' } };
  const saved = await client.content.save({ ...LIGHT_UP, document, revision: shipped?.revision ?? '' });
  if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
  expect(JSON.parse(readFileSync(join(data, 'shows', 'lightUp.json'), 'utf8')).title.zh).toBe('亮灯');

  const removed = await client.content.remove({ ...LIGHT_UP, revision: saved.revision });
  if (removed.kind !== 'removed') throw new Error(JSON.stringify(removed));
  expect(existsSync(join(data, 'shows', 'lightUp.json'))).toBe(false);
  expect(await client.content.history(LIGHT_UP)).toMatchObject([{ version: removed.version }]);
  expect(await client.content.restore({ ...LIGHT_UP, version: removed.version })).toEqual(saved);
  expect(await client.content.read(LIGHT_UP)).toMatchObject({ document, origin: 'changed' });
});

it('refuses in sentences, and overwrites nothing that somebody else saved', async () => {
  const { client } = await signedInStaff();
  const first = (await client.content.read(CALENDAR))?.revision ?? '';
  const faulty = { version: 1, entries: [{ kind: 'never' }] };
  const { faults } = await client.content.check({ ...CALENDAR, document: faulty });
  expect(faults[0]).toMatch(/^calendar\.json: entries\.0/);
  expect(await client.content.save({ ...CALENDAR, document: faulty, revision: first })).toEqual({
    kind: 'refused',
    faults,
  });
  const good = { version: 1, entries: [], waitMinutes: 2 };
  expect((await client.content.save({ ...CALENDAR, document: good, revision: first })).kind).toBe('saved');
  const late = await client.content.save({
    ...CALENDAR,
    document: { ...good, waitMinutes: 9 },
    revision: first,
  });
  expect(late.kind).toBe('changedMeanwhile');
});

it('takes a document that is larger than what the kiosk’s own page sends', async () => {
  const { client } = await signedInStaff();
  const line = { zh: '星'.repeat(20), en: 'Star '.repeat(8).trim() };
  const any = Array.from({ length: 60 }, () => line);
  const document = { version: 1, any, byGesture: {}, padding: 'x'.repeat(400_000) };
  const { faults } = await client.content.check({ kind: 'cheers', id: 'cheers', document });
  expect(faults[0]).toMatch(/^cheers\.json/);
});

it('puts a saved street into force at once', async () => {
  const { client, host, said } = await signedInStaff();
  const street = defaultStreetContent();
  const landmarks = street.landmarks.map((place, at) => (at === 0 ? { ...place, zh: '新名字' } : place));
  const revision = (await client.content.read(STREET))?.revision ?? '';
  expect((await client.content.save({ ...STREET, document: { ...street, landmarks }, revision })).kind).toBe(
    'saved',
  );
  const page = await pageClient(host);
  expect((await page.kiosk.settings()).landmarks[0]?.zh).toBe('新名字');
  expect(said).toEqual([]);
});

it('knows the songs that shows can be made to', async () => {
  const songs = temporaryFolder();
  writeFileSync(join(songs, 'yexing.json'), JSON.stringify(SHEET));
  writeFileSync(join(songs, 'broken.json'), '{}');
  const { client } = await signedInStaff({ resources: { content: songs, songs } });
  expect(await client.content.songs()).toEqual([{ ...SHEET, id: 'yexing' }]);
});
