import { implement } from '@orpc/server';
import { staffApiContract } from '../../../../contract/staffApi.ts';
import { requireStaff, type StaffRequest } from '../requireStaff.ts';
import type { KioskDesk } from './KioskDesk.ts';

/** `kiosk.read` and `kiosk.change` of the console's API. */
export function kioskRoutes(desk: KioskDesk) {
  const api = implement(staffApiContract.kiosk).$context<StaffRequest>();
  return {
    read: api.read.handler(({ context }) => {
      requireStaff(context);
      return desk.read();
    }),
    change: api.change.handler(({ input, context }) => {
      requireStaff(context);
      return desk.change(input.changes, input.revision);
    }),
  };
}
