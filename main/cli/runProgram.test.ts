import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';
import { openStore } from '../host/store/openStore.ts';
import { PROGRAM_VERSION } from './programVersion.ts';

const entry = fileURLToPath(new URL('./starstreet.ts', import.meta.url));
const run = promisify(execFile);

/** The program as a process of its own, with its exit code. */
async function starstreet(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(process.execPath, [entry, ...words])) };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe('the command line', () => {
  it('ends with 2 and a hint after a wrong word', async () => {
    const wrong: [string[], RegExp][] = [
      [['exprot'], /unknown command 'exprot'\n\(Did you mean export\?\)/],
      [['export', '--waht', 'visits'], /unknown option '--waht'\n\(Did you mean --what\?\)/],
      [['export', '--what', 'visit'], /Allowed choices are visits, check-ins/],
      [['export'], /expected --what with one of visits, check-ins/],
      [['export', '--what', 'visits', 'more'], /too many arguments/],
      [['rehearse', '--from', '2026-11-24'], /expected two days, like --from/],
      [['doctor', '--jsn'], /Did you mean --json\?/],
      [[], /Usage: starstreet/],
    ];
    for (const [words, sentence] of wrong) {
      const { code, stderr, stdout } = await starstreet(...words);
      expect([words, code, stdout]).toEqual([words, 2, '']);
      expect(stderr).toMatch(sentence);
    }
  });

  it('ends with 0 for help and version', async () => {
    expect(await starstreet('--version')).toEqual({ code: 0, stdout: `${PROGRAM_VERSION}\n`, stderr: '' });
    const help = await starstreet('--help');
    expect(help.code).toBe(0);
    for (const command of ['start', 'export', 'doctor'])
      expect(help.stdout).toMatch(new RegExp(`^ +${command} `, 'm'));
    expect((await starstreet('export', '--help')).stdout).toContain('--what <table>');
  });
});

describe('starstreet export', () => {
  it('ends with 1 and a sentence when there is nothing to export', async () => {
    const folder = temporaryFolder();
    const { code, stderr } = await starstreet('export', '--what', 'visits', '--data', folder);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `starstreet: There is no database in ${folder}. A kiosk makes one at its first start; if it has another data folder, name it with --data.\n`,
    );
  });

  it('ends with 2 after a wrong day', async () => {
    const { code, stderr } = await starstreet(
      'export',
      '--what',
      'visits',
      '--from',
      'noon',
      '--data',
      temporaryFolder(),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('--from noon is no day or moment');
  });

  it('writes to the terminal, or into a file whose name says the format', async () => {
    const folder = temporaryFolder();
    const opened = await openStore(folder, { now: () => 0 as never });
    if (opened.ok) opened.value.dispose();
    const head = /^check_in_id,time,.*\n$/;
    expect((await starstreet('export', '--what', 'check-ins', '--data', folder)).stdout).toMatch(head);
    const out = join(folder, 'visits.json');
    const written = await starstreet('export', '--what', 'visits', '--data', folder, '--out', out);
    expect(written).toEqual({ code: 0, stdout: '', stderr: `0 rows written to ${out}\n` });
    expect((await import(out, { with: { type: 'json' } })).default).toMatchObject({
      what: 'visits',
      rows: [],
    });
  });
});

describe('starstreet doctor', () => {
  it('says a line for each thing, and 1 only when something fails', async () => {
    const folder = temporaryFolder();
    const { code, stdout } = await starstreet('doctor', '--json', '--data', folder);
    const { findings, canRun } = JSON.parse(stdout);
    expect(findings.map(({ subject }: { subject: string }) => subject)).toEqual([
      'Node',
      'Shell',
      'Camera',
      'Models',
      'Page',
      'Data folder',
      'Disk',
      'Clock',
      'Configuration',
      'Database',
    ]);
    const fails = findings.some(({ verdict }: { verdict: string }) => verdict === 'fail');
    expect([code, canRun]).toEqual(fails ? [1, false] : [0, true]);
    for (const { verdict, advice } of findings) expect(verdict === 'ok').toBe(advice === null);
    const text = (await starstreet('doctor', '--data', folder)).stdout;
    expect(text.match(/^(ok|warn|fail) +/gm)).toHaveLength(findings.length);
  });
});
