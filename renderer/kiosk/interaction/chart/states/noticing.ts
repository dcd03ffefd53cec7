import { chartSetup } from '../chartSetup.ts';

/** Somebody came: she looks at them and greets. Who begins at once is not held up by her greeting. */
export const noticing = chartSetup.createStateConfig({
  entry: [
    chartSetup.assign({ stamped: false }),
    ({ context, event }) => context.director.notice(event.type === 'visitBegan' ? event.people : 1),
  ],
  after: { noticing: { target: 'inviting' } },
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
