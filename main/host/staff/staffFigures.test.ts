import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectOk } from '../../../domain/core/Result.ts';
import type { PassId } from '../../../domain/passes/Pass.ts';
import { makeRewardCode } from '../../../domain/passes/rewardCode.ts';
import { ask } from '../../../tests/fixtures/host/ask.ts';
import { setPin, staffVisitor } from '../../../tests/fixtures/host/staffClient.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { temporaryHost } from '../../../tests/fixtures/host/temporaryHost.ts';
import { fillBusyWeek } from '../../../tests/fixtures/street/busyWeek.ts';
import { exportFigures } from '../export/exportFigures.ts';
import type { HostOptions } from '../Host.ts';
import { readStreet } from '../street/readStreet.ts';
import { downloadName } from './serveExports.ts';

const PIN = '280519';
const WHOLE = { from: null, to: null, landmark: null };

const filled = mkdtempSync(join(tmpdir(), 'starstreet-busy-'));
beforeAll(() => fillBusyWeek(filled, 2));
afterAll(() => rmSync(filled, { recursive: true, force: true }));

/** A host with two busy days behind it, and a visitor of its console. */
async function busyHost(options: Partial<HostOptions> = {}) {
  const data = join(temporaryFolder(), 'data');
  cpSync(filled, data, { recursive: true });
  const { host } = await temporaryHost({ ...options, data });
  await setPin(data, PIN);
  const visitor = await staffVisitor(host);
  const signIn = () => visitor.client.door.signIn({ pin: PIN, onKioskScreen: false });
  const download = (path: string) => ask(host.address, path, { headers: { cookie: visitor.cookie() } });
  return { host, data, signIn, download, client: visitor.client };
}

