import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MOST_STAR_BYTES, type StarCheck, starCheckSchema } from '../../../../contract/starFile.ts';
import { signedInStaff } from '../../../../tests/fixtures/host/signedInStaff.ts';

const CALENDAR = { kind: 'calendar', id: 'calendar' } as const;
const LIGHT_UP = { kind: 'show', id: 'lightUp' } as const;

const checkOf = (text: string): StarCheck => starCheckSchema.parse(JSON.parse(text));

/** What staff of one kiosk wrote, as a file. */
async function streetFile(): Promise<Buffer> {
  const { client, asks } = await signedInStaff();
  const show = (await client.content.read(LIGHT_UP))?.document;
  await client.content.save({ kind: 'show', id: 'mine', document: show, revision: null });
  const revision = (await client.content.read(CALENDAR))?.revision ?? '';
  const document = { version: 1, entries: [], waitMinutes: 3 };
  await client.content.save({ ...CALENDAR, document, revision });
  const { status, headers, bytes } = await asks('/staff/star?holds=street');
  expect(status).toBe(200);
  expect(headers['content-disposition']).toBe('attachment; filename="street-2026-11-24.star"');
  expect(headers['cache-control']).toBe('no-store');
  return bytes;
}

it('carries everything that staff wrote to another kiosk, and takes it back', async () => {
  const file = await streetFile();
  const { client, asks } = await signedInStaff();
  const before = await client.content.read(CALENDAR);
  const answer = await asks('/staff/star', file);
  expect(answer.status).toBe(200);
  const check = checkOf(answer.text);
  if (check.kind !== 'good') throw new Error(check.faults.join());
  expect(check.preview.parts.map(({ kind, change }) => [kind, change])).toEqual([
    ['show', 'new'],
    ['calendar', 'changed'],
  ]);
  expect(await client.content.read(CALENDAR)).toEqual(before);

  const applied = await client.content.applyStar({ importId: check.preview.importId });
  if (applied.kind !== 'done') throw new Error(applied.faults.join());
  expect((await client.content.read(CALENDAR))?.document).toMatchObject({ waitMinutes: 3 });
  expect((await client.content.list({ kind: 'show' })).map(({ id }) => id)).toContain('mine');

  expect(await client.content.undoStar({ undoId: applied.undoId })).toEqual({ kind: 'done' });
  expect(await client.content.read(CALENDAR)).toEqual(before);
  const again = await client.content.undoStar({ undoId: applied.undoId });
  expect(again).toMatchObject({ kind: 'refused', faults: [expect.stringContaining('cannot be undone')] });
});

it('gives one show by its name, and says what is not here', async () => {
  const { asks } = await signedInStaff();
  const one = await asks('/staff/star?holds=show&id=lightUp');
  expect(one.headers['content-disposition']).toBe('attachment; filename="lightUp.star"');
  expect(checkOf((await asks('/staff/star', one.bytes)).text)).toMatchObject({
    preview: { holds: 'show', parts: [{ id: 'lightUp', change: 'same' }] },
  });
  expect(await asks('/staff/star?holds=show&id=nobody')).toMatchObject({
    status: 404,
    text: expect.stringContaining('There is no show "nobody" here'),
  });
  expect((await asks('/staff/star?holds=show&id=../kiosk')).status).toBe(400);
  expect((await asks('/staff/star?holds=street')).text).toMatch(/Nothing of your own/);
});

it('refuses what is no file of a street, in a sentence, and changes nothing', async () => {
  const { asks, data } = await signedInStaff();
  const files = readdirSync(data, { recursive: true }).sort();
  for (const body of [Buffer.from('hello'), Buffer.alloc(0)]) {
    const check = checkOf((await asks('/staff/star', body)).text);
    expect(check).toMatchObject({ kind: 'refused', faults: [expect.stringContaining('no file of Star')] });
  }
  const large = await asks('/staff/star', Buffer.alloc(MOST_STAR_BYTES + 1));
  expect(large.status).toBe(413);
  expect(checkOf(large.text)).toMatchObject({ faults: [expect.stringContaining('larger than 20 MB')] });
  expect(readdirSync(data, { recursive: true }).sort()).toEqual(files);
});

it('answers nobody without the PIN, and no other page', async () => {
  const { asks, client } = await signedInStaff();
  const foreign = await asks('/staff/star', Buffer.from('x'), { origin: 'http://127.0.0.1:1' });
  expect(foreign.status).toBe(403);
  await client.door.signOut();
  for (const answer of [
    await asks('/staff/star?holds=street'),
    await asks('/staff/star', Buffer.from('x')),
  ]) {
    expect(answer.status).toBe(401);
    expect(answer.text).toMatch(/PIN/);
  }
});
