import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumFlags, SOFTWARE_WEBGL_FLAGS } from '../../../main/shell/chromium/chromiumFlags.ts';
import { explainMissingChromium, findChromium } from '../../../main/shell/chromium/findChromium.ts';
import { inProject } from '../../../scripts/bootstrap/projectFolder.mjs';

const pageFolder = inProject('build', 'bench-vision');
const source = inProject('tests', 'bench', 'visionPage');

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.jpg': 'image/jpeg',
};

export interface OpenedPage {
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * The bench's page in an invisible browser that draws in software, with a film for a camera.
 * @param frames JPEG pictures that the page finds at `/frames/0.jpg` …
 */
export async function openVisionPage(film: string, frames: readonly Buffer[] = []): Promise<OpenedPage> {
  const found = findChromium();
  if (!found.found) throw new Error(explainMissingChromium(found.named));
  await build({
    configFile: inProject('vite.config.ts'),
    root: source,
    logLevel: 'error',
    build: {
      outDir: pageFolder,
      emptyOutDir: true,
      rollupOptions: { input: path.join(source, 'index.html') },
    },
  });
  const server = await serve(frames);
  const isLinuxRoot = process.getuid?.() === 0;
  const flags = chromiumFlags({ mode: 'headless', userDataFolder: '', film, isLinuxRoot });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    // The kiosk's own flags, less those that Playwright sets itself.
    args: [
      ...SOFTWARE_WEBGL_FLAGS,
      ...flags.filter(
        (flag) =>
          flag.startsWith('--') && !/^--(user-data-dir|remote-debugging|headless|window-size)/.test(flag),
      ),
    ],
  });
  const page = await browser.newPage({ viewport: { width: 160, height: 260 }, permissions: ['camera'] });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'bench' in window);
  return {
    page,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function serve(frames: readonly Buffer[]): Promise<Server> {
  const server = createServer((request, response) => {
    const [, folder = '', name = ''] = (request.url ?? '/').split('/');
    try {
      const bytes =
        folder === 'frames' ? frames[Number.parseInt(name, 10)] : readFileSync(fileOf(folder, name));
      response.setHeader(
        'Content-Type',
        TYPES[path.extname(name === '' ? 'index.html' : name)] ?? 'application/octet-stream',
      );
      response.end(bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function fileOf(folder: string, name: string): string {
  if (folder === 'models') return inProject('cache', 'models', path.basename(name));
  return folder === 'assets'
    ? path.join(pageFolder, 'assets', path.basename(name))
    : path.join(pageFolder, 'index.html');
}
