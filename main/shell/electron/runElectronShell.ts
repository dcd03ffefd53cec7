import type { KioskOptions } from '../KioskOptions.ts';
import type { ElectronApi } from './ElectronApi.ts';
import { guardAllContents } from './guardContents.ts';
import { guardSession } from './guardSession.ts';
import { KioskShell } from './KioskShell.ts';

export interface ElectronShellOptions {
  api: ElectronApi;
  kiosk: KioskOptions;
  /** The folder that holds `build/` and `cache/`: the project, or the packed archive. */
  projectFolder: string;
  hostEntryFile: string;
  version: string;
  /** A line of the program's output. */
  print(line: string): void;
  say(sentence: string): void;
}

/** The kiosk in Electron, from ready to quit. */
export async function runElectronShell(options: ElectronShellOptions): Promise<void> {
  const { api, kiosk, print, say } = options;
  const { app } = api;
  let address: string | null = null;
  guardAllContents(app, () => address);

  await app.whenReady();
  api.removeMenu();
  const session = api.kioskSession();
  guardSession(session, () => address);
  const displayLock = api.powerSaveBlocker.start('prevent-display-sleep');

  let isReadyPrinted = false;
  let exitCode = 0;
  const shell = new KioskShell({
    api,
    session,
    hostEntryFile: options.hostEntryFile,
    start: {
      type: 'start',
      projectFolder: options.projectFolder,
      dataFolder: kiosk.dataFolder,
      version: options.version,
      port: kiosk.port ?? null,
      landmark: kiosk.landmark ?? null,
      joining: kiosk.kit ?? null,
      filmDurationMs: kiosk.film?.durationMs ?? null,
    },
    windowed: kiosk.windowed,
    onAddress: (newAddress) => {
      address = newAddress;
    },
    onFirstFrame: (readyAddress) => {
      if (!isReadyPrinted) print(`ready ${readyAddress}`);
      isReadyPrinted = true;
    },
    say,
    onEnd: (reason) => {
      if (reason === 'gaveUp') {
        exitCode = 1;
        // Anew from nothing; from the command line, whoever started us does that.
        if (app.isPackaged) app.relaunch();
      }
      app.quit();
    },
  });

  app.on('second-instance', () => shell.comeToFront());
  // Electron quits by itself when this is not listened to; between two windows of a recovery there is none.
  app.on('window-all-closed', () => {});
  let isClosing = false;
  app.on('before-quit', (event) => {
    // The store must be closed before the process goes, so the quit waits for it and then becomes an exit.
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    api.powerSaveBlocker.stop(displayLock);
    void shell.dispose().finally(() => app.exit(exitCode));
  });
}
