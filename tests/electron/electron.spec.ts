import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { findElectronBinary } from '../../main/shell/electronBinary.ts';
import { projectFolder } from '../../scripts/bootstrap/projectFolder.mjs';

const binary = findElectronBinary(projectFolder);
test.skip(
  binary === null,
  'no Electron binary is here; fetch it with "npx install-electron" to run these (the same rules ran against the double)',
);

let folder: string;
let electron: ElectronApplication;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-electron-'));
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  electron = await _electron.launch({
    executablePath: binary!,
    args: [
      projectFolder,
      `--data=${folder}`,
      '--port=0',
      '--windowed',
      ...(isLinuxRoot ? ['--no-sandbox'] : []),
    ],
  });
});

test.afterAll(async () => {
  await electron?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('opens one window on the host’s page', async () => {
  const page = await electron.firstWindow();
  await page.waitForURL(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(electron.windows()).toHaveLength(1);
});

test('the page has no Node and no bridge', async () => {
  const page = await electron.firstWindow();
  const found = await page.evaluate(() => [
    typeof Reflect.get(globalThis, 'require'),
    typeof Reflect.get(globalThis, 'process'),
    typeof Reflect.get(globalThis, 'electron'),
  ]);
  expect(found).toEqual(['undefined', 'undefined', 'undefined']);
});

test('the page runs in the sandbox, isolated', async () => {
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return contents === undefined ? null : Reflect.get(contents, 'getLastWebPreferences')?.call(contents);
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
});

test('no request leaves the machine, and no other port of it is reached', async () => {
  const page = await electron.firstWindow();
  const outcomes = await page.evaluate(() =>
    Promise.all(
      ['http://example.com/', 'http://192.0.2.1/', 'http://127.0.0.1:9/'].map((url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ),
  );
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
});

test('no window is opened and the page stays where it is', async () => {
  const page = await electron.firstWindow();
  const address = page.url();
  expect(await page.evaluate(() => window.open('about:blank') === null)).toBe(true);
  await page.evaluate(() => {
    location.href = 'http://127.0.0.1:9/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
  expect(electron.windows()).toHaveLength(1);
});

test('the microphone, the place and notifications are refused', async () => {
  const page = await electron.firstWindow();
  const outcome = await page.evaluate(async () => ({
    microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      (failure: DOMException) => failure.name,
    ),
    notifications: await Notification.requestPermission(),
  }));
  expect(outcome).toEqual({ microphone: 'NotAllowedError', notifications: 'denied' });
});

test('a page that crashes comes back', async () => {
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(() =>
      electron.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return contents !== undefined && !contents.isCrashed() && !contents.isLoading();
      }),
    )
    .toBe(true);
});
