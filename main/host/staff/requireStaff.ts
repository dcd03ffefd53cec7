import { ORPCError } from '@orpc/server';

/** What one request of the console may do with its own session. */
export type StaffRequest = {
  /** A look that keeps nobody signed in: the page looks by itself, also when nobody is before it. */
  readonly isSignedIn: () => boolean;
  /** The same by somebody's hand: the session stays awake. */
  readonly keepAwake: () => boolean;
  readonly signIn: (onKioskScreen: boolean) => void;
  readonly signOut: () => void;
};

/** For every call behind the door: nothing is told to whoever is not signed in. */
export function requireStaff(context: StaffRequest): void {
  if (!context.keepAwake())
    throw new ORPCError('UNAUTHORIZED', { message: 'Sign in with the staff’s PIN first.' });
}

/** The same for what a page asks by itself again and again: nobody stays signed in by it who went away. */
export function requireSignedIn(context: StaffRequest): void {
  if (!context.isSignedIn())
    throw new ORPCError('UNAUTHORIZED', { message: 'Sign in with the staff’s PIN first.' });
}
