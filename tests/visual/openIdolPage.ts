import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { securityHeaders } from '../../main/host/security/securityHeaders.ts';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';

const ORIGIN = 'http://idols.localhost';
const DOCUMENT = '<!doctype html><meta charset="utf-8"><body><script type="module" src="/page.js"></script>';

/** Opens the page of idols, with the built idols behind it, under the kiosk's own content policy. */
export async function openIdolPage(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [inProject('tests/visual/idolPage/idolPage.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'chrome140',
    logLevel: 'error',
  });
  const script = outputFiles[0]?.text ?? '';
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = (contentType: string, body: string | Buffer) =>
      route.fulfill({ contentType, body, headers: securityHeaders(80) });
    if (pathname === '/') return answer('text/html', DOCUMENT);
    if (pathname === '/page.js') return answer('text/javascript', script);
    if (!pathname.startsWith('/idols/')) return route.fulfill({ status: 204 });
    const file = await readFile(inProject('build', ...pathname.slice(1).split('/')));
    return answer(path.extname(pathname) === '.png' ? 'image/png' : 'application/json', file);
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => 'idolPage' in window);
}
