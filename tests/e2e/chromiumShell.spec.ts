import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { expectOk } from '../../domain/core/Result.ts';
import {
  type ChromiumExit,
  type ChromiumOptions,
  launchChromium,
} from '../../main/shell/chromium/launchChromium.ts';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';

/** A page that tries what a page may want, and tells the server what came of it. */
const PAGE = `<!doctype html><title>trial</title><script type="module">
const told = {};
const attempt = async (name, work) => {
  try { told[name] = await work(); } catch (failure) { told[name] = failure.name; }
};
await attempt('camera', async () => {
  const stream = await navigator.mediaDevices.getUserMedia({ video: true });
  return stream.getVideoTracks()[0].readyState;
});
await attempt('microphone', async () => {
  await navigator.mediaDevices.getUserMedia({ audio: true });
  return 'given';
});
await attempt('place', () => new Promise((resolve) => {
  navigator.geolocation.getCurrentPosition(() => resolve('given'), (failure) => resolve('code ' + failure.code));
}));
await attempt('notifications', () => Notification.permission);
await attempt('awake', async () => (await navigator.permissions.query({ name: 'screen-wake-lock' })).state);
await attempt('name', async () => { await fetch('http://example.com/', { mode: 'no-cors' }); return 'reached'; });
await attempt('number', async () => { await fetch('http://192.0.2.1/', { mode: 'no-cors' }); return 'reached'; });
await attempt('drawing', async () => document.createElement('canvas').getContext('webgl2') !== null);
told.size = innerWidth + 'x' + innerHeight;
await fetch('/told', { method: 'POST', body: JSON.stringify(told) });
</script>`;

let folder: string;
let server: Server;
let address: string;
let told: Promise<Record<string, unknown>>;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-shell-'));
  const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
  told = promise;
  server = createServer((request, response) => {
    if (request.url === '/told') {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => resolve(JSON.parse(body)));
      response.end();
      return;
    }
    response.setHeader('content-type', 'text/html');
    response.end(PAGE);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/open?key=secret-of-this-run`;
});

test.afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function launch(options: Partial<ChromiumOptions> = {}) {
  const exit = Promise.withResolvers<ChromiumExit>();
  const browser = expectOk(
    await launchChromium({ address, mode: 'headless', onExit: exit.resolve, ...options }),
    'a browser that starts',
  );
  return { browser, exited: exit.promise };
}

/** The command lines of all processes that were started with this profile folder; Linux only. */
function commandLinesWith(word: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((processId) => {
      try {
        return readFileSync(`/proc/${processId}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(word));
}

async function oneSecondFilm(): Promise<string> {
  const film = path.join(folder, 'film.y4m');
  const frame = Buffer.concat([Buffer.from('FRAME\n'), Buffer.alloc((64 * 48 * 3) / 2, 90)]);
  const header = Buffer.from('YUV4MPEG2 W64 H48 F30:1 Ip A1:1 C420\n');
  await writeFile(film, Buffer.concat([header, ...Array.from({ length: 30 }, () => frame)]));
  return film;
}

test('the own page gets the camera unasked and a screen that stays on, nothing else, and reaches nothing but its host', async () => {
  const { browser } = await launch({ film: await oneSecondFilm() });
  expect(await told).toEqual({
    camera: 'live',
    microphone: 'NotAllowedError',
    place: 'code 1',
    notifications: 'denied',
    awake: 'granted',
    name: 'TypeError',
    number: 'TypeError',
    drawing: true,
    size: '360x640',
  });
  await browser.dispose();
});

test('the page has the size that was asked for', async () => {
  const { browser } = await launch({ windowSize: { width: 640, height: 400 } });
  expect(await told).toMatchObject({ size: '640x400' });
  await browser.dispose();
});

test('the key is not in the process list, and nothing is left behind', async () => {
  test.skip(process.platform !== 'linux', 'reads the process list as Linux shows it');
  const profile = path.join(folder, 'profile');
  const { browser } = await launch({ userDataFolder: profile });
  await told;
  expect(commandLinesWith(profile).length).toBeGreaterThan(0);
  expect(commandLinesWith('secret-of-this-run')).toEqual([]);
  await browser.dispose();
  await browser.dispose();
  expect(commandLinesWith(profile)).toEqual([]);
  expect(existsSync(profile)).toBe(true);
});

test('a browser that is killed is reported with its signal', async () => {
  const { browser, exited } = await launch();
  await told;
  process.kill(browser.processId, 'SIGKILL');
  expect(await exited).toEqual({ cause: 'exited', code: null, signal: 'SIGKILL' });
});

test('a page that crashes is reported and its browser ended', async () => {
  test.skip(process.platform !== 'linux', 'finds the page’s process as Linux shows it');
  const profile = path.join(folder, 'profile');
  const { exited } = await launch({ userDataFolder: profile });
  await told;
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const line = (() => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8');
      } catch {
        return '';
      }
    })();
    if (line.includes(profile) && line.includes('--type=renderer')) process.kill(Number(name), 'SIGKILL');
  }
  expect(await exited).toEqual({ cause: 'pageCrashed' });
  expect(commandLinesWith(profile)).toEqual([]);
});

test('when the program itself is killed, its browser does not stay behind', async () => {
  test.skip(process.platform !== 'linux', 'reads the process list as Linux shows it');
  const profile = path.join(folder, 'profile');
  const script = path.join(folder, 'program.mjs');
  const shell = pathToFileURL(inProject('main/shell/chromium/launchChromium.ts')).href;
  await writeFile(
    script,
    `import { launchChromium } from '${shell}';
     await launchChromium(${JSON.stringify({ address, mode: 'headless', userDataFolder: profile })});
     setInterval(() => {}, 1000);`,
  );
  const program = spawn(process.execPath, [script], { stdio: 'ignore' });
  await told;
  program.kill('SIGKILL');
  await expect.poll(() => commandLinesWith(profile)).toEqual([]);
});

test('a browser that cannot start is one sentence that names it', async () => {
  const file = path.join(folder, 'no-browser');
  await writeFile(file, '#!/bin/sh\necho "this is no browser" >&2\nexit 3\n', { mode: 0o755 });
  const launched = await launchChromium({ address, mode: 'headless', executablePath: file });
  expect(launched).toMatchObject({ ok: false, error: { kind: 'notStarted' } });
  if (!launched.ok) expect(launched.error.sentence).toContain(file);
});
