import { chartSetup } from '../chartSetup.ts';

/** Every gesture gets an answer. Whoever has no stamp yet is taught again after a while of silence. */
export const playing = chartSetup.createStateConfig({
  entry: ({ context }) => context.director.play(),
  initial: 'lively',
  states: {
    lively: { after: { hesitation: { guard: 'unstamped', target: '#kiosk.act.inviting.showingAgain' } } },
  },
  on: {
    showReady: { target: 'performing' },
    gesture: [
      { guard: 'earnsStamp', target: 'presentingPass' },
      // Entering its only part anew starts the silence from the beginning.
      { target: '.lively', reenter: true, actions: 'answer' },
    ],
    signatureBegan: { guard: 'mayEarn', target: 'checkingIn.byHand' },
    buttonHeld: { target: 'checkingIn.byTouch' },
    friendInvited: {
      target: 'inviting',
      actions: ({ context }) => context.passes.inviteFriend(),
    },
    idolTouched: { target: '.lively', reenter: true, actions: 'beTouched' },
  },
});
