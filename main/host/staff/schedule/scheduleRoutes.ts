import { implement } from '@orpc/server';
import { staffApiContract } from '../../../../contract/staffApi.ts';
import { requireStaff, type StaffRequest } from '../requireStaff.ts';
import { inSlices } from './inSlices.ts';
import { type RehearsalParts, rehearse } from './rehearse.ts';

/** `schedule.*` of the console's API. */
export function scheduleRoutes(parts: RehearsalParts) {
  const api = implement(staffApiContract.schedule).$context<StaffRequest>();
  return {
    rehearse: api.rehearse.handler(({ input, context }) => {
      requireStaff(context);
      const { calendar, from, days } = input;
      return inSlices(rehearse(parts, { calendar, from, days }));
    }),
  };
}
