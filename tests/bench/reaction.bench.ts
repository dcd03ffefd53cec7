import { ensureFilm } from '../../scripts/puppet/ensureFilm.ts';
import { printBenchLine, ratioLine } from './BenchLine.ts';
import type { VisionBench } from './visionPage/main.ts';
import { openVisionPage } from './visionPage/openVisionPage.ts';
import { quantile } from './visionPage/quantile.ts';

/** How soon the idol answers a hold that is complete, against one inference and one stage frame of the same moment. */

const REACTIONS = 6;

declare const window: { bench: VisionBench };

const { page, close } = await openVisionPage(ensureFilm('victory'));
try {
  // The browser shows the film again and again: one completed hold each time.
  const reactions = await page.evaluate((count) => window.bench.reactions(count), REACTIONS);
  const median = (values: readonly number[]) => quantile(values, 0.5);
  printBenchLine(
    ratioLine(
      'reaction',
      'holdCompleteToFirstParameter',
      {
        ours: median(reactions.map(({ latencyMs }) => latencyMs)),
        reference: median(reactions.map(({ inferenceMs, stageFrameMs }) => inferenceMs + stageFrameMs)),
      },
      { atMost: 1 },
    ),
  );
} finally {
  await close();
}
