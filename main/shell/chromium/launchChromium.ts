import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { AsyncDisposable } from '../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { ControlPipe } from './ControlPipe.ts';
import { chromiumFlags, DEFAULT_SIZE } from './chromiumFlags.ts';
import { endProcessTree } from './endProcessTree.ts';
import { explainMissingChromium, findChromium } from './findChromium.ts';
import { openPage } from './openPage.ts';

/** `headless` draws in software and shows nothing; `kiosk` fills the screen; `windowed` is for looking at it. */
export type ChromiumMode = 'headless' | 'kiosk' | 'windowed';

/** Why a browser that nobody stopped is gone. `pageCrashed` and `unresponsive`: we ended it, for a fresh start. */
export type ChromiumExit =
  | { readonly cause: 'exited'; readonly code: number | null; readonly signal: NodeJS.Signals | null }
  | { readonly cause: 'pageCrashed' }
  | { readonly cause: 'unresponsive' };

export interface ChromiumOptions {
  /**
   * The page to open. Its origin, and no other, may use the camera. A promise lets the browser start while the host
   * does; when it is rejected, the browser is ended again.
   */
  address: string | Promise<string>;
  mode: ChromiumMode;
  /** Absolute path of the MJPEG or Y4M file that takes the camera's place. */
  film?: string | undefined;
  /** The browser's profile; without it a temporary one that is removed at the end. */
  userDataFolder?: string | undefined;
  /** Size of the page in CSS pixels, unless it fills the screen. */
  windowSize?: { width: number; height: number } | undefined;
  executablePath?: string | undefined;
  /** Called at most once, and never because of `dispose`. */
  onExit?: ((exit: ChromiumExit) => void) | undefined;
}

export type ChromiumFailure =
  | { readonly kind: 'notFound'; readonly sentence: string }
  | { readonly kind: 'notStarted'; readonly sentence: string };

export interface ChromiumHandle extends AsyncDisposable {
  readonly processId: number;
  /** As the browser names itself, for example "Chrome/156.0.8078.79". */
  readonly product: string;
  /** Asks something of the page, in the control protocol's words. Rejects when it cannot answer. */
  ask(method: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>>;
}

/** Starts one browser on one page; succeeds when the page has begun to load. Who wants it kept alive supervises it. */
export async function launchChromium(
  options: ChromiumOptions,
): Promise<Result<ChromiumHandle, ChromiumFailure>> {
  const finding = options.executablePath
    ? { found: true as const, executablePath: options.executablePath }
    : findChromium();
  if (!finding.found) return err({ kind: 'notFound', sentence: explainMissingChromium(finding.named) });

  // It may be rejected while the browser is still starting and nobody waits for it yet; it is waited for in openPage.
  const address = Promise.resolve(options.address);
  address.catch(() => undefined);
  const profile = await openProfile(options.userDataFolder);
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const child = spawn(
    finding.executablePath,
    chromiumFlags({ ...options, userDataFolder: profile.folder, isLinuxRoot }),
    // Own process group, so that all of it can be ended, and so that Ctrl-C reaches us first.
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const complaints = collectTail(child);
  let reported = false;
  const report = (exit: ChromiumExit) => {
    if (reported) return;
    reported = true;
    options.onExit?.(exit);
  };
  let ended: Promise<void> | undefined;
  const end = () => {
    ended ??= endProcessTree(child).then(profile.remove);
    return ended;
  };

  const exitedEarly = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`it ended with ${signal ?? `code ${code}`}`)));
  });
  try {
    const page = await Promise.race([
      openPage({
        connect: (onEvent) =>
          new ControlPipe(child.stdio[3] as Writable, child.stdio[4] as Readable, onEvent),
        address,
        pageSize: options.mode === 'headless' ? (options.windowSize ?? DEFAULT_SIZE) : null,
        onLost: (cause) => void end().then(() => report({ cause })),
      }),
      exitedEarly,
    ]);
    child.once('exit', (code, signal) => {
      page.dispose();
      void end().then(() => report({ cause: 'exited', code, signal }));
    });
    return ok({
      processId: child.pid!,
      product: page.product,
      ask: page.ask,
      dispose() {
        reported = true;
        page.dispose();
        return end();
      },
    });
  } catch (failure) {
    await end();
    const reason = failure instanceof Error ? failure.message : String(failure);
    const sentence = `${finding.executablePath} could not be started: ${reason}.${complaints()}`;
    return err({ kind: 'notStarted', sentence });
  }
}

async function openProfile(folder: string | undefined): Promise<{ folder: string; remove(): Promise<void> }> {
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    return { folder, remove: async () => {} };
  }
  const temporary = await mkdtemp(path.join(tmpdir(), 'starstreet-browser-'));
  // Windows keeps files locked for a moment after their process has ended.
  return {
    folder: temporary,
    remove: () => rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

/** The last lines that the browser wrote to its error output, for a failure's sentence; draining keeps it running. */
function collectTail(child: ChildProcess): () => string {
  let tail = '';
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (text: string) => {
    tail = (tail + text).slice(-2000);
  });
  return () => {
    const lines = tail.trim().split('\n').slice(-3).join('\n  ');
    return lines === '' ? '' : ` It said:\n  ${lines}`;
  };
}
