import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';
import { startKiosk } from './startKiosk.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-start-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

function start(...flags: string[]) {
  return spawnSync(
    process.execPath,
    [inProject('main/cli/starstreet.ts'), 'start', '--shell', 'none', ...flags],
    {
      encoding: 'utf8',
      timeout: 30_000,
    },
  );
}

test('serves, answers for its health, and ends cleanly when it is asked to', async () => {
  const kiosk = await startKiosk({ dataFolder: folder });
  expect(kiosk.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const health = await fetch(new URL('healthz', kiosk.address));
  expect(health.status).toBe(200);
  expect(health.headers.get('content-type')).toContain('json');
  expect(await kiosk.stop()).toBe(0);
  const events = JSON.stringify(await kiosk.exportRows('events'));
  expect(events).toContain('kioskStarted');
  expect(events).toContain('kioskStopped');
});

test('says which shell it is and why', async () => {
  const kiosk = await startKiosk();
  expect(kiosk.said()).toContain('Shell: none, because it was asked for.');
  await kiosk.dispose();
});

test('the opening address opens the page once', async ({ page, browser }) => {
  const kiosk = await startKiosk();
  await page.goto(kiosk.openingAddress);
  expect(page.url()).toBe(kiosk.address);
  const stranger = await browser.newContext();
  const response = await (await stranger.newPage()).goto(kiosk.openingAddress);
  expect(response?.status()).toBeGreaterThanOrEqual(400);
  await stranger.close();
  await kiosk.dispose();
});

test('prints ready when the first idol frame is on the invisible stage', async () => {
  const kiosk = await startKiosk({ shell: 'headless', dataFolder: folder });
  expect(kiosk.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await kiosk.stop()).toBe(0);
});

test('a browser that is killed comes back', async () => {
  test.skip(process.platform !== 'linux', 'finds the browser as Linux shows it');
  const kiosk = await startKiosk({ shell: 'headless', dataFolder: folder });
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
      if (parent === String(kiosk.processId)) process.kill(Number(name), 'SIGKILL');
    } catch {
      // It ended while we looked.
    }
  }
  await expect.poll(() => kiosk.said()).toContain('Starting it again in 0.5 s.');
  await expect
    .poll(async () => JSON.stringify(await (await fetch(new URL('healthz', kiosk.address))).json()))
    .toContain('ok');
  expect(await kiosk.stop()).toBe(0);
});

test('a port in use is one sentence that says what to do', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  // Also where a browser is already on its way when the host fails: it ends with the host, and no trace is printed.
  for (const shell of ['none', 'headless']) {
    const outcome = start('--data', folder, '--port', String(port), '--shell', shell);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toContain(String(port));
    expect(outcome.stderr).toContain('--port');
    expect(outcome.stderr).not.toMatch(/\n {4}at /);
    expect(outcome.stdout).toBe('');
  }
  taken.close();
});

test('a data folder that cannot be one is one sentence that says what to do', async () => {
  const file = path.join(folder, 'a-file');
  await writeFile(file, '');
  const outcome = start('--data', file, '--port', '0');
  expect(outcome.status).toBe(1);
  expect(outcome.stderr).toContain(file);
  expect(outcome.stderr).toContain('--data');
});

test('a second kiosk on the same data folder is refused', async () => {
  const kiosk = await startKiosk({ dataFolder: folder });
  const outcome = start('--data', folder, '--port', '0');
  expect(outcome.status).toBe(1);
  expect(outcome.stderr).toContain(folder);
  await kiosk.dispose();
});
