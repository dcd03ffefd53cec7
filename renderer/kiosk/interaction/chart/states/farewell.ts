import { chartSetup } from '../chartSetup.ts';

/** They left; she waves after them. Whoever comes meanwhile is greeted at once. */
export const farewell = chartSetup.createStateConfig({
  entry: ({ context, event }) =>
    context.director.bidFarewell(event.type === 'visitEnded' ? event.stamped : false),
  after: { farewell: { target: 'attracting' } },
  on: { visitBegan: { target: 'noticing' }, showReady: { target: 'performing' }, passReady: {} },
});
