import { chartSetup } from '../chartSetup.ts';

/** Nobody is there. She lives, and calls out now and then. */
export const attracting = chartSetup.createStateConfig({
  entry: ({ context }) => context.director.attract(),
  on: { visitBegan: { target: 'noticing' }, showReady: { target: 'performing' }, passReady: {} },
  initial: 'quiet',
  states: {
    quiet: { after: { idleTurn: 'calling' } },
    calling: {
      entry: ({ context }) => context.director.callOut(),
      after: { idleTurn: { target: 'calling', reenter: true } },
    },
  },
});
