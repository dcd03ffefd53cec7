import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { safe } from '@orpc/client';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import { expectOk } from '../../../domain/core/Result.ts';
import { liveClient } from '../../../tests/fixtures/host/liveClient.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { temporaryHost } from '../../../tests/fixtures/host/temporaryHost.ts';
import { databasePath } from '../store/storePaths.ts';
import { writeNewStreet } from '../street/organise/writeNewStreet.ts';

const newVisit = (carried: string | null = null) => ({ visitId: uuidv7(), people: 1, carried });

describe('passes over the live socket', () => {
  it('are given out, read and renewed', async () => {
    const { host } = await temporaryHost();
    const { client } = await liveClient(host);
    const first = await client.passes.stamp(newVisit());
    if (first.kind !== 'stamped') throw new Error(first.reason);
    expect(first).toMatchObject({ issued: true, newStamp: true, pass: { stamps: ['northPlaza'] } });
    expect(await client.passes.read({ visitId: null, text: first.code })).toMatchObject({
      kind: 'good',
      stampedHere: true,
    });
    expect(await client.passes.read({ visitId: null, text: '星'.repeat(4000) })).toEqual({
      kind: 'refused',
      reason: 'foreign',
    });
  });

  it('are not given out while nothing can be written, and are when it can again', async () => {
    const { host, data, said } = await temporaryHost();
    const { client } = await liveClient(host);
    const spoiler = new DatabaseSync(databasePath(data));
    spoiler.exec('BEGIN IMMEDIATE');
    const refused = await safe(client.passes.stamp(newVisit()));
    expect(refused.error).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(said.join()).toContain('A stamp could not be written');
    spoiler.exec('ROLLBACK');
    spoiler.close();
    expect(await client.passes.stamp(newVisit())).toMatchObject({ kind: 'stamped', issued: true });
  });
});

describe('the street on one machine', () => {
  it('goes to another landmark, whose stamps are given from then on; the settings tell it', async () => {
    const { host, data } = await temporaryHost();
    const { client } = await liveClient(host);
    const notices = await client.kiosk.notices();
    expect((await notices.next()).value).toMatchObject({
      settings: { landmark: 'northPlaza', street: { oneMachine: true, nameZh: '星街' } },
    });
    await client.street.moveTo({ landmark: 'museum' });
    expect((await notices.next()).value).toMatchObject({ settings: { landmark: 'museum' } });
    expect(await client.passes.stamp(newVisit())).toMatchObject({ pass: { stamps: ['museum'] } });

    // Who writes another landmark into the file is the later one.
    const file = join(data, 'starstreet.jsonc');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"landmark": "northPlaza"', '"landmark": "metroHub"'),
    );
    expect((await notices.next()).value).toMatchObject({ settings: { landmark: 'metroHub' } });
  });

  it('begins where its configuration says at the next start', async () => {
    const first = await temporaryHost();
    await (await liveClient(first.host)).client.street.moveTo({ landmark: 'museum' });
    await first.host.dispose();
    const second = await temporaryHost({ data: first.data });
    const { client } = await liveClient(second.host);
    expect(await client.kiosk.settings()).toMatchObject({ landmark: 'northPlaza' });
  });
});

describe('a kiosk with a kit', () => {
  it('stays where its kit says, and tells its secrets to nobody', async () => {
    const organiser = join(temporaryFolder(), 'street');
    const wish = { nameZh: '星街', nameEn: 'Star Street', startsAtMs: 0, endsAtMs: null, timeZone: 'UTC' };
    expectOk(writeNewStreet(wish, organiser), 'a new street');
    const joining = { file: join(organiser, 'kit-3-museum.json'), newEdition: false };
    const written = vi.spyOn(process.stderr, 'write');
    const { host, said, data } = await temporaryHost({ joining });
    const { client } = await liveClient(host);
    const moved = await safe(client.street.moveTo({ landmark: 'segPlaza' }));
    expect(moved.error).toMatchObject({ code: 'FORBIDDEN' });
    const answers = [
      await client.kiosk.settings(),
      await client.passes.stamp(newVisit()),
      await client.passes.read({ visitId: uuidv7(), text: 'X' }),
      String(moved.error),
    ];
    expect(answers[0]).toMatchObject({ landmark: 'museum', street: { oneMachine: false } });
    const file = JSON.parse(readFileSync(joining.file, 'utf8')) as { secret: string; privateKey: string };
    await host.dispose();
    const database = new DatabaseSync(databasePath(data));
    const events = JSON.stringify(database.prepare('SELECT * FROM events').all());
    database.close();
    const told = JSON.stringify([answers, said, written.mock.calls]) + events;
    written.mockRestore();
    for (const secret of [file.secret, file.privateKey]) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      for (const form of ['base64url', 'base64', 'hex'] as const) {
        expect(told).not.toContain(Buffer.from(secret, 'base64url').toString(form));
      }
    }
    // They lie in the street's folder only.
    const holders = readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path, 'latin1').includes(file.privateKey));
    expect(holders).toEqual([join(data, 'street', 'kit.json')]);
  });
});
