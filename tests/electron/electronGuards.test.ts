import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EventDouble } from './ElectronDouble.ts';
import { ADDRESS, hostStarts, startedShell, startShell } from './startShell.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
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
