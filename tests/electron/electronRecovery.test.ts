import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ADDRESS, hostStarts, startedShell } from './startShell.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('recovery', () => {
  test('a page that is gone is opened again with a fresh key', async () => {
    const { electron, said } = await startedShell();
    electron.window.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(electron.window.webContents.loaded).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(electron.windows).toHaveLength(1);
    expect(electron.window.webContents.loaded).toEqual([
      `${ADDRESS}open?key=first`,
      `${ADDRESS}open?key=next`,
    ]);
    expect(said).toEqual(['The page is gone (oom). Starting it again in 0.5 s.']);
  });

  test('a page that ended as it should is left alone', async () => {
    const { electron, said } = await startedShell();
    electron.window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(said).toEqual([]);
  });

  test('a page that hangs is ended and opened again', async () => {
    const { electron } = await startedShell();
    electron.window.emit('unresponsive');
    await vi.advanceTimersByTimeAsync(500);
    expect(electron.window.webContents.loaded.at(-1)).toBe(`${ADDRESS}open?key=next`);
  });

  test('a page that did not load is tried again; an inner frame or a replaced load is not its failure', async () => {
    const { electron, said } = await startedShell();
    const { webContents } = electron.window;
    webContents.emit('did-fail-load', {}, -102, 'ERR_CONNECTION_REFUSED', 'x', false);
    webContents.emit('did-fail-load', {}, -3, 'ERR_ABORTED', 'x', true);
    expect(said).toEqual([]);
    webContents.emit('did-fail-load', {}, -102, 'ERR_CONNECTION_REFUSED', 'x', true);
    await vi.advanceTimersByTimeAsync(500);
    expect(webContents.loaded).toHaveLength(2);
  });

  test('the graphics process that is gone takes the page with it; other helpers do not', async () => {
    const { electron, said } = await startedShell();
    electron.app.emit('child-process-gone', {}, { type: 'Utility', reason: 'crashed' });
    electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'clean-exit' });
    expect(said).toEqual([]);
    electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' });
    electron.window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(said).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(electron.window.webContents.loaded).toHaveLength(2);
  });

  test('a page whose stage stands still is opened again', async () => {
    const { electron } = await startedShell();
    electron.host.emit('message', { type: 'stageStandsStill' });
    await vi.advanceTimersByTimeAsync(500);
    expect(electron.window.webContents.loaded.at(-1)).toBe(`${ADDRESS}open?key=next`);
  });

  test('a kiosk window that was closed comes back', async () => {
    const { electron } = await startedShell();
    electron.window.emit('closed');
    await vi.advanceTimersByTimeAsync(500);
    expect(electron.windows).toHaveLength(2);
    expect(electron.app.exitCode).toBeNull();
  });

  test('a host that is gone is started again and the window opened on it', async () => {
    const { electron, said } = await startedShell();
    electron.host.emit('message', { type: 'failed', sentence: 'The disk is full.' });
    electron.host.emit('exit', 1);
    await vi.advanceTimersByTimeAsync(500);
    expect(electron.hosts).toHaveLength(2);
    hostStarts(electron, 'second');
    expect(electron.window.webContents.loaded.at(-1)).toBe(`${ADDRESS}open?key=second`);
    expect(said).toEqual(['The disk is full. Starting it again in 0.5 s.']);
  });

  test.each([
    [true, true],
    [false, false],
  ])(
    'what fails without end is given up; packaged %s it begins anew: %s',
    async (isPackaged, isRelaunched) => {
      const { electron } = await startedShell({ isPackaged });
      for (let failure = 0; failure < 13; failure += 1) {
        electron.window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
        const { exitCode } = electron.app;
        if (failure < 12) expect(exitCode).toBeNull();
        await vi.advanceTimersByTimeAsync(Math.min(60_000, 500 * 2 ** failure));
      }
      await vi.advanceTimersByTimeAsync(0);
      expect(electron.app.wasRelaunched).toBe(isRelaunched);
      expect(electron.app.exitCode).toBe(1);
    },
  );
});