describe('figures behind the door', () => {
  it('are told to nobody who is not signed in', async () => {
    const { client, download } = await busyHost();
    for (const asking of [
      client.figures.frame(),
      client.figures.overview(WHOLE),
      client.figures.progress(WHOLE),
      client.desk.redeem({ code: 'K3F9' }),
    ]) {
      await expect(asking).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    }
    for (const path of ['/staff/export/summary.csv', '/staff/report.pdf?language=en']) {
      const answer = await download(path);
      expect(answer.status).toBe(401);
      expect(answer.text).toMatch(/PIN/);
    }
  });

  it('are those that starstreet export writes', async () => {
    const { client, signIn, data } = await busyHost();
    await signIn();
    const { total, days, landmarks } = await client.figures.overview(WHOLE);
    const out = join(temporaryFolder(), 'summary.json');
    expectOk(
      await exportFigures({
        dataFolder: data,
        what: 'summary',
        format: 'json',
        out,
        nowMs: Date.UTC(2026, 10, 24, 4),
      }),
      'the export',
    );
    const [sum, first, second] = JSON.parse(readFileSync(out, 'utf8')).rows;
    expect(sum.visits).toBeGreaterThan(500);
    expect(total).toMatchObject({ visits: sum.visits, passersBy: sum.passers_by, stamps: sum.stamps });
    expect(days.slice(0, 2).map(({ figures }) => figures.checkIns)).toEqual([
      first.check_ins,
      second.check_ins,
    ]);
    const one = await client.figures.overview({
      ...WHOLE,
      from: '2026-11-12',
      to: '2026-11-12',
      landmark: 'museum',
    });
    expect(one.days.map(({ date }) => date)).toEqual(['2026-11-12']);
    expect(one.total.visits).toBeGreaterThan(0);
    expect(one.total.visits).toBeLessThan(
      landmarks.find(({ landmarkId }) => landmarkId === 'museum')?.figures.visits ?? 0,
    );
    expect(await client.figures.progress(WHOLE)).toEqual({ share: null });
  });

  it('of a period that ends before it begins are refused with a sentence', async () => {
    const { client, signIn } = await busyHost();
    await signIn();
    await expect(
      client.figures.overview({ ...WHOLE, from: '2026-11-13', to: '2026-11-12' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST', message: expect.stringMatching(/earlier/) });
  });

  it('say of which street and in which zone they are', async () => {
    const { client, signIn } = await busyHost();
    await signIn();
    expect(await client.figures.frame()).toMatchObject({
      timeZone: 'Asia/Shanghai',
      today: '2026-11-24',
      canPrint: false,
      showTitles: {},
      street: { oneMachine: true, endsAtMs: null },
    });
  });

  it('can be those of another kiosk’s data folder', async () => {
    const { host, data } = await temporaryHost({ figuresFolder: filled });
    await setPin(data, PIN);
    const { client } = await staffVisitor(host);
    await client.door.signIn({ pin: PIN, onKioskScreen: false });
    expect((await client.figures.overview(WHOLE)).total.visits).toBeGreaterThan(100);
  });
});

describe('downloads', () => {
  it.each(['csv', 'json'] as const)('as %s are the bytes that starstreet export writes', async (format) => {
    const { download, signIn, data } = await busyHost();
    await signIn();
    for (const what of ['visits', 'landmarks'] as const) {
      const out = join(temporaryFolder(), `one.${format}`);
      const [from, to] = ['2026-11-12', '2026-11-12'];
      const nowMs = Date.UTC(2026, 10, 24, 4);
      expectOk(await exportFigures({ dataFolder: data, what, format, from, to, out, nowMs }), 'the export');
      const answer = await download(`/staff/export/${what}.${format}?from=${from}&to=${to}`);
      expect(answer.status).toBe(200);
      // Compared without showing them: a difference of thousands of lines is no help.
      expect(answer.text === readFileSync(out, 'utf8')).toBe(true);
      expect(answer.text.split('\n').length).toBeGreaterThan(8);
      expect(answer.headers['content-disposition']).toBe(
        `attachment; filename="starstreet-${what}-2026-11-12_2026-11-12.${format}"`,
      );
    }
  });

  it('of the whole report are a workbook', async () => {
    const { download, signIn } = await busyHost();
    await signIn();
    const answer = await download('/staff/export/report.xlsx');
    expect(answer.text.slice(0, 2)).toBe('PK');
    expect(answer.headers['content-type']).toContain('spreadsheetml');
  });

  it('that cannot be had are answered with a sentence and not with a file', async () => {
    const { download, signIn } = await busyHost();
    await signIn();
    const refused = async (path: string) => {
      const { status, text, headers } = await download(path);
      expect(headers['content-disposition']).toBeUndefined();
      return [status, text];
    };
    expect(await refused('/staff/export/people.csv')).toEqual([
      400,
      expect.stringMatching(/Expected one of visits/),
    ]);
    expect(await refused('/staff/export/visits.csv?sort=up')).toEqual([400, expect.any(String)]);
    expect(await refused('/staff/export/visits.csv?from=soon')).toEqual([
      400,
      expect.stringMatching(/soon is no day/),
    ]);
    expect(await refused('/staff/export/report.csv')).toEqual([400, expect.stringMatching(/several tables/)]);
  });

  it('are named for what they are', () => {
    expect(downloadName('visits', 'csv', { from: '2026-11-01', to: null })).toBe(
      'starstreet-visits-2026-11-01_.csv',
    );
    expect(downloadName('report', 'pdf', { from: null, to: null })).toBe('starstreet-report.pdf');
    expect(downloadName('events', 'json', { from: '2026-11-01T10:30', to: '2026-11-02' })).not.toContain(':');
  });
});

describe('the report', () => {
  it('is printed by the shell, who is let in once and only while it prints', async () => {
    const seen: { status: number; location: string; again: number; signedIn: boolean }[] = [];
    let cookies = '';
    const { download, signIn, host } = await busyHost({
      async printPage(address) {
        const { origin, pathname, search } = new URL(address);
        const opened = await ask(origin, pathname + search);
        const page = opened.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
        const next = String(opened.headers.location);
        const entered = await ask(origin, next, { headers: { cookie: page } });
        const again = await ask(origin, next, { headers: { cookie: page } });
        cookies = `${page}; ${entered.headers['set-cookie']?.[0]?.split(';')[0]}`;
        seen.push({
          status: entered.status,
          location: String(entered.headers.location),
          again: again.status,
          signedIn: await isSignedIn(origin, cookies),
        });
        return { ok: true, value: Buffer.from('%PDF-1.7') };
      },
    });
    await signIn();
    const answer = await download('/staff/report.pdf?language=zh-CN&from=2026-11-12&landmark=museum');
    expect(answer).toMatchObject({ status: 200, text: '%PDF-1.7' });
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(seen).toEqual([
      {
        status: 303,
        location: '/staff/?print=report&language=zh-CN&from=2026-11-12&landmark=museum',
        again: 403,
        signedIn: true,
      },
    ]);
    expect(await isSignedIn(new URL(host.address).origin, cookies)).toBe(false);
  });

  it('of a period that makes no sense is refused before anything is printed', async () => {
    const { download, signIn } = await busyHost({
      printPage: () => Promise.reject(new Error('No page is to be printed')),
    });
    await signIn();
    const answer = await download('/staff/report.pdf?language=en&from=soon');
    expect(answer).toMatchObject({ status: 503, text: expect.stringMatching(/soon is no day or moment/) });
  });

  it('cannot be had without a printer, and says so', async () => {
    const { download, signIn } = await busyHost();
    await signIn();
    expect(await download('/staff/report.pdf?language=en')).toMatchObject({ status: 501 });
    expect(await download('/staff/report.pdf?language=fr')).toMatchObject({ status: 400 });
  });
});

async function isSignedIn(origin: string, cookie: string): Promise<boolean> {
  const { text } = await ask(origin, '/staff/api/door/state', {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: '{}',
  });
  return JSON.parse(text).json.signedIn;
}

describe('the desk', () => {
  it('takes a code once, and says what is wrong with others', async () => {
    const { client, signIn, data } = await busyHost();
    await signIn();
    const street = expectOk(readStreet(data), 'the street');
    if (street === null) throw new Error('The host made no street');
    const code = makeRewardCode('0123456789abcdef' as PassId, street.digest);
    expect(await client.desk.redeem({ code: `${code.slice(0, -1)}-` })).toEqual({ kind: 'misspelt' });
    expect(await client.desk.redeem({ code: code.toLowerCase() })).toEqual({ kind: 'done' });
    expect(await client.desk.redeem({ code })).toEqual({
      kind: 'alreadyRedeemed',
      atMs: Date.UTC(2026, 10, 24, 4),
    });
  });
});
