import { chartSetup } from './chartSetup.ts';
import { attracting } from './states/attracting.ts';
import { checkingIn } from './states/checkingIn.ts';
import { closed } from './states/closed.ts';
import { degraded } from './states/degraded.ts';
import { farewell } from './states/farewell.ts';
import { inviting } from './states/inviting.ts';
import { noticing } from './states/noticing.ts';
import { performing } from './states/performing.ts';
import { playing } from './states/playing.ts';
import { presentingPass } from './states/presentingPass.ts';

/** The kiosk's life: what she is doing, and beside it whether she can see. */
export const kioskChart = chartSetup.createMachine({
  id: 'kiosk',
  context: ({ input }) => ({ ...input, stamped: false, passWaits: false }),
  type: 'parallel',
  states: {
    act: {
      initial: 'opening',
      on: {
        visitEnded: { target: '.farewell' },
        closed: { target: '.closed' },
        // Also for a pass that had the stamp already, and for an answer that came late.
        passReady: { target: '.presentingPass.showingPass' },
      },
      states: {
        opening: { always: [{ guard: 'startsClosed', target: 'closed' }, { target: 'attracting' }] },
        attracting,
        noticing,
        inviting,
        playing,
        checkingIn,
        presentingPass,
        performing,
        farewell,
        closed,
      },
    },
    sight: {
      initial: 'seeing',
      on: { sightLost: { target: '.degraded' } },
      states: { seeing: {}, degraded },
    },
  },
});
