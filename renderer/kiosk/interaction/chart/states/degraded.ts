import { chartSetup } from '../chartSetup.ts';

/** No camera, whatever the reason: the same act goes on by touch, beside whatever she is doing. */
export const degraded = chartSetup.createStateConfig({
  entry: ({ context }) => context.director.startTouchAct(),
  exit: ({ context }) => context.director.endTouchAct(),
  on: { sightGained: { target: 'seeing' } },
});
