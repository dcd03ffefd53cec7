import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'vite';
import type { AsyncDisposable } from '../../domain/core/Disposable.ts';
import { securityHeaders } from '../../main/host/security/securityHeaders.ts';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';

const PAGE_FOLDER = inProject('build', 'overlay-page');
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Builds the page that shows the overlay in any state, and serves it under the kiosk's own content policy. */
export async function serveOverlayPage(
  pageFolder = PAGE_FOLDER,
): Promise<AsyncDisposable & { readonly address: string }> {
  await build({
    configFile: inProject('vite.config.ts'),
    root: inProject('tests', 'visual', 'overlayPage'),
    logLevel: 'error',
    build: {
      outDir: pageFolder,
      emptyOutDir: true,
      rollupOptions: { input: inProject('tests', 'visual', 'overlayPage', 'index.html') },
    },
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = pathname === '/' ? 'index.html' : pathname.slice(1);
    const folder = /^(idols|songs|tutor)\//.test(wanted) ? inProject('build') : pageFolder;
    const file = path.join(folder, path.posix.normalize(`/${wanted}`));
    const content = await readFile(file).catch(() => null);
    response.writeHead(content === null ? 404 : 200, {
      'Content-Type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
      ...securityHeaders(80),
    });
    response.end(content ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    dispose: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
