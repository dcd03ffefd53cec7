import { isOwnOrigin } from '../ownOrigin.ts';
import type { ShellApp, ShellWebContents } from './ElectronApi.ts';

/** Whatever page ever comes to be: it stays on the host, opens nothing, and embeds nothing. */
export function guardAllContents(app: ShellApp, address: () => string | null): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, address));
  // The host is on the loopback address without TLS, so a certificate can only be a stranger's.
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, callback) => {
    event.preventDefault();
    callback(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _certificates, callback) => {
    event.preventDefault();
    callback();
  });
  app.on('login', (event) => event.preventDefault());
}

function guardContents(contents: ShellWebContents, address: () => string | null): void {
  const stayHome = (event: { preventDefault(): void; readonly url: string }) => {
    const own = address();
    if (own === null || !isOwnOrigin(event.url, own)) event.preventDefault();
  };
  contents.on('will-navigate', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
