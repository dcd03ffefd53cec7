import { chartSetup } from '../chartSetup.ts';

/** Outside opening hours: the screen rests, the camera is off, and nothing that is done counts. */
export const closed = chartSetup.createStateConfig({
  entry: ({ context }) => context.director.close(),
  exit: ({ context }) => context.director.open(),
  on: { opened: { target: 'attracting' }, visitEnded: {}, closed: {}, passReady: {} },
});
