import { chartSetup } from '../chartSetup.ts';

/** She shows her signature gesture, again and again, until somebody does anything. */
export const inviting = chartSetup.createStateConfig({
  initial: 'showing',
  states: {
    showing: {
      entry: ({ context }) => context.director.invite(false),
      after: { hesitation: 'showingAgain' },
    },
    showingAgain: {
      entry: ({ context }) => context.director.invite(true),
      after: { hesitation: { target: 'showingAgain', reenter: true } },
    },
  },
  on: {
    showReady: { target: 'performing' },
    gesture: [
      { guard: 'earnsStamp', target: 'presentingPass' },
      { target: 'playing', actions: 'answer' },
    ],
    signatureBegan: { target: 'checkingIn.byHand' },
    buttonHeld: { target: 'checkingIn.byTouch' },
    idolTouched: { target: 'playing', actions: 'beTouched' },
  },
});
