import { chartSetup } from '../chartSetup.ts';

/**
 * The stamp comes down and is celebrated. A pass that the visitor takes along will be presented here as well; until
 * there are passes, the stamp on the screen is the whole of it.
 */
export const presentingPass = chartSetup.createStateConfig({
  entry: [
    chartSetup.assign({ stamped: true }),
    ({ context, event }) => {
      context.director.checkIn(event.type === 'gesture' ? event.by : 'touch');
      context.director.celebrate();
    },
  ],
  exit: ({ context }) => context.director.endCelebration(),
  after: { stampMoment: { target: 'playing' } },
});
