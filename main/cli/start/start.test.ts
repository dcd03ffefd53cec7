import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const entry = fileURLToPath(new URL('../starstreet.ts', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command as a person types it, with no display and no network-fetched parts. */
function start(...flags: string[]): Promise<{ code: number; said: string; printed: string }> {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
    STARSTREET_CHROMIUM: path.join(folder, 'no-browser-here'),
  };
  delete environment.DISPLAY;
  delete environment.WAYLAND_DISPLAY;
  const args = [entry, 'start', '--data', path.join(folder, 'data'), ...flags];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: environment, timeout: 30_000 }, (failure, printed, said) => {
      resolve({ code: failure === null ? 0 : Number(failure.code ?? -1), said, printed });
    });
  });
}

test.each([
  [['--landmark', 'museu'], 2, 'Did you mean museum?'],
  [['--landmark', 'moon'], 2, 'There are: northPlaza'],
  [['--port', 'http'], 2, 'from 0 to 65535'],
  [['--port', '70000'], 2, 'from 0 to 65535'],
  [['--shell', 'firefox'], 2, 'headless'],
  [['--shel', 'none'], 2, '--shell'],
  [['--kit'], 2, '--kit <file>'],
  [['--kit', 'kit.json', '--new-editon'], 2, '--new-edition'],
  [['--film', 'nowhere.mjpeg'], 1, 'no such file'],
  [['--shell', 'headless'], 1, 'STARSTREET_CHROMIUM names'],
])('start %j ends with %i and says: %s', async (flags, code, sentence) => {
  const outcome = await start(...flags);
  expect(outcome.said).toContain(sentence);
  expect(outcome).toMatchObject({ code, printed: '' });
});

test('a film that is none is refused before anything is started', async () => {
  const film = path.join(folder, 'diary.mjpeg');
  await writeFile(film, 'Dear diary');
  const outcome = await start('--shell', 'none', '--film', film);
  expect(outcome.code).toBe(1);
  expect(outcome.said).toContain(`The film ${film} cannot be used`);
});

test('a shell that cannot be had is not replaced by another', async () => {
  const outcome = await start('--shell', 'electron');
  expect(outcome.code).toBe(1);
  // Where the binary is here, what is missing is the display.
  expect(outcome.said).toMatch(/The shell electron cannot (be had|open a window)/);
  expect(outcome.printed).toBe('');
});
