import { runPlaywright } from './playwrightStage.ts';
import type { Stage } from './Stage.ts';
import { staticStages } from './staticStages.ts';
import { runVitest } from './vitestStage.ts';

/** Everything that `npm test` runs, in this order. */
export const stages: readonly Stage[] = [
  ...staticStages,
  { name: 'unit', run: () => runVitest('unit', ['--exclude', 'tests/packaging/**']) },
  { name: 'e2e', run: () => runPlaywright('e2e') },
  { name: 'packaging', run: () => runVitest('packaging', ['tests/packaging']) },
  { name: 'electron', run: () => runPlaywright('electron') },
];
