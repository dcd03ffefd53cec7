import { implement } from '@orpc/server';
import { staffApiContract } from '../../../../contract/staffApi.ts';
import { requireStaff, type StaffRequest } from '../requireStaff.ts';
import type { NetworkDoor } from './NetworkDoor.ts';

/** `kiosk.lan` of the console's API. */
export function networkRoutes(door: NetworkDoor) {
  const api = implement(staffApiContract.kiosk.lan).$context<StaffRequest>();
  return {
    state: api.state.handler(({ context }) => {
      requireStaff(context);
      return door.state();
    }),
    switch: api.switch.handler(({ input, context }) => {
      requireStaff(context);
      return door.switch(input.hours);
    }),
  };
}
