import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { securityHeaders } from '../../../main/host/security/securityHeaders.ts';
import { inProject } from '../../../scripts/bootstrap/projectFolder.mjs';

export const STAGE_ORIGIN = 'http://stage.localhost';
const DOCUMENT =
  '<!doctype html><link rel="stylesheet" href="/stage.css"><body><script type="module" src="/stage.js"></script>';
const CONTENT_TYPES: Readonly<Record<string, string>> = { '.png': 'image/png', '.ogg': 'audio/ogg' };
const STYLE =
  'html,body{margin:0;height:100%}canvas{position:fixed;inset:0;width:100%;height:100%;display:block}';

/** The page's script, bundled. */
export async function bundleStagePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject('tests/e2e/stagePage/stagePage.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** A page with `window.stagePage`, under the kiosk's own content policy, with the idols and songs as built. No stage is raised yet. */
export async function openStagePage(
  page: Page,
  script: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.route(`${STAGE_ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = (contentType: string, body: string | Buffer) =>
      route.fulfill({ contentType, body, headers: securityHeaders(80) });
    if (pathname === '/') return answer('text/html', DOCUMENT);
    if (pathname === '/stage.js') return answer('text/javascript', script);
    if (pathname === '/stage.css') return answer('text/css', STYLE);
    if (!/^\/(idols\/[a-z]+|songs)\/[A-Za-z.]+$/.test(pathname)) return route.fulfill({ status: 204 });
    const file = await readFile(inProject('build', ...pathname.slice(1).split('/')));
    return answer(CONTENT_TYPES[path.extname(pathname)] ?? 'application/json', file);
  });
  await page.setViewportSize(viewport);
  await page.goto(`${STAGE_ORIGIN}/`);
  await page.waitForFunction(() => 'stagePage' in window);
}
