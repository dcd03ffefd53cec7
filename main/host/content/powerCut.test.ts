import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ok } from '../../../domain/core/Result.ts';
import { MemoryDisk, PowerCut } from '../../../tests/fixtures/content/MemoryDisk.ts';
import { temporaryFolder } from '../../../tests/fixtures/host/temporaryFolder.ts';
import { ContentDesk } from './ContentDesk.ts';
import { documentText, revisionOf } from './documentText.ts';
import type { ContentLock } from './files/lockContent.ts';

const CALENDAR = { kind: 'calendar', id: 'calendar' } as const;
const calendar = (waitMinutes: number) => ({ version: 1, waitMinutes, entries: [] });
const full = (waitMinutes: number) => ({
  ...calendar(waitMinutes),
  ...{ openingHours: null, quietHours: null, cameraOffHours: null },
});
const noLock: ContentLock = (work) => ok(work());

it('a power cut after any step of a change leaves all of it or nothing, and nothing unfinished', () => {
  const contentFolder = temporaryFolder();
  const deskOn = (disk: MemoryDisk) =>
    new ContentDesk({ contentFolder, dataFolder: '/data', files: disk.operations, lock: noLock });
  const cheers = { version: 1, any: [{ zh: '好听', en: 'Lovely' }], byGesture: {} };
  const changeBoth = (desk: ContentDesk) =>
    desk.change(() =>
      ok(
        desk.changesTo([
          { ...CALENDAR, text: documentText(full(2)) },
          { kind: 'cheers', id: 'cheers', text: documentText(cheers) },
        ]),
      ),
    );
  const begin = () => {
    const disk = new MemoryDisk();
    deskOn(disk).save(CALENDAR, calendar(1), revisionOf(deskOn(disk).shelf.text(CALENDAR) ?? ''));
    return disk;
  };
  const whole = begin();
  const before = whole.steps;
  changeBoth(deskOn(whole));
  const steps = whole.steps - before;
  expect(steps).toBeGreaterThan(20);
  let finished = 0;
  for (const keepsNames of [true, false]) {
    for (let cut = 0; cut < steps; cut++) {
      const disk = begin();
      const desk = deskOn(disk);
      disk.cutAfter(cut);
      expect(() => changeBoth(desk)).toThrow(PowerCut);
      disk.powerOn(keepsNames);
      const after = deskOn(disk);
      const isDone = after.shelf.text({ kind: 'cheers', id: 'cheers' }) === documentText(cheers);
      expect(after.read(CALENDAR)?.document).toEqual(full(isDone ? 2 : 1));
      expect(after.history(CALENDAR)).toHaveLength(isDone ? 1 : 0);
      expect(
        [...disk.texts.keys()].filter((path) => !/\/(calendar|cheers|\d{6}-0)\.json$/.test(path)),
      ).toEqual([]);
      finished += isDone ? 1 : 0;
    }
  }
  expect(finished).toBeGreaterThan(0);
  expect(finished).toBeLessThan(2 * steps);
});

it('a disk that refuses in the middle changes nothing', () => {
  const disk = new MemoryDisk();
  let refusing = false;
  const files = {
    ...disk.operations,
    write(path: string, text: string) {
      if (refusing && path.includes('cheers')) {
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
      }
      disk.operations.write(path, text);
    },
  };
  const desk = new ContentDesk({
    contentFolder: temporaryFolder(),
    dataFolder: '/data',
    files,
    lock: noLock,
  });
  desk.save(CALENDAR, calendar(1), desk.shelf.revision(CALENDAR));
  const texts = new Map(disk.texts);
  refusing = true;
  const done = desk.change(() =>
    ok(
      desk.changesTo([
        { ...CALENDAR, text: documentText(full(2)) },
        { kind: 'cheers', id: 'cheers', text: '{}' },
      ]),
    ),
  );
  expect(done).toMatchObject({ ok: false, error: [expect.stringContaining('the disk is full')] });
  expect(new Map(disk.texts)).toEqual(texts);
});

it('a program that is killed while it saves leaves one of the two texts whole, and its history', {
  timeout: 120_000,
}, async () => {
  const contentFolder = temporaryFolder();
  const dataFolder = temporaryFolder();
  const script = fileURLToPath(new URL('../../../tests/fixtures/content/saveForever.ts', import.meta.url));
  const texts = [1, 2].map((waitMinutes) => documentText(full(waitMinutes)));
  const until = performance.now() + 10_000;
  let kills = 0;
  while (kills < 60 && (kills < 8 || performance.now() < until)) {
    const child = spawn(process.execPath, [script, contentFolder, dataFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await wait(Math.random() * 60);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    kills++;
    const file = join(dataFolder, 'calendar.json');
    if (existsSync(file)) expect(texts).toContain(readFileSync(file, 'utf8'));
    const desk = new ContentDesk({ contentFolder, dataFolder });
    const history = desk.history(CALENDAR);
    expect(history.length).toBeLessThanOrEqual(30);
    for (const { version } of history) {
      const kept = join(dataFolder, 'history', 'calendar', 'calendar', `${version}.json`);
      expect(texts).toContain(readFileSync(kept, 'utf8'));
    }
    const now = desk.shelf.text(CALENDAR) ?? '';
    expect(desk.read(CALENDAR)?.revision).toBe(revisionOf(now));
    const left = readdirSync(dataFolder, { recursive: true }).map(String);
    expect(left.filter((name) => name.endsWith('.part') || name.includes('plan'))).toEqual([]);
  }
  expect(kills).toBeGreaterThanOrEqual(8);
  const desk = new ContentDesk({ contentFolder, dataFolder });
  expect(desk.history(CALENDAR).length).toBeGreaterThan(0);
});
