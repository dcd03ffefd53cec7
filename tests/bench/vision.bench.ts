import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumFlags, SOFTWARE_WEBGL_FLAGS } from '../../main/shell/chromium/chromiumFlags.ts';
import { explainMissingChromium, findChromium } from '../../main/shell/chromium/findChromium.ts';
import { mjpegPictures } from '../../main/shell/film/inspectMjpeg.ts';
import { ensureFilm } from '../../scripts/puppet/ensureFilm.ts';
import { type BenchLine, printBenchLine, ratioLine } from './BenchLine.ts';
import type { VisionBench } from './visionPage/main.ts';

/** What vision costs the stage, and what seeking the second hand only now and then saves. */

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const pageFolder = path.join(projectFolder, 'build', 'bench-vision');
const ROUND_MS = 6000;
const ROUNDS = 3;
/** A busy kiosk looks at about fifteen frames a second: every second one of a film at thirty. */
const FRAME_STEP = 2;
const FILM_FRAME_MS = 1000 / 30;

declare const window: { bench: VisionBench };

const browserFound = findChromium();
if (!browserFound.found) throw new Error(explainMissingChromium(browserFound.named));
const film = ensureFilm('oneHandHold');
await build({
  configFile: path.join(projectFolder, 'vite.config.ts'),
  root: path.join(projectFolder, 'tests', 'bench', 'visionPage'),
  logLevel: 'error',
  build: {
    outDir: pageFolder,
    emptyOutDir: true,
    rollupOptions: { input: path.join(projectFolder, 'tests/bench/visionPage/index.html') },
  },
});
const frames = framesOf(film);
const server = await serve(frames);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  executablePath: browserFound.executablePath,
  args: [
    ...SOFTWARE_WEBGL_FLAGS,
    ...chromiumFlags({
      mode: 'headless',
      userDataFolder: '',
      film,
      isLinuxRoot: process.getuid?.() === 0,
    }).filter(
      (flag) =>
        !/^--(user-data-dir|remote-debugging|headless|window-size)/.test(flag) && flag.startsWith('--'),
    ),
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 160, height: 260 } });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'bench' in window);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');

  const off: Round[] = [];
  const on: Round[] = [];
  const round = async (): Promise<Round> => {
    const before = await mainThreadSeconds(devtools);
    const times = await page.evaluate((durationMs) => window.bench.frameTimes(durationMs), ROUND_MS);
    return { times, busyMs: 1000 * ((await mainThreadSeconds(devtools)) - before) };
  };
  // Off and on in turn: whatever else the machine does meets both.
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    off.push(await round());
    await page.evaluate(() => window.bench.startVision());
    on.push(await round());
    await page.evaluate(() => window.bench.stopVision());
  }
  const perFrame = (rounds: readonly Round[]) =>
    sum(rounds.map(({ busyMs }) => busyMs)) / sum(rounds.map(({ times }) => times.length));
  const costMs = perFrame(on) - perFrame(off);
  print({
    bench: 'vision',
    metric: 'mainThreadMsPerFrame',
    value: costMs,
    unit: 'ms',
    goal: '<= 1',
    holds: costMs <= 1,
    ours: perFrame(on),
    reference: perFrame(off),
  });
  const p95 = (rounds: readonly Round[]) =>
    quantile(
      rounds.flatMap(({ times }) => times),
      0.95,
    );
  print(ratioLine('vision', 'frameTimeP95OnOff', { ours: p95(on), reference: p95(off) }, { atMost: 1.1 }));

  const shown = Math.floor(frames.length / FRAME_STEP);
  const inference = await page.evaluate(([count, durationMs]) => window.bench.inference(count, durationMs), [
    shown,
    FILM_FRAME_MS * FRAME_STEP,
  ] as const);
  const mean = (values: readonly number[]) => sum(values) / values.length;
  print(
    ratioLine(
      'vision',
      'inferencePerFrameOneHand',
      { ours: mean(inference.ours), reference: mean(inference.reference) },
      { atMost: 0.65 },
    ),
  );
} finally {
  await browser.close();
  server.close();
}

interface Round {
  readonly times: readonly number[];
  readonly busyMs: number;
}

function print(line: BenchLine): void {
  printBenchLine(line);
}

/** Time that the page's own thread was busy with tasks since it was loaded. */
async function mainThreadSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (found === undefined) throw new Error('The browser does not tell TaskDuration');
  return found.value;
}

function framesOf(file: string): Buffer[] {
  const bytes = readFileSync(file);
  return mjpegPictures(bytes).map(({ start, end }) => bytes.subarray(start, end));
}

async function serve(film: readonly Buffer[]): Promise<Server> {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.wasm': 'application/wasm',
  };
  const created = createServer((request, response) => {
    const [, folder = '', name = ''] = (request.url ?? '/').split('/');
    const file =
      folder === 'models'
        ? path.join(projectFolder, 'cache', 'models', path.basename(name))
        : path.join(
            pageFolder,
            folder === 'assets' ? path.join('assets', path.basename(name)) : 'index.html',
          );
    try {
      const bytes = folder === 'frames' ? film[Number(name) * FRAME_STEP] : readFileSync(file);
      const type = folder === 'frames' ? 'image/jpeg' : types[path.extname(file)];
      response.setHeader('Content-Type', type ?? 'application/octet-stream');
      response.end(bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => created.listen(0, '127.0.0.1', resolve));
  return created;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
