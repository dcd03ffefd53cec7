import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageDescription from '../../package.json' with { type: 'json' };
import { packageCommand } from '../../scripts/bootstrap/packageCommand.mjs';
import { inProject, projectFolder } from '../../scripts/bootstrap/projectFolder.mjs';
import { makeStubElectron } from './stubElectron.ts';

let folder: string;
let unpacked: string;
let names: string[];

beforeAll(async () => {
  for (const built of [
    'build/main/electron.mjs',
    'build/packaging/icon.png',
    'build/renderer/kiosk/index.html',
    'cache/models',
  ]) {
    if (!existsSync(inProject(built))) throw new Error(`${built} is not built; run "npm run build" first`);
  }
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-packaging-'));
  const electron = path.join(folder, 'electron');
  await makeStubElectron(electron, packageDescription.devDependencies.electron);
  await promisify(execFile)(
    process.execPath,
    [
      packageCommand('electron-builder'),
      '--linux',
      'dir',
      '--x64',
      '--publish',
      'never',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${path.join(folder, 'release')}`,
    ],
    { cwd: projectFolder, maxBuffer: 16 * 1024 * 1024 },
  );
  unpacked = path.join(folder, 'release', 'linux-unpacked');
  names = listPackage(archive(), { isPack: false }).map((name) => name.split(path.sep).join('/'));
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const archive = () => path.join(unpacked, 'resources', 'app.asar');

test('holds the window’s process, the host, and the page that package.json and the host name', () => {
  expect(names).toContain(`/${packageDescription.main}`);
  expect(names).toContain('/build/main/hostProcess.mjs');
  // A thread is started from this file: it must lie beside the host's.
  expect(names).toContain('/build/main/figuresWorker.mjs');
  expect(names).toContain('/build/renderer/kiosk/index.html');
  expect(names).toContain('/LICENSE');
});

test('holds the vision models and the WebAssembly that runs them', () => {
  expect(names).toContain('/cache/models/hand_landmarker.task');
  expect(names).toContain('/cache/models/face_detector.tflite');
  expect(names.filter((name) => /^\/build\/renderer\/assets\/vision_wasm.*\.wasm$/.test(name))).not.toEqual(
    [],
  );
});

test('holds every built file of page, idols, sounds, songs and tutor', () => {
  for (const room of ['build/renderer', 'build/idols', 'build/sounds', 'build/songs', 'build/tutor']) {
    const built = readdirSync(inProject(room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => `/${path.relative(projectFolder, file).split(path.sep).join('/')}`);
    expect(built, room).not.toEqual([]);
    expect(names, room).toEqual(expect.arrayContaining(built));
  }
});

test('holds the shows, what flies over them, and the scores of their songs', () => {
  for (const room of ['assets/shows', 'assets/songs']) {
    const documents = readdirSync(inProject(room)).filter((name) => name.endsWith('.json'));
    expect(documents, room).not.toEqual([]);
    expect(names, room).toEqual(expect.arrayContaining(documents.map((name) => `/${room}/${name}`)));
  }
});

test('holds nothing else', () => {
  const expected =
    /^\/(package\.json|LICENSE|build(\/(main|renderer|idols|sounds|songs|tutor)(\/.*)?)?|assets(\/(shows|songs)(\/[A-Za-z]+\.json)?)?|cache(\/models(\/.*)?)?)$/;
  expect(names.filter((name) => !expected.test(name))).toEqual([]);
  const unwanted = /node_modules|\.(ts|tsx|map)$|\.test\.|\.env|\.git|\.(mjpeg|y4m|sqlite|db)$/;
  expect(names.filter((name) => unwanted.test(name))).toEqual([]);
});

test('beside the archive there is Electron and nothing of ours', async () => {
  expect((await readdir(unpacked)).sort()).toEqual([
    'LICENSE.electron.txt',
    'locales',
    'resources',
    'starstreet',
    'version',
  ]);
  expect(await readdir(path.join(unpacked, 'resources'))).toEqual(['app.asar']);
  expect((await readdir(path.join(unpacked, 'locales'))).sort()).toEqual(['en-US.pak', 'zh-CN.pak']);
});

test('the binary’s switches are set', async () => {
  const wire = await getCurrentFuseWire(path.join(unpacked, 'starstreet'));
  const isOn = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    nodeInspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    ownSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
    filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeInspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    ownSnapshot: false,
    filePrivileges: false,
  });
});

test('the packed host runs without node_modules and serves the packed page', async () => {
  const program = path.join(folder, 'program');
  extractAll(archive(), program);
  const standIn = pathToFileURL(path.join(import.meta.dirname, 'parentPortStandIn.mjs')).href;
  const host = fork(path.join(program, 'build', 'main', 'hostProcess.mjs'), [], {
    cwd: program,
    execArgv: ['--import', standIn],
  });
  try {
    const answer = once(host, 'message');
    host.send({
      type: 'start',
      projectFolder: program,
      dataFolder: path.join(folder, 'data'),
      version: packageDescription.version,
      port: 0,
      landmark: 'museum',
      joining: null,
      filmDurationMs: null,
    });
    const [started] = (await answer) as [{ type: string; address: string; openingAddress: string }];
    expect(started).toMatchObject({ type: 'started' });
    const opened = await fetch(started.openingAddress, { redirect: 'manual' });
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(started.address, { headers: { cookie } });
    expect(page.status).toBe(200);
    const source = readFileSync(path.join(program, 'build', 'renderer', 'kiosk', 'index.html'), 'utf8');
    expect(await page.text()).toBe(source);
    const exited = once(host, 'exit');
    host.send({ type: 'stop' });
    expect((await exited)[0]).toBe(0);
  } finally {
    host.kill('SIGKILL');
  }
});

test('installers for the three systems are described', () => {
  const text = readFileSync(inProject('electron-builder.yml'), 'utf8');
  expect(text).toMatch(/^linux:\n {2}target: \[AppImage, deb\]$/m);
  expect(text).toMatch(/^win:\n {2}target: nsis$/m);
  expect(text).toMatch(/^mac:\n {2}target: dmg$/m);
});
