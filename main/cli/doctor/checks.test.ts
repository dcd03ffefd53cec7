import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectOk } from '../../../domain/core/Result.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { inspectStore, isDataFolderInUse } from '../../host/store/inspectStore.ts';
import { openStore } from '../../host/store/openStore.ts';
import { checkModels, checkPage } from './checkBuild.ts';
import { checkCamera } from './checkCamera.ts';
import { checkClock } from './checkClock.ts';
import { checkConfiguration, checkDatabase, checkDataFolder, judgeFreeSpace } from './checkData.ts';
import { checkNode } from './checkNode.ts';

const NOON_MS = Date.UTC(2026, 10, 24, 4);

describe('the doctor', () => {
  it('wants Node 24 or newer', () => {
    expect(['20.19.0', '24.0.0', '26.1.0'].map((version) => checkNode(version).verdict)).toEqual([
      'fail',
      'ok',
      'ok',
    ]);
  });

  it('names cameras, and goes on without', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'names', 'video0'), { recursive: true });
    writeFileSync(join(folder, 'names', 'video0', 'name'), 'Street Cam\n');
    expect(checkCamera('linux', folder, join(folder, 'names'))).toMatchObject({
      verdict: 'warn',
      found: expect.stringContaining('none'),
    });
    writeFileSync(join(folder, 'video0'), '');
    writeFileSync(join(folder, 'video-not'), '');
    expect(checkCamera('linux', folder, join(folder, 'names'))).toMatchObject({
      verdict: 'ok',
      found: 'video0 (Street Cam)',
    });
    for (const platform of ['darwin', 'win32'] as const)
      expect(checkCamera(platform).advice).toContain('Camera');
  });

  it('finds models and page, or says how to build them', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'hand_landmarker.task'), Buffer.alloc(600_000));
    writeFileSync(join(folder, 'face_detector.tflite'), 'cut off');
    expect(checkModels({ models: folder })).toMatchObject({
      verdict: 'fail',
      found: expect.stringMatching(/^face_detector\.tflite missing or broken/),
    });
    writeFileSync(join(folder, 'face_detector.tflite'), Buffer.alloc(600_000));
    expect(checkModels({ models: folder }).verdict).toBe('ok');

    const folders = {
      page: join(folder, 'page'),
      idols: join(folder, 'idols'),
      sounds: join(folder, 'sounds'),
      songs: join(folder, 'songs'),
      content: join(folder, 'content'),
      tutor: join(folder, 'tutor'),
    };
    expect(checkPage(folders).found).toBe('not built: kiosk page, idols, sounds, songs, teaching hand');
    for (const path of [
      'page/kiosk/index.html',
      'idols/xingman/model.json',
      'sounds/tick.wav',
      'songs/yexing.ogg',
      'tutor/tutor.json',
    ]) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    expect(checkPage(folders)).toMatchObject({ verdict: 'ok', found: 'built, with idols xingman' });
  });

  it('judges free space', () => {
    expect([5e9, 1e9, 1e8].map((bytes) => judgeFreeSpace(bytes).verdict)).toEqual(['ok', 'warn', 'fail']);
  });

  it('doubts a clock that lost its battery, or is before what was recorded', () => {
    expect(checkClock(0, 'Asia/Shanghai', null).verdict).toBe('fail');
    expect(checkClock(NOON_MS, 'Asia/Shanghai', NOON_MS + 3_600_000)).toMatchObject({
      verdict: 'warn',
      found: expect.stringContaining('2026-11-24T13:00:00+08:00'),
    });
    expect(checkClock(NOON_MS, 'Asia/Shanghai', NOON_MS - 1)).toMatchObject({
      verdict: 'ok',
      found: '2026-11-24T12:00:00+08:00 in Asia/Shanghai',
    });
  });

  it('tells a missing, a sound, a used and a damaged database apart', async () => {
    const folder = temporaryFolder();
    const look = () => checkDatabase(inspectStore(folder), isDataFolderInUse(folder));
    expect(look().found).toContain('none yet');
    const clock = { now: () => NOON_MS as never };
    const opened = expectOk(await openStore(folder, clock), 'the store opens');
    onTestFinished(() => opened.dispose());
    await opened.store.record({ type: 'peopleCounted', people: 1 }, NOON_MS);
    expect(look()).toMatchObject({ verdict: 'ok', found: 'sound, 1 events; a kiosk is running with it' });
    expect(inspectStore(folder)).toMatchObject({ newestAtMs: NOON_MS });
    opened.dispose();
    expect(look()).toMatchObject({ verdict: 'ok', found: 'sound, 1 events' });
    writeFileSync(join(folder, 'starstreet.sqlite'), 'rain got in '.repeat(1000));
    expect(look().verdict).toBe('warn');
  });

  it('reads the configuration and the data folder', () => {
    const folder = temporaryFolder();
    expect(checkConfiguration(folder).verdict).toBe('ok');
    writeFileSync(join(folder, 'starstreet.jsonc'), '{ "landmark": "moon" }');
    expect(checkConfiguration(folder)).toMatchObject({
      verdict: 'fail',
      found: expect.stringContaining(':1:15: landmark:'),
    });
    expect(checkDataFolder(join(folder, 'new', 'one'))).toMatchObject({
      verdict: 'ok',
      found: expect.stringContaining('first start'),
    });
    writeFileSync(join(folder, 'file'), '');
    expect(checkDataFolder(join(folder, 'file', 'data')).verdict).toBe('fail');
  });
});
