import { implement, ORPCError } from '@orpc/server';
import { staffApiContract } from '../../../contract/staffApi.ts';
import type { LiveSettings } from '../schedule/LiveSettings.ts';
import type { PinDesk } from './PinDesk.ts';

/** What one request of the console may do with its own session. */
export type StaffRequest = {
  readonly isSignedIn: boolean;
  readonly signIn: (onKioskScreen: boolean) => void;
  readonly signOut: () => void;
};

export type StaffApiParts = {
  readonly pinDesk: PinDesk;
  readonly settings: LiveSettings;
};

/** The contract of `contract/staffApi.ts`, answered. */
export function createStaffRouter({ pinDesk, settings }: StaffApiParts) {
  const api = implement(staffApiContract).$context<StaffRequest>();
  return api.router({
    door: {
      state: api.door.state.handler(({ context }) => {
        const { version, landmark, timeZone, language } = settings.current;
        return {
          signedIn: context.isSignedIn,
          pinSet: pinDesk.isPinSet,
          lockedForMs: pinDesk.lockedForMs(),
          version,
          landmark,
          timeZone,
          language,
        };
      }),
      signIn: api.door.signIn.handler(async ({ input, context }) => {
        const answer = await pinDesk.check(input.pin);
        if (answer.kind === 'signedIn') context.signIn(input.onKioskScreen);
        return answer;
      }),
      signOut: api.door.signOut.handler(({ context }) => context.signOut()),
    },
  });
}

/** For every call behind the door: nothing is told to whoever is not signed in. */
export function requireStaff(context: StaffRequest): void {
  if (!context.isSignedIn)
    throw new ORPCError('UNAUTHORIZED', { message: 'Sign in with the staff’s PIN first.' });
}

export type StaffRouter = ReturnType<typeof createStaffRouter>;
