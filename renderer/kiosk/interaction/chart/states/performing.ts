import { chartSetup } from '../chartSetup.ts';

/**
 * A show plays. Who comes and goes is counted, gestures are cheers, and nobody is greeted, taught or answered until it
 * is over. Then the street is thanked, and whoever is there is served again.
 */
export const performing = chartSetup.createStateConfig({
  entry: chartSetup.assign({ passWaits: false }),
  initial: 'onStage',
  states: {
    onStage: {
      entry: ({ context }) => context.shows.begin(),
      exit: ({ context }) => context.shows.leave(),
      on: { showOver: [{ guard: ({ event }) => event.whole, target: 'thanking' }, { target: 'over' }] },
    },
    thanking: {
      entry: ({ context }) => context.shows.thank(),
      exit: ({ context }) => context.shows.endThanks(),
      after: { thanks: 'over' },
    },
    over: {
      always: [
        { guard: 'passWaits', target: '#kiosk.act.presentingPass.showingPass' },
        { guard: 'visitStamped', target: '#kiosk.act.playing' },
        { guard: 'visitGoesOn', target: '#kiosk.act.inviting' },
        { target: '#kiosk.act.attracting' },
      ],
    },
  },
  on: {
    // While the street is thanked for the one before.
    showReady: { target: '.onStage', reenter: true },
    visitBegan: {
      actions: [
        chartSetup.assign({ stamped: false, passWaits: false }),
        ({ context }) => context.shows.admit(),
      ],
    },
    visitEnded: { actions: chartSetup.assign({ passWaits: false }) },
    passReady: { actions: chartSetup.assign({ passWaits: true }) },
  },
});
