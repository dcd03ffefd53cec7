import { parseArgs } from 'node:util';
import { printBenchLine, ratioLine } from './BenchLine.ts';
import { measureDrag } from './consolePage/measureDrag.ts';
import { measurePage } from './consolePage/measurePages.ts';
import { openBenchConsole } from './consolePage/openBenchConsole.ts';

/*
 * What the console costs staff: how soon a page can be read and how much script it takes, each with an empty cache, and
 * how smoothly a clip is dragged among many. `--page`: the built page, if not the project's own.
 */

const BENCH = 'console';
const CLIPS = 500;
const GOAL_PAINTED_MS = 2500;
const GOAL_KILOBYTES = 600;
const GOAL_DRAG_RATIO = 1.5;

/** What a page shows when it is of use. */
const PAGES = {
  overview: '.tile-value',
  showEditor: '.show-cards > li',
  studio: '.studio-eight li',
  redeem: '.redeem',
} as const;

const { values } = parseArgs({ options: { page: { type: 'string' } } });
const bench = await openBenchConsole(values.page);
try {
  // The first opening warms the host and the browser up.
  await measurePage(bench, 'redeem', PAGES.redeem);
  for (const [id, whole] of Object.entries(PAGES)) {
    const { paintedMs, scriptBytes } = await measurePage(bench, id, whole);
    const kilobytes = scriptBytes / 1000;
    printBenchLine({
      bench: BENCH,
      metric: `${id}FirstUsefulPaintMs`,
      value: paintedMs,
      unit: 'ms',
      goal: `<= ${GOAL_PAINTED_MS}`,
      holds: paintedMs <= GOAL_PAINTED_MS,
    });
    printBenchLine({
      bench: BENCH,
      metric: `${id}ScriptKilobytes`,
      value: kilobytes,
      unit: 'kB',
      goal: `<= ${GOAL_KILOBYTES}`,
      holds: kilobytes <= GOAL_KILOBYTES,
    });
  }
  const { fullMs, emptyMs } = await measureDrag(bench, CLIPS);
  printBenchLine(
    ratioLine(
      BENCH,
      'dragFrame95With500Clips',
      { ours: fullMs, reference: emptyMs },
      { atMost: GOAL_DRAG_RATIO },
    ),
  );
} finally {
  await bench.dispose();
}
