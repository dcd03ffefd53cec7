import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const GRACE_MS = 5000;

/**
 * Ends a process that was spawned `detached` (leader of its own group) with everything it started: politely first,
 * then for certain. Resolves when it is gone; at once when it already is.
 */
export async function endProcessTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const gone = child.exitCode !== null || child.signalCode !== null;
  const exited = gone
    ? Promise.resolve()
    : new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (process.platform === 'win32') {
    if (!gone) await taskkill(child.pid);
    await exited;
    return;
  }
  if (!gone) {
    signalGroup(child.pid, 'SIGTERM');
    await Promise.race([exited, pause(GRACE_MS)]);
  }
  // Also after a clean exit: a renderer that hung may have outlived its browser.
  signalGroup(child.pid, 'SIGKILL');
  await exited;
}

function signalGroup(groupId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-groupId, signal);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure;
  }
}

/** Windows has no process groups to signal; its own tool walks the tree. */
function taskkill(processId: number): Promise<void> {
  const systemRoot = process.env.SystemRoot ?? 'C:\\Windows';
  const tool = path.join(systemRoot, 'System32', 'taskkill.exe');
  return new Promise((resolve) => {
    const killer = spawn(tool, ['/pid', String(processId), '/T', '/F'], {
      stdio: 'ignore',
      windowsHide: true,
    });
    killer.once('error', () => resolve());
    killer.once('exit', () => resolve());
  });
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, durationMs).unref();
  });
}
