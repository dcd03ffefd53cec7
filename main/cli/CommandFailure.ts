/** What a command could not do and what to do about it, in one sentence for the person at the terminal. Exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
