import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { expectOk } from '../../domain/core/Result.ts';
import { launchChromium } from '../../main/shell/chromium/launchChromium.ts';
import { inProject } from '../../scripts/bootstrap/projectFolder.mjs';
import { printBenchLine, ratioLine } from './BenchLine.ts';

/** Starts alternate, so that a busy moment of the machine meets both; the medians are compared. */
const ROUNDS = 5;

const page = await buildReferencePage();
const ours: number[] = [];
const reference: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  ours.push(await kioskToFirstIdolFrameMs());
  reference.push(await emptyPageToFirstFrameMs(page));
}
printBenchLine(
  ratioLine(
    'start',
    'launchToFirstFrameMs',
    { ours: median(ours), reference: median(reference) },
    { atMost: 1.5 },
  ),
);

/** The whole program, from its process to its `ready` line: configuration, store, host, browser, page, idol. */
async function kioskToFirstIdolFrameMs(): Promise<number> {
  const data = mkdtempSync(path.join(tmpdir(), 'starstreet-bench-'));
  const startedMs = performance.now();
  const kiosk = spawn(
    process.execPath,
    [inProject('main/cli/starstreet.ts'), 'start', '--shell', 'headless', '--data', data, '--port', '0'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [line] = await Promise.race([
    once(createInterface({ input: kiosk.stdout }), 'line'),
    once(kiosk, 'exit').then(() => ['it ended']),
  ]);
  const durationMs = performance.now() - startedMs;
  if (!String(line).startsWith('ready ')) throw new Error(`The kiosk did not start: ${line}`);
  kiosk.kill('SIGTERM');
  await once(kiosk, 'exit');
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  return durationMs;
}

/** The same browser with the same flags on a page that does nothing but draw once. */
async function emptyPageToFirstFrameMs(script: string): Promise<number> {
  const drawn = Promise.withResolvers<number>();
  const server = await serve(script, () => drawn.resolve(performance.now()));
  const startedMs = performance.now();
  const browser = expectOk(
    await launchChromium({
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      mode: 'headless',
      onExit: (exit) => drawn.reject(new Error(`The browser is gone: ${exit.cause}`)),
    }),
    'a browser for the reference',
  );
  const drawnMs = await drawn.promise;
  await browser.dispose();
  server.closeAllConnections();
  server.close();
  return drawnMs - startedMs;
}

async function serve(script: string, onFirstFrame: () => void): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method === 'POST') onFirstFrame();
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><body><script type="module" src="/page.js"></script>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function buildReferencePage(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: inProject(),
    entryPoints: ['tests/bench/startPage/emptyPixiPage.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome140',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
