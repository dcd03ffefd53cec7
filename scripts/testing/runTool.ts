import { type SpawnOptions, spawn } from 'node:child_process';
import { packageCommand } from '../bootstrap/packageCommand.mjs';
import { projectFolder } from '../bootstrap/projectFolder.mjs';

export interface ToolRun {
  readonly code: number;
  /** Standard output; empty when it was shown instead. */
  readonly output: string;
}

export interface ToolOptions {
  /** The command's name, when the package has another. */
  command?: string;
  /** Shows the output while it comes instead of collecting it. */
  show?: boolean;
  environment?: Record<string, string>;
  /** After this long the tool is ended and counts as failed: a hanging test must not hang the run. */
  timeLimitMs?: number;
}

/** Runs an installed package's command under this very Node: no shell, no PATH, the same on every platform. */
export function runTool(
  packageName: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolRun> {
  const { command, show = false, environment = {}, timeLimitMs = 600_000 } = options;
  const spawnOptions: SpawnOptions = {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', show ? 'inherit' : 'pipe', 'inherit'],
    windowsHide: true,
  };
  const child = spawn(process.execPath, [packageCommand(packageName, command), ...args], spawnOptions);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const timer = setTimeout(() => {
      console.error(`${packageName} was ended: it ran longer than ${timeLimitMs / 60_000} minutes.`);
      child.kill();
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    }, timeLimitMs);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
