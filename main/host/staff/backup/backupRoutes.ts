import { implement } from '@orpc/server';
import { staffApiContract } from '../../../../contract/staffApi.ts';
import type { BackupDesk } from '../../backup/BackupDesk.ts';
import { requireStaff, type StaffRequest } from '../requireStaff.ts';

/** `backup` of the console's API. */
export function backupRoutes(desk: BackupDesk) {
  const api = implement(staffApiContract.backup).$context<StaffRequest>();
  return {
    state: api.state.handler(({ context }) => {
      requireStaff(context);
      return desk.state();
    }),
    restore: api.restore.handler(async ({ input, context }) => {
      requireStaff(context);
      const done = await desk.restore(input.backupId, input.parts);
      return done.ok
        ? { kind: 'done' as const, ...done.value }
        : { kind: 'refused' as const, faults: [...done.error] };
    }),
    undo: api.undo.handler(({ input, context }) => {
      requireStaff(context);
      return desk.undo(input.undoId);
    }),
  };
}
