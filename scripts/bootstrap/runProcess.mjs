// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program to its end with our own input and outputs and hands every polite signal on, so that Ctrl-C or a
 * service manager stops the program itself and we end after it, with its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 128 + signal number's usual stand-in 1 when a signal ended it
 */
export function runProcess(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', windowsHide: true, ...options });
    // A terminal sends Ctrl-C to the whole group, the child included; handing it on would interrupt it twice.
    const onInterrupt = () => {
      if (!process.stdin.isTTY) child.kill('SIGINT');
    };
    const onTerminate = () => child.kill('SIGTERM');
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onTerminate);
    process.on('SIGHUP', onTerminate);
    const forget = () => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      process.off('SIGHUP', onTerminate);
    };
    child.once('error', (failure) => {
      forget();
      reject(failure);
    });
    child.once('exit', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}
