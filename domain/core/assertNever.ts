/** Ends a switch over a closed set: the compiler refuses the call when a case is missing. */
export function assertNever(value: never, set: string): never {
  throw new Error(`Unknown member of ${set}: ${JSON.stringify(value)}`);
}
