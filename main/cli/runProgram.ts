import { CommanderError } from 'commander';
import { CommandFailure } from './CommandFailure.ts';
import { createProgram } from './createProgram.ts';

export const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Runs one command. `userArguments` are the words after the program's name. Never throws. */
export async function runProgram(
  userArguments: readonly string[],
  printError: (text: string) => void = (text) => process.stderr.write(`${text}\n`),
): Promise<ExitCode> {
  const program = createProgram();
  if (userArguments.length === 0) {
    program.outputHelp({ error: true });
    return EXIT.wrongUsage;
  }
  try {
    await program.parseAsync(userArguments, { from: 'user' });
    return process.exitCode === EXIT.failed ? EXIT.failed : EXIT.done;
  } catch (failure) {
    // commander has already printed its own sentence, with the nearest known word.
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
    if (failure instanceof CommandFailure) {
      printError(`starstreet: ${failure.message}`);
      return EXIT.failed;
    }
    printError(`starstreet: this should not have happened, please report it.\n${describe(failure)}`);
    return EXIT.failed;
  }
}

function describe(failure: unknown): string {
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
