import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runElectronShell } from '../../main/shell/electron/runElectronShell.ts';
import { ElectronDouble, EventDouble } from './ElectronDouble.ts';

const ADDRESS = 'http://127.0.0.1:4310/';
const DATA = path.resolve('/data');

async function startShell(options: { windowed?: boolean; isPackaged?: boolean } = {}) {
  const electron = new ElectronDouble();
  electron.app.isPackaged = options.isPackaged ?? true;
  const printed: string[] = [];
  const said: string[] = [];
  await runElectronShell({
    api: electron,
    kiosk: { dataFolder: DATA, windowed: options.windowed ?? false, landmark: 'museum', port: 4310 },
    projectFolder: '/program',
    hostEntryFile: '/program/build/main/hostProcess.mjs',
    version: '1.2.3',
    print: (line) => printed.push(line),
    say: (sentence) => said.push(sentence),
  });
  return { electron, printed, said };
}

/** The host's process answers as the real one does. */
function hostStarts(electron: ElectronDouble, key = 'first', address = ADDRESS) {
  const { host } = electron;
  host.onReceive = (message) => {
    const { type } = message as { type: string };
    if (type === 'stop') host.emit('exit', 0);
    if (type === 'askOpeningAddress') {
      host.emit('message', { type: 'openingAddress', openingAddress: `${address}open?key=next` });
    }
  };
  host.emit('message', { type: 'started', address, openingAddress: `${address}open?key=${key}` });
}

async function startedShell(options: Parameters<typeof startShell>[0] = {}) {
  const shell = await startShell(options);
  hostStarts(shell.electron);
  return shell;
}

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

describe('permissions', () => {
  const camera = { isMainFrame: true, requestingUrl: ADDRESS, mediaTypes: ['video'] } as const;

  test('the camera is given to the host’s page, on request and on check', async () => {
    const { electron } = await startedShell();
    const { session } = electron;
    expect(session.requestPermission('media', camera)).toBe(true);
    expect(session.checkPermission(null, 'media', ADDRESS, { isMainFrame: true, mediaType: 'video' })).toBe(
      true,
    );
  });

  test('nothing is given before the host runs', async () => {
    const { electron } = await startShell();
    expect(electron.session.requestPermission('media', camera)).toBe(false);
  });

  test.each([
    'geolocation',
    'notifications',
    'display-capture',
    'usb',
    'openExternal',
    'clipboard-read',
    'midi',
  ])('%s is refused, on request and on check', async (permission) => {
    const { session } = (await startedShell()).electron;
    expect(session.requestPermission(permission, camera)).toBe(false);
    expect(session.checkPermission(null, permission, ADDRESS, { isMainFrame: true })).toBe(false);
  });

  test('the microphone is refused', async () => {
    const { session } = (await startedShell()).electron;
    expect(session.requestPermission('media', { ...camera, mediaTypes: ['video', 'audio'] })).toBe(false);
    expect(session.checkPermission(null, 'media', ADDRESS, { isMainFrame: true, mediaType: 'audio' })).toBe(
      false,
    );
  });

  test('a foreign origin gets no camera, and neither does one without a name', async () => {
    const { session } = (await startedShell()).electron;
    expect(session.requestPermission('media', { ...camera, requestingUrl: 'https://example.com/' })).toBe(
      false,
    );
    expect(session.requestPermission('media', { isMainFrame: true, mediaTypes: ['video'] })).toBe(false);
    expect(
      session.checkPermission(null, 'media', 'http://127.0.0.1:1', { ...camera, mediaType: 'video' }),
    ).toBe(false);
  });

  test('no device, no screen capture, no spelling dictionary, no download', async () => {
    const { session } = (await startedShell()).electron;
    expect(session.checkDevice()).toBe(false);
    let streams: unknown = 'not answered';
    session.shareScreen?.({}, (answer) => {
      streams = answer;
    });
    expect(streams).toEqual({});
    expect(session.spellChecker).toBe(false);
    const download = new EventDouble();
    session.emit('will-download', download);
    expect(download.wasPrevented).toBe(true);
  });
});

describe('requests', () => {
  test('only the host is reached', async () => {
    const { session } = (await startedShell()).electron;
    expect(session.letsThrough(`${ADDRESS}assets/kiosk.js`)).toBe(true);
    expect(session.letsThrough('ws://127.0.0.1:4310/live')).toBe(true);
    expect(session.letsThrough('https://example.com/')).toBe(false);
    expect(session.letsThrough('http://127.0.0.1:9229/')).toBe(false);
    expect(session.letsThrough('file:///etc/passwd')).toBe(false);
  });

  test('nothing is reached before the host runs', async () => {
    const { session } = (await startShell()).electron;
    expect(session.letsThrough(ADDRESS)).toBe(false);
  });

  test('after the host came back on another port, that one is reached and the old one is not', async () => {
    const { electron } = await startedShell();
    electron.host.emit('exit', 1);
    await vi.advanceTimersByTimeAsync(500);
    hostStarts(electron, 'second', 'http://127.0.0.1:4999/');
    expect(electron.session.letsThrough('http://127.0.0.1:4999/')).toBe(true);
    expect(electron.session.letsThrough(ADDRESS)).toBe(false);
  });
});

describe('navigation', () => {
  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    '%s: only within the host',
    async (event) => {
      const { webContents } = (await startedShell()).electron.window;
      const away = new EventDouble('https://example.com/');
      webContents.emit(event, away);
      expect(away.wasPrevented).toBe(true);
      const home = new EventDouble(`${ADDRESS}recognise`);
      webContents.emit(event, home);
      expect(home.wasPrevented).toBe(false);
    },
  );

  test('no window is opened and no webview attached, from no page whatever', async () => {
    const { electron } = await startedShell();
    expect(electron.window.webContents.openHandler?.()).toEqual({ action: 'deny' });
    const attach = new EventDouble();
    electron.window.webContents.emit('will-attach-webview', attach);
    expect(attach.wasPrevented).toBe(true);
  });

  test('certificates that do not hold are refused, and none of ours is shown', async () => {
    const { electron } = await startedShell();
    const event = new EventDouble();
    let isTrusted = true;
    electron.app.emit('certificate-error', event, null, 'https://x/', 'bad', null, (trusted: boolean) => {
      isTrusted = trusted;
    });
    expect([event.wasPrevented, isTrusted]).toEqual([true, false]);
    const selection = new EventDouble();
    let chosen: unknown[] = ['not answered'];
    electron.app.emit(
      'select-client-certificate',
      selection,
      null,
      'https://x/',
      [],
      (...given: unknown[]) => {
        chosen = given;
      },
    );
    expect([selection.wasPrevented, chosen]).toEqual([true, []]);
    const login = new EventDouble();
    electron.app.emit('login', login);
    expect(login.wasPrevented).toBe(true);
  });
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
