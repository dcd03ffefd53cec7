import path from 'node:path';
import { runElectronShell } from '../../main/shell/electron/runElectronShell.ts';
import { ElectronDouble } from './ElectronDouble.ts';

export const ADDRESS = 'http://127.0.0.1:4310/';
export const DATA = path.resolve('/data');

/** The shell in Electron's double, before its host has answered. */
export async function startShell(options: { windowed?: boolean; isPackaged?: boolean } = {}) {
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
export function hostStarts(electron: ElectronDouble, key = 'first', address = ADDRESS) {
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

/** The shell with its host running. */
export async function startedShell(options: Parameters<typeof startShell>[0] = {}) {
  const shell = await startShell(options);
  hostStarts(shell.electron);
  return shell;
}
