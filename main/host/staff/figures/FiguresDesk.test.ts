import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { epochMilliseconds } from '../../../../domain/core/brand.ts';
import { expectOk } from '../../../../domain/core/Result.ts';
import { BUSY_WEEK_BEGINS_MS, fillBusyWeek } from '../../../../tests/fixtures/street/busyWeek.ts';
import { FiguresDesk } from './FiguresDesk.ts';

const WHOLE = { from: null, to: null, landmark: null };
const FIRST_DAY = { from: '2026-11-12', to: '2026-11-12', landmark: null };
const MUSEUM = { from: null, to: null, landmark: 'museum' } as const;

const data = mkdtempSync(join(tmpdir(), 'starstreet-desk-'));
beforeAll(() => fillBusyWeek(data, 2));
afterAll(() => rmSync(data, { recursive: true, force: true }));

function openDesk(): FiguresDesk {
  const nowMs = epochMilliseconds(BUSY_WEEK_BEGINS_MS + 2 * 86_400_000);
  const desk = new FiguresDesk(data, { now: () => nowMs }, false);
  onTestFinished(() => desk.dispose());
  return desk;
}

it('works out once what several ask at once', async () => {
  const desk = openDesk();
  const [one, other] = [desk.overview(WHOLE), desk.overview({ ...WHOLE })];
  expect(other).toBe(one);
  expect(desk.progress(WHOLE)).toBeGreaterThanOrEqual(0);
  expect(expectOk(await one, 'the figures').total.visits).toBeGreaterThan(500);
  expect(desk.progress(WHOLE)).toBeNull();
  expect(desk.overview(WHOLE)).not.toBe(one);
});

it('drops what nobody waits for any more, before and while it is worked out', async () => {
  const desk = openDesk();
  const [running, queued] = [new AbortController(), new AbortController()];
  const first = desk.overview(WHOLE, running.signal);
  const second = desk.overview(FIRST_DAY, queued.signal);
  const third = desk.overview(MUSEUM);
  queued.abort();
  running.abort();
  expect(await first).toMatchObject({
    ok: false,
    error: { sentence: expect.stringMatching(/Nobody waits/) },
  });
  expect(await second).toMatchObject({ ok: false });
  expect((await third).ok).toBe(true);
});

it('goes on while one of several waits, and begins anew for who comes after all went', async () => {
  const desk = openDesk();
  const [one, other] = [new AbortController(), new AbortController()];
  const kept = desk.overview(MUSEUM, one.signal);
  desk.overview(MUSEUM);
  one.abort();
  const dropped = desk.overview(FIRST_DAY, other.signal);
  other.abort();
  const again = desk.overview(FIRST_DAY);
  expect((await kept).ok).toBe(true);
  expect((await dropped).ok).toBe(false);
  expect((await again).ok).toBe(true);
});
