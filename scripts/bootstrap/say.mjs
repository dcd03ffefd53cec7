// @ts-check
import { endWithNpm } from './endWithNpm.mjs';

/**
 * Progress goes to the error output, so that a command's own output stays clean (`npx starstreet export … > file.csv`).
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** A failure that a person can do something about: said as it is, without a stack. */
export class ClearFailure extends Error {}

/**
 * The frame of every script: whatever fails ends in one sentence and exit code 1; a bug shows its stack.
 * @param {() => Promise<void>} main
 */
export async function runScript(main) {
  endWithNpm();
  try {
    await main();
  } catch (failure) {
    if (failure instanceof ClearFailure) say(failure.message);
    else console.error(failure);
    process.exitCode = 1;
  }
}
