import { chartSetup } from '../chartSetup.ts';

/** The signature gesture is on its way and the ring fills, by hand or with the button held down. */
export const checkingIn = chartSetup.createStateConfig({
  initial: 'byHand',
  states: {
    byHand: {
      entry: ({ context }) => context.director.anticipate(null),
      on: { signatureLost: 'wobbling', buttonHeld: 'byTouch' },
    },
    wobbling: {
      on: { signatureBegan: 'byHand', buttonHeld: 'byTouch' },
      after: {
        wobble: {
          target: '#kiosk.act.playing',
          actions: ({ context }) => context.director.encourage(),
        },
      },
    },
    byTouch: {
      entry: ({ context }) => context.director.anticipate({ durationMs: context.holdDurationMs }),
      on: {
        // Friends beside the one who holds the button are answered without taking it away.
        gesture: [{ guard: 'earnsStamp', target: '#kiosk.act.presentingPass' }, { actions: 'answer' }],
        idolTouched: { actions: 'beTouched' },
        buttonReleased: {
          target: '#kiosk.act.playing',
          actions: ({ context }) => context.director.encourage(),
        },
      },
      after: { holdDuration: 'held' },
    },
    // What a hand would have said: comes back as the gesture itself, so touch and hand take the same way from here.
    held: { entry: ({ context }) => context.director.makeSignatureByTouch() },
  },
  on: {
    gesture: [
      { guard: 'earnsStamp', target: 'presentingPass' },
      { target: 'playing', actions: 'answer' },
    ],
    idolTouched: { target: 'playing', actions: 'beTouched' },
  },
});
