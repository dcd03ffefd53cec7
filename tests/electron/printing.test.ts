import { expect, test, vi } from 'vitest';
import { ok } from '../../domain/core/Result.ts';
import type { createHost } from '../../main/host/createHost.ts';
import type { PagePrinter } from '../../main/host/PagePrinter.ts';
import { KioskShell } from '../../main/shell/electron/KioskShell.ts';
import { printInWindow } from '../../main/shell/electron/printInWindow.ts';
import { serveHost } from '../../main/shell/serveHost.ts';
import { ElectronDouble } from './ElectronDouble.ts';

const PAGE = 'http://127.0.0.1:4310/open?key=print';

test('a page is printed in a window that is never shown and ends with it', async () => {
  const electron = new ElectronDouble();
  const printed = await printInWindow(electron, electron.session, PAGE);
  expect(printed.ok && new TextDecoder().decode(printed.value)).toBe('%PDF-1.7');
  expect(electron.window.webContents.loaded).toEqual([PAGE]);
  expect(electron.window).toMatchObject({ isShown: false, isDestroyed: true });
  expect(electron.window.options).toMatchObject({ show: false, kiosk: false });
});

test('it waits until the page says that it is whole', async () => {
  const electron = new ElectronDouble();
  const printing = printInWindow(electron, electron.session, PAGE);
  const contents = electron.window.webContents;
  contents.answer = false;
  const print = vi.spyOn(contents, 'printToPDF');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(print).not.toHaveBeenCalled();
  contents.answer = true;
  expect((await printing).ok).toBe(true);
});

test('a page that cannot be printed is told in a sentence, and its window is gone', async () => {
  const electron = new ElectronDouble();
  const printing = printInWindow(electron, electron.session, PAGE);
  electron.window.webContents.pdf = new Error('no printer');
  expect(await printing).toEqual({ ok: false, error: 'The window could not print the page: no printer.' });
  expect(electron.window.isDestroyed).toBe(true);
});

test('the host’s process asks the window’s, and gets the PDF', async () => {
  const electron = new ElectronDouble();
  const start = {
    type: 'start',
    projectFolder: '/program',
    dataFolder: '/data',
    version: '1.2.3',
    port: 4310,
    landmark: null,
    joining: null,
    filmDurationMs: null,
  } as const;
  let printPage: PagePrinter | undefined;
  const create = async (options: { printPage?: PagePrinter }) => {
    printPage = options.printPage;
    const silent = { onReady: () => ({ dispose() {} }), onHeartbeat: () => ({ dispose() {} }) };
    return ok({
      address: 'http://127.0.0.1:4310/',
      openingAddress: () => PAGE,
      dispose: async () => {},
      ...silent,
    });
  };
  const shell = new KioskShell({
    api: electron,
    session: electron.session,
    hostEntryFile: 'host.mjs',
    start,
    windowed: false,
    onAddress: () => {},
    onFirstFrame: () => {},
    say: () => {},
    onEnd: () => {},
  });
  const { host } = electron;
  serveHost({
    port: {
      post: (message) => host.emit('message', message),
      onMessage: (listener) => {
        host.onReceive = listener;
        for (const message of host.received) listener(message);
      },
    },
    createHost: create as unknown as typeof createHost,
    exit: () => host.emit('exit', 0),
  });
  await vi.waitFor(() => expect(printPage).toBeDefined());
  const printed = await printPage?.(PAGE);
  expect(printed?.ok && new TextDecoder().decode(printed.value)).toBe('%PDF-1.7');
  await shell.dispose();
});
