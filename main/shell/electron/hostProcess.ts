import { createHost } from '../../host/createHost.ts';
import { serveHost } from '../serveHost.ts';

/** The entry of the host's own process under Electron. `parentPort` is what Electron gives such a process. */
const { parentPort } = process;
if (parentPort === undefined) throw new Error('This file is started by the window’s process only');

serveHost({
  port: {
    post: (message) => parentPort.postMessage(message),
    onMessage: (listener) => parentPort.on('message', (event) => listener(event.data)),
  },
  createHost,
  exit: (code) => process.exit(code),
});
