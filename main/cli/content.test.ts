import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';
import { writeArchive } from '../host/content/archive/writeArchive.ts';

const entry = fileURLToPath(new URL('./starstreet.ts', import.meta.url));
const run = promisify(execFile);
const SHIPPED_SHOW = fileURLToPath(new URL('../../assets/shows/lightUp.json', import.meta.url));

async function content(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(process.execPath, [entry, 'content', ...words])) };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/** A data folder in which staff made one show and wrote a schedule. */
function kioskWithShow(): string {
  const data = temporaryFolder();
  mkdirSync(join(data, 'shows'));
  copyFileSync(SHIPPED_SHOW, join(data, 'shows', 'mine.json'));
  writeFileSync(
    join(data, 'calendar.json'),
    JSON.stringify({
      version: 1,
      entries: [{ kind: 'at', id: 'evening', times: ['20:00'], shows: ['mine'] }],
    }),
  );
  return data;
}

it('carries what staff wrote from one data folder to another, and takes it back', {
  timeout: 120_000,
}, async () => {
  const there = kioskWithShow();
  const stick = temporaryFolder();
  const exported = await content('export', '--data', there, '--out', stick);
  expect(exported).toMatchObject({ code: 0, stderr: '' });
  const file = join(stick, readdirSync(stick)[0] ?? '');
  expect(file).toMatch(/street-\d{4}-\d\d-\d\d\.star$/);
  expect(exported.stdout).toBe(`${file}\n`);

  const here = temporaryFolder();
  const dry = await content('import', '--dry-run', '--data', here, file);
  expect(dry.stdout).toMatch(/show mine .*new\n.*calendar .*replaces/);
  expect(existsSync(join(here, 'calendar.json'))).toBe(false);

  const taken = await content('import', '--data', here, file);
  expect(taken).toMatchObject({ code: 0, stderr: '' });
  const listed = await content('list', '--json', '--data', here);
  expect(JSON.parse(listed.stdout)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'show', id: 'mine', origin: 'own', faults: [] }),
      expect.objectContaining({ kind: 'calendar', origin: 'changed', faults: [] }),
    ]),
  );
  expect((await content('import', '--data', here, file)).stdout).not.toMatch(/content undo/);

  const undoId = /content undo (\S+)/.exec(taken.stdout)?.[1] ?? '';
  expect(await content('undo', '--data', here, undoId)).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(join(here, 'shows', 'mine.json'))).toBe(false);
  const twice = await content('undo', '--data', here, undoId);
  expect(twice).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot be undone any more') });
});

it('says what is wrong with which file, and takes the good ones beside it', {
  timeout: 120_000,
}, async () => {
  const stick = temporaryFolder();
  const good = join(stick, 'mine.star');
  await content('export', '--data', kioskWithShow(), '--show', 'mine', '--out', good);
  const bytes = readFileSync(good);
  const bad = {
    'bomb.star': await writeArchive([{ path: 'manifest.json', text: '0'.repeat(30_000_000) }], 0),
    'outside.star': Buffer.from(
      (await writeArchive([{ path: 'xx/evil.json', text: '{}' }], 0))
        .toString('latin1')
        .replaceAll('xx/evil', '../evil'),
      'latin1',
    ),
    'half.star': bytes.subarray(0, bytes.length / 2),
    'newer.star': await writeArchive(
      [{ path: 'manifest.json', text: JSON.stringify({ format: 'star', version: 99 }) }],
      0,
    ),
  };
  const files = Object.entries(bad).map(([name, content]) => {
    writeFileSync(join(stick, name), content);
    return join(stick, name);
  });
  const here = temporaryFolder();
  const taken = await content('import', '--data', here, ...files, good, join(stick, 'nothing.star'));
  expect(taken.code).toBe(1);
  expect(taken.stdout).toMatch(/show mine .*new/);
  for (const sentence of [
    /bomb\.star: .*larger than the 1024 kB/,
    /outside\.star: .*a name that no part of ours has/,
    /half\.star: .*not copied whole/,
    /newer\.star: .*a newer Star Street/,
    /nothing\.star: there is no such file/,
  ]) {
    expect(taken.stderr).toMatch(sentence);
  }
  expect(readdirSync(join(here, 'shows'))).toEqual(['mine.json']);
  const checked = await content('check', '--data', here, '--json', ...files, good);
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.stdout).map(({ faults }: { faults: string[] }) => faults.length)).toEqual([
    ...[1, 1, 1, 1, 0],
  ]);
});

it('checks what lies in the data folder and single documents, and never makes a folder', {
  timeout: 120_000,
}, async () => {
  const data = kioskWithShow();
  writeFileSync(join(data, 'cheers.json'), '{ "version": 1,');
  const all = await content('check', '--data', data);
  expect(all.code).toBe(1);
  expect(all.stdout).toMatch(/✓ show mine\n/);
  expect(all.stdout).toMatch(/✗ cheers\n {2}cheers\.json: expected JSON/);
  const one = await content('check', '--data', data, join(data, 'shows', 'mine.json'));
  expect(one).toMatchObject({ code: 0, stdout: expect.stringMatching(/^✓ .*mine\.json\n$/) });
  const loose = join(temporaryFolder(), 'loose.json');
  copyFileSync(SHIPPED_SHOW, loose);
  expect(await content('check', '--data', data, loose)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('expected --kind'),
  });
  expect((await content('check', '--data', data, '--kind', 'show', loose)).code).toBe(0);

  const nowhere = join(temporaryFolder(), 'misspelt');
  for (const words of [['list'], ['check'], ['export'], ['import', loose], ['undo', 'x']]) {
    expect(await content(...words, '--data', nowhere)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no folder'),
    });
  }
  expect(existsSync(nowhere)).toBe(false);
});
