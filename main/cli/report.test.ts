import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../domain/core/Result.ts';
import { ask } from '../../tests/fixtures/host/ask.ts';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';
import { smallResources } from '../../tests/fixtures/host/temporaryHost.ts';
import { fillBusyWeek } from '../../tests/fixtures/street/busyWeek.ts';
import type { PagePrinter } from '../host/PagePrinter.ts';
import { runReport } from './report/runReport.ts';

async function reporting(printPage: PagePrinter) {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  await fillBusyWeek(data, 1);
  const parts = { folders: smallResources(folder), printPage };
  const refuse = (sentence: string): never => {
    throw new Error(sentence);
  };
  const out = join(folder, 'out');
  mkdirSync(out);
  const run = (flags: { from?: string; out?: string; data?: string } = {}) =>
    runReport({ language: 'en', data, out: join(out, 'report.pdf'), ...flags }, refuse, parts);
  return { run, out };
}

/** What the printer would open after it was let in. */
async function pageOf(address: string): Promise<string> {
  const { origin, pathname, search } = new URL(address);
  const opened = await ask(origin, pathname + search);
  const cookie = opened.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const entered = await ask(origin, String(opened.headers.location), { headers: { cookie } });
  return String(entered.headers.location);
}

describe('starstreet report', () => {
  it('prints the pages of the figures of another folder and writes the file whole', async () => {
    const pages: string[] = [];
    const { run, out } = await reporting(async (address) => {
      pages.push(await pageOf(address));
      return ok(Buffer.from('%PDF-1.7 whole'));
    });
    await run({ from: '2026-11-12' });
    expect(pages).toEqual(['/staff/?print=report&language=en&from=2026-11-12']);
    expect(readFileSync(join(out, 'report.pdf'), 'latin1')).toBe('%PDF-1.7 whole');
    expect(readdirSync(out)).toEqual(['report.pdf']);
  });

  it('leaves an earlier report as it is when there is none', async () => {
    const { run, out } = await reporting(async () => err('The browser could not print.'));
    writeFileSync(join(out, 'report.pdf'), 'earlier');
    await expect(run()).rejects.toThrow('The browser could not print.');
    expect(readFileSync(join(out, 'report.pdf'), 'utf8')).toBe('earlier');
  });

  it('says what is wrong before a browser is started', async () => {
    const { run, out } = await reporting(async () => {
      throw new Error('No page is to be printed');
    });
    await expect(run({ from: 'soon' })).rejects.toThrow(/soon is no day or moment/);
    await expect(run({ data: join(out, 'nowhere') })).rejects.toThrow(/There is no database in/);
  });

  it('says when the file cannot be written', async () => {
    const { run, out } = await reporting(async () => ok(Buffer.from('%PDF')));
    const place = join(out, 'missing', 'report.pdf');
    await expect(run({ out: place })).rejects.toThrow(/could not be written/);
    expect(existsSync(join(out, 'missing'))).toBe(false);
  });
});
