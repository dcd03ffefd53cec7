import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ADDRESS, DATA, startedShell, startShell } from './startShell.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the start', () => {
  test('runs the host in a process of its own and tells it what this run is', async () => {
    const { electron } = await startShell();
    expect(electron.host.entryFile).toBe('/program/build/main/hostProcess.mjs');
    expect(electron.host.received).toEqual([
      {
        type: 'start',
        projectFolder: '/program',
        dataFolder: DATA,
        version: '1.2.3',
        port: 4310,
        landmark: 'museum',
        joining: null,
        filmDurationMs: null,
      },
    ]);
    expect(electron.windows).toHaveLength(0);
  });

  test('opens one window on the address with the one-time key, and shows it when it has something to show', async () => {
    const { electron } = await startedShell();
    expect(electron.windows).toHaveLength(1);
    expect(electron.window.webContents.loaded).toEqual([`${ADDRESS}open?key=first`]);
    expect(electron.window.isShown).toBe(false);
    electron.window.emit('ready-to-show');
    expect(electron.window.isShown).toBe(true);
  });

  test('prints ready with the first idol frame, once', async () => {
    const { electron, printed } = await startedShell();
    expect(printed).toEqual([]);
    electron.host.emit('message', { type: 'firstFrame' });
    electron.host.emit('message', { type: 'firstFrame' });
    expect(printed).toEqual([`ready ${ADDRESS}`]);
  });

  test('has no menu, and the screen stays on until the end', async () => {
    const { electron } = await startedShell();
    expect(electron.hasMenu).toBe(false);
    expect(electron.displayLocks.size).toBe(1);
    electron.app.quit();
    expect(electron.displayLocks.size).toBe(0);
  });

  test('a second start brings the window to the front', async () => {
    const { electron } = await startedShell();
    electron.window.minimized = true;
    electron.app.emit('second-instance');
    expect(electron.window).toMatchObject({ minimized: false, isFocused: true });
  });

  test('a message from the host’s process that is none of ours is refused', async () => {
    const { electron } = await startShell();
    expect(() => electron.host.emit('message', { type: 'run', code: '1' })).toThrow();
  });
});

describe('the window', () => {
  test('is a kiosk and isolates its page', async () => {
    const { electron } = await startedShell();
    expect(electron.window.options).toMatchObject({
      kiosk: true,
      fullscreen: true,
      frame: false,
      show: false,
    });
    expect(electron.window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      backgroundThrottling: false,
    });
    expect(electron.window.options.webPreferences?.session).toBe(electron.session);
  });

  test('gets no preload script and no extra engine features: the page speaks to the host over HTTP only', async () => {
    const { electron } = await startedShell();
    const preferences = electron.window.options.webPreferences ?? {};
    expect(Object.keys(preferences)).not.toContain('preload');
    expect(Object.keys(preferences)).not.toContain('enableBlinkFeatures');
    expect(Object.keys(preferences)).not.toContain('additionalArguments');
  });

  test('has developer tools only when not packaged', async () => {
    const packaged = await startedShell({ isPackaged: true });
    expect(packaged.electron.window.options.webPreferences?.devTools).toBe(false);
    const developed = await startedShell({ isPackaged: false });
    expect(developed.electron.window.options.webPreferences?.devTools).toBe(true);
  });

  test('is an ordinary one with --windowed', async () => {
    const { electron } = await startedShell({ windowed: true });
    expect(electron.window.options).toMatchObject({ kiosk: false, fullscreen: false, frame: true });
  });

  test('cannot be zoomed with two fingers', async () => {
    const { electron } = await startedShell();
    electron.window.webContents.emit('did-finish-load');
    expect(electron.window.webContents.zoomLimits).toEqual([1, 1]);
  });
});

describe('the end', () => {
  test('waits for the host to close its store', async () => {
    const { electron } = await startedShell();
    electron.host.onReceive = () => {};
    electron.app.quit();
    await vi.advanceTimersByTimeAsync(100);
    expect(electron.host.received.at(-1)).toEqual({ type: 'stop' });
    expect(electron.app.exitCode).toBeNull();
    expect(electron.window.isDestroyed).toBe(true);
    electron.host.emit('exit', 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(electron.app.exitCode).toBe(0);
  });

  test('does not wait for ever', async () => {
    const { electron } = await startedShell();
    electron.host.onReceive = () => {};
    electron.app.quit();
    await vi.advanceTimersByTimeAsync(8000);
    expect(electron.host.wasKilled).toBe(true);
    expect(electron.app.exitCode).toBe(0);
  });

  test('nothing is started again while ending, and a second quit changes nothing', async () => {
    const { electron } = await startedShell();
    electron.window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    electron.app.quit();
    electron.app.quit();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(electron.hosts).toHaveLength(1);
    expect(electron.window.webContents.loaded).toHaveLength(1);
    expect(
      electron.host.received.filter((message) => (message as { type: string }).type === 'stop'),
    ).toHaveLength(1);
  });

  test('a window on a desk that is closed by its owner ends the program', async () => {
    const { electron } = await startedShell({ windowed: true });
    electron.window.emit('closed');
    await vi.advanceTimersByTimeAsync(0);
    expect(electron.app.exitCode).toBe(0);
  });
});
