import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { mjpegPictures } from '../../main/shell/film/inspectMjpeg.ts';
import { ensureFilm } from '../../scripts/puppet/ensureFilm.ts';
import { printBenchLine, ratioLine } from './BenchLine.ts';
import type { VisionBench } from './visionPage/main.ts';
import { openVisionPage } from './visionPage/openVisionPage.ts';
import { quantile, sum } from './visionPage/quantile.ts';

/** What vision costs the stage, and what seeking the second hand only now and then saves. */

const ROUND_MS = 6000;
const ROUNDS = 3;
/** A busy kiosk looks at about fifteen frames a second: every second one of a film at thirty. */
const FRAME_STEP = 2;
const FILM_FRAME_MS = 1000 / 30;

declare const window: { bench: VisionBench };

interface Round {
  readonly times: readonly number[];
  readonly busyMs: number;
}

const film = ensureFilm('oneHandHold');
const shown = framesOf(film).filter((_, index) => index % FRAME_STEP === 0);
const { page, close } = await openVisionPage(film, shown);
try {
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
  const cost = { ours: perFrame(on), reference: perFrame(off) };
  const costMs = cost.ours - cost.reference;
  printBenchLine({
    bench: 'vision',
    metric: 'mainThreadMsPerFrame',
    value: costMs,
    unit: 'ms',
    goal: '<= 1',
    holds: costMs <= 1,
    ...cost,
  });
  const p95 = (rounds: readonly Round[]) =>
    quantile(
      rounds.flatMap(({ times }) => times),
      0.95,
    );
  printBenchLine(
    ratioLine('vision', 'frameTimeP95OnOff', { ours: p95(on), reference: p95(off) }, { atMost: 1.1 }),
  );

  const inference = await page.evaluate(([count, durationMs]) => window.bench.inference(count, durationMs), [
    shown.length,
    FILM_FRAME_MS * FRAME_STEP,
  ] as const);
  const mean = (values: readonly number[]) => sum(values) / values.length;
  printBenchLine(
    ratioLine(
      'vision',
      'inferencePerFrameOneHand',
      { ours: mean(inference.ours), reference: mean(inference.reference) },
      { atMost: 0.65 },
    ),
  );
} finally {
  await close();
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
