import { chartSetup, SHOWING_PASS_MS } from '../chartSetup.ts';

/**
 * The stamp comes down and is celebrated; then its pass is shown as a code, to be taken along as a photo, and where the
 * walk goes on. Who holds up a pass while the stamp is celebrated gets the stamp on that one.
 */
export const presentingPass = chartSetup.createStateConfig({
  initial: 'stampMoment',
  exit: ({ context }) => context.passes.putAway(),
  states: {
    stampMoment: {
      entry: [
        chartSetup.assign({ stamped: true }),
        ({ context, event }) => {
          context.director.checkIn(event.type === 'gesture' ? event.by : 'touch');
          context.director.celebrate();
          context.passes.expectPass();
        },
      ],
      exit: ({ context }) => {
        context.passes.endExpecting();
        context.director.endCelebration();
      },
      // An answer that is quicker than the celebration is kept until its end.
      on: { passReady: {} },
      after: { stampMoment: { target: 'asking' } },
    },
    asking: {
      entry: ({ context }) => context.passes.askForStamp(),
      on: { passRefused: { target: '#kiosk.act.playing' } },
      after: {
        passAnswer: {
          target: '#kiosk.act.playing',
          actions: ({ context }) => context.passes.apologise(),
        },
      },
    },
    showingPass: {
      entry: ({ context }) => context.passes.showPass(SHOWING_PASS_MS),
      exit: ({ context }) => context.passes.hideCode(),
      // Another one waits until this one is taken.
      on: { passReady: {}, passTaken: { target: 'walk' } },
      after: {
        showingPass: [{ guard: 'someoneThere', target: 'walk' }, { target: '#kiosk.act.playing' }],
      },
    },
    walk: {
      entry: ({ context }) => context.passes.showWalk(),
      on: {
        passTaken: { target: '#kiosk.act.playing' },
        idolTouched: { target: '#kiosk.act.playing', actions: 'beTouched' },
        gesture: { target: '#kiosk.act.playing', actions: 'answer' },
      },
      after: { walk: { target: '#kiosk.act.playing' } },
    },
  },
});
