import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findElectronBinary } from '../../shell/electronBinary.ts';
import type { KioskOptions } from '../../shell/KioskOptions.ts';
import { kioskArguments } from '../../shell/kioskArguments.ts';
import { CommandFailure } from '../CommandFailure.ts';

export interface RunInElectronOptions {
  projectFolder: string;
  options: KioskOptions;
  say(sentence: string): void;
}

/** Hands everything to Electron, which runs the host in a process of its own, and ends when it ends. */
export async function runInElectron({ projectFolder, options, say }: RunInElectronOptions): Promise<void> {
  const binary = findElectronBinary(projectFolder);
  const entry = path.join(projectFolder, 'build', 'main', 'electron.mjs');
  if (binary === null) throw new CommandFailure('The Electron binary is gone. Run the command again.');
  if (!existsSync(entry)) {
    throw new CommandFailure('The part that Electron runs is not built yet. Build it with: npm run build');
  }
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isLinuxRoot)
    say('Running as root: the browser runs without its sandbox. Use a user of its own on the street.');
  const child = spawn(
    binary,
    [projectFolder, ...kioskArguments(options), ...(isLinuxRoot ? ['--no-sandbox'] : [])],
    { stdio: 'inherit' },
  );
  const endChild = () => child.kill('SIGTERM');
  process.once('SIGTERM', endChild);
  // A terminal interrupts the child as well; we only wait for it.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) endChild();
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode) => resolve(exitCode ?? 0));
  });
  if (code !== 0) throw new CommandFailure(`Electron ended with code ${code}; the reason stands above.`);
}
