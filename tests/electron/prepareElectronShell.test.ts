import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareElectronShell } from '../../main/shell/electron/prepareElectronShell.ts';
import { ElectronDouble } from './ElectronDouble.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-prepare-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function prepare(userArguments: string[], electron = new ElectronDouble()) {
  const said: string[] = [];
  const kiosk = await prepareElectronShell({
    api: electron,
    userArguments,
    workingFolder: folder,
    say: (sentence) => said.push(sentence),
  });
  return { electron, kiosk, said };
}

test('silences the engine, sandboxes every process and keeps the profile in the data folder', async () => {
  const { electron, kiosk } = await prepare(['--data=kiosk7', '--landmark=museum']);
  expect(kiosk).toMatchObject({
    dataFolder: path.join(folder, 'kiosk7'),
    landmark: 'museum',
    windowed: false,
  });
  expect(electron.app.isSandboxed).toBe(true);
  expect(electron.app.paths.get('userData')).toBe(path.join(folder, 'kiosk7', 'browser'));
  const { switches } = electron.app;
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'no-proxy-server',
    'no-pings',
  ]) {
    expect(switches.has(name)).toBe(true);
  }
  expect(switches.has('use-fake-device-for-media-stream')).toBe(false);
});

test('a film takes the camera’s place and does not answer permission by itself', async () => {
  const pixels = Buffer.alloc(96);
  await writeFile(
    path.join(folder, 'film.y4m'),
    Buffer.concat([Buffer.from('YUV4MPEG2 W8 H8 F25:1\nFRAME\n'), pixels]),
  );
  const { electron, kiosk } = await prepare(['--film', 'film.y4m']);
  const file = path.join(folder, 'film.y4m');
  expect(kiosk?.film).toEqual({ file, durationMs: 40 });
  expect(electron.app.switches.get('use-file-for-fake-video-capture')).toBe(file);
  expect(electron.app.switches.has('use-fake-device-for-media-stream')).toBe(true);
  expect(electron.app.switches.has('use-fake-ui-for-media-stream')).toBe(false);
});

test('a second start on the same data folder ends at once', async () => {
  const electron = new ElectronDouble();
  electron.app.hasLock = false;
  const { kiosk, said } = await prepare([], electron);
  expect(kiosk).toBeNull();
  expect(electron.app.exitCode).toBe(0);
  expect(said).toEqual([expect.stringContaining('already runs')]);
});

test('a wrong flag ends with 2 and a film that is none with 1, each with its sentence', async () => {
  const wrongFlag = await prepare(['--port=high']);
  expect(wrongFlag.electron.app.exitCode).toBe(2);
  expect(wrongFlag.said).toEqual([expect.stringContaining('--port must be')]);
  const noFilm = await prepare(['--film=none.mjpeg']);
  expect(noFilm.electron.app.exitCode).toBe(1);
  expect(noFilm.said).toEqual([expect.stringContaining('no such file')]);
});
