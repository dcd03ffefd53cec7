import { setup } from 'xstate';
import type { GestureId } from '../../../../domain/gestures/vocabulary.ts';
import type { MadeBy } from '../../../../domain/visits/VisitState.ts';
import type { Director } from '../Director.ts';
import type { PassDirector } from '../PassDirector.ts';
import type { ShowDirector } from '../ShowDirector.ts';

/** What happens to the kiosk, from whomever it comes. */
export type ChartEvent =
  | { readonly type: 'visitBegan'; readonly people: number }
  | { readonly type: 'visitEnded'; readonly stamped: boolean }
  | { readonly type: 'gesture'; readonly gesture: GestureId; readonly by: MadeBy }
  /** The signature gesture is being held or moved. */
  | { readonly type: 'signatureBegan' }
  | { readonly type: 'signatureLost' }
  /** The round button is held down, or let go too early. */
  | { readonly type: 'buttonHeld' }
  | { readonly type: 'buttonReleased' }
  | { readonly type: 'idolTouched'; readonly x: number; readonly y: number }
  /** A stamped pass waits to be shown. */
  | { readonly type: 'passReady' }
  /** None will come now; she has said why. */
  | { readonly type: 'passRefused' }
  /** The visitor has taken the photo, or wants to go on. */
  | { readonly type: 'passTaken' }
  | { readonly type: 'friendInvited' }
  /** A show is prepared and may begin in this moment. */
  | { readonly type: 'showReady' }
  /** The show on the stage is over; `whole` when it was played to its end. */
  | { readonly type: 'showOver'; readonly whole: boolean }
  | { readonly type: 'opened' }
  | { readonly type: 'closed' }
  | { readonly type: 'sightGained' }
  | { readonly type: 'sightLost' };

export type ChartContext = {
  readonly director: Director;
  readonly passes: PassDirector;
  readonly shows: ShowDirector;
  readonly signature: GestureId;
  readonly holdDurationMs: number;
  readonly open: boolean;
  /** This visit has its stamp already. */
  readonly stamped: boolean;
  /** A pass was stamped while a show plays; it is shown after it. */
  readonly passWaits: boolean;
};

export type ChartInput = Omit<ChartContext, 'stamped' | 'passWaits'>;

/** How long the code is on the screen: a phone is taken out, unlocked and its camera opened. */
export const SHOWING_PASS_MS = 20_000;

/** Everything the states share: types, the words for times, and the actions, which only call the director. */
export const chartSetup = setup({
  types: {
    context: {} as ChartContext,
    events: {} as ChartEvent,
    input: {} as ChartInput,
  },
  delays: {
    /** She looks up first, and speaks of the gesture only then. */
    noticing: 1800,
    /** Between two things that she says to the empty street. */
    idleTurn: 19_000,
    /** Nothing came: she shows the gesture again. */
    hesitation: 11_000,
    stampMoment: 6500,
    /** The host is on this machine: what it has not said by now it will hardly say while the visitor waits. */
    passAnswer: 4000,
    showingPass: SHOWING_PASS_MS,
    walk: 12_000,
    farewell: 4200,
    /** The thanks at the end of a show. */
    thanks: 5000,
    /** A hand that trembles out of its pose for so long has not given up. */
    wobble: 900,
    holdDuration: ({ context }) => context.holdDurationMs,
  },
  guards: {
    isSignature: ({ context, event }) => event.type === 'gesture' && event.gesture === context.signature,
    earnsStamp: ({ context, event }) =>
      event.type === 'gesture' &&
      event.gesture === context.signature &&
      (!context.stamped || context.passes.earnsAgain()),
    mayEarn: ({ context }) => !context.stamped || context.passes.earnsAgain(),
    someoneThere: ({ context }) => context.passes.isSomeoneThere(),
    visitGoesOn: ({ context }) => context.shows.visitGoesOn(),
    visitStamped: ({ context }) => context.stamped && context.shows.visitGoesOn(),
    passWaits: ({ context }) => context.passWaits,
    unstamped: ({ context }) => !context.stamped,
    startsClosed: ({ context }) => !context.open,
  },
  actions: {
    answer: ({ context, event }) => {
      if (event.type === 'gesture') context.director.answer(event.gesture, context.stamped);
    },
    beTouched: ({ context, event }) => {
      if (event.type === 'idolTouched') context.director.beTouched({ x: event.x, y: event.y });
    },
  },
});
