import { expect, test, vi } from 'vitest';
import { err, expectOk, ok } from '../../../domain/core/Result.ts';
import type { ChromiumExit, ChromiumOptions, launchChromium } from './launchChromium.ts';
import { superviseChromium } from './superviseChromium.ts';

/** Launches that succeed or fail as told, and browsers that can be made to end. */
function browsers(outcomes: readonly ('starts' | 'fails')[] = []) {
  const launches: ChromiumOptions[] = [];
  const disposed: number[] = [];
  const launch = vi.fn(async (options: ChromiumOptions) => {
    const number = launches.push(options);
    if (outcomes[number - 1] === 'fails')
      return err({ kind: 'notStarted', sentence: `Launch ${number} failed.` });
    return ok({
      processId: number,
      product: 'Chrome/156',
      dispose: async () => {
        disposed.push(number);
      },
    });
  }) as unknown as typeof launchChromium;
  const end = (exit: ChromiumExit) => launches.at(-1)?.onExit?.(exit);
  return { launches, disposed, launch, end };
}

function supervised(double: ReturnType<typeof browsers>, mode: 'kiosk' | 'windowed' = 'kiosk') {
  const said: string[] = [];
  const ends: string[] = [];
  const pauses: number[] = [];
  let key = 0;
  let nowMs = 0;
  const supervisor = superviseChromium({
    mode,
    address: () => `http://127.0.0.1:1/open?key=${++key}`,
    say: (sentence) => said.push(sentence),
    onEnd: ({ reason }) => ends.push(reason),
    launch: double.launch,
    nowMs: () => nowMs,
    pause: async (durationMs) => {
      pauses.push(durationMs);
      nowMs += durationMs;
    },
  });
  return { said, ends, pauses, supervisor };
}

test('a browser that was killed comes back on a fresh address', async () => {
  const double = browsers();
  const { supervisor, said } = supervised(double);
  expectOk(await supervisor, 'the first launch');
  double.end({ cause: 'exited', code: null, signal: 'SIGKILL' });
  await vi.waitFor(() => expect(double.launches).toHaveLength(2));
  expect(double.launches.map((launch) => launch.address)).toEqual([
    'http://127.0.0.1:1/open?key=1',
    'http://127.0.0.1:1/open?key=2',
  ]);
  expect(said).toEqual(['The browser ended (SIGKILL). Starting it again in 0.5 s.']);
});

test('launches that fail while recovering are tried again with growing pauses', async () => {
  const double = browsers(['starts', 'fails', 'fails', 'starts']);
  const { supervisor, pauses, said } = supervised(double);
  await supervisor;
  double.end({ cause: 'pageCrashed' });
  await vi.waitFor(() => expect(double.launches).toHaveLength(4));
  expect(pauses).toEqual([500, 1000, 2000]);
  expect(said[1]).toBe('Launch 2 failed. Starting it again in 1 s.');
});

test('what fails without end is given up, and said once', async () => {
  const double = browsers();
  const { supervisor, ends } = supervised(double);
  await supervisor;
  for (let failure = 1; failure <= 13; failure += 1) {
    await vi.waitFor(() => expect(double.launches).toHaveLength(failure));
    double.end({ cause: 'unresponsive' });
  }
  await vi.waitFor(() => expect(ends).toEqual(['gaveUp']));
  expect(double.launches).toHaveLength(13);
});

test('a window closed by its owner ends it; a kiosk closed by anyone comes back', async () => {
  const onDesk = browsers();
  const desk = supervised(onDesk, 'windowed');
  await desk.supervisor;
  onDesk.end({ cause: 'exited', code: 0, signal: null });
  expect(desk.ends).toEqual(['closedByPerson']);

  const onStreet = browsers();
  const street = supervised(onStreet, 'kiosk');
  await street.supervisor;
  onStreet.end({ cause: 'exited', code: 0, signal: null });
  await vi.waitFor(() => expect(onStreet.launches).toHaveLength(2));
  expect(street.ends).toEqual([]);
});

test('a first launch that fails is the caller’s to report', async () => {
  const { supervisor, said } = supervised(browsers(['fails']));
  expect(await supervisor).toMatchObject({ ok: false, error: { sentence: 'Launch 1 failed.' } });
  expect(said).toEqual([]);
});

test('a browser whose stage stands still is ended and started again, once', async () => {
  const double = browsers();
  const { supervisor, said } = supervised(double);
  const handle = expectOk(await supervisor, 'the first launch');
  await Promise.all([handle.restart('The stage stands still.'), handle.restart('The stage stands still.')]);
  expect(double.disposed).toEqual([1]);
  expect(double.launches).toHaveLength(2);
  expect(said).toEqual(['The stage stands still. Starting it again in 0.5 s.']);
});

test('stopping ends the browser, and one that starts meanwhile as well', async () => {
  const double = browsers();
  const { supervisor } = supervised(double);
  const handle = expectOk(await supervisor, 'the first launch');
  double.end({ cause: 'pageCrashed' });
  await handle.dispose();
  expect(double.launches.length).toBeGreaterThan(0);
  const running = double.launches.length;
  expect(double.disposed).toEqual(running === 1 ? [] : [running]);
  await handle.dispose();
  expect(double.launches).toHaveLength(running);
});
