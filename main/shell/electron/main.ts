import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, Menu, powerSaveBlocker, session, utilityProcess } from 'electron';
import type { ElectronApi } from './ElectronApi.ts';
import { prepareElectronShell } from './prepareElectronShell.ts';
import { runElectronShell } from './runElectronShell.ts';

// This file is bundled to build/main/electron.mjs: the folder that holds build/ is two above.
const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const hostEntryFile = path.join(projectFolder, 'build', 'main', 'hostProcess.mjs');

const api: ElectronApi = {
  app,
  powerSaveBlocker,
  kioskSession: () => session.fromPartition('kiosk', { cache: false }),
  createWindow: (options) => new BrowserWindow(options),
  removeMenu: () => Menu.setApplicationMenu(null),
  forkHost: (entryFile) =>
    utilityProcess.fork(entryFile, [], { serviceName: 'Star Street host', stdio: 'inherit' }),
};
const say = (sentence: string) => process.stderr.write(`${sentence}\n`);

// Started from the project the first word is the project's folder; packed there is none.
const userArguments = process.argv.slice(app.isPackaged ? 1 : 2);
const kiosk = await prepareElectronShell({ api, userArguments, workingFolder: process.cwd(), say });
if (kiosk !== null) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
  // Not awaited: Electron is not ready before this file has been run to its end.
  runElectronShell({
    api,
    kiosk,
    projectFolder,
    hostEntryFile,
    version: app.getVersion(),
    print: (line) => process.stdout.write(`${line}\n`),
    say,
  }).catch((failure: unknown) => {
    console.error(failure);
    app.exit(1);
  });
}
