import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const entry = fileURLToPath(new URL('../../main/cli/starstreet.ts', import.meta.url));
const READY_LIMIT_MS = 90_000;

export interface KioskStart {
  /** Further flags of `starstreet start`; `--data` and `--port` are given already. */
  flags?: readonly string[];
  /** `none` when the test's own browser is to open the page. */
  shell?: 'none' | 'headless';
  /** A folder of the test's own, for a second run on the same data; else a fresh one that is removed at the end. */
  dataFolder?: string;
  /** `calendar.json`, where the folder has none: without shows, so that none begins at noon in the middle of a test. */
  calendar?: object;
}

export type ExportedRow = Record<string, unknown>;

export interface Kiosk {
  /** As printed after `ready`, ends in a slash. */
  readonly address: string;
  /** With its one-time key; only with the shell `none`, where a person would open it. */
  readonly openingAddress: string;
  readonly dataFolder: string;
  readonly processId: number;
  /** Everything said so far on the error output. */
  said(): string;
  /** The rows of `starstreet export --what WHAT --format json` on this kiosk's data, while it runs or after. */
  exportRows(what: 'visits' | 'check-ins' | 'gestures' | 'summary' | 'events'): Promise<ExportedRow[]>;
  /** Asks it to end as a service manager would, waits, and returns its exit code. The data stays until `dispose`. */
  stop(): Promise<number | null>;
  dispose(): Promise<void>;
}

/** Starts the real program as a person would and waits for its `ready` line. */
export async function startKiosk({
  flags = [],
  shell = 'none',
  dataFolder,
  calendar = { version: 1, entries: [] },
}: KioskStart = {}): Promise<Kiosk> {
  const folder = dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'starstreet-e2e-')));
  const calendarFile = path.join(folder, 'calendar.json');
  if (!existsSync(calendarFile)) await writeFile(calendarFile, JSON.stringify(calendar));
  const child = spawn(
    process.execPath,
    [entry, 'start', '--shell', shell, '--data', folder, '--port', '0', ...flags],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const printed = new Map<string, string>();
  const lines = createInterface({ input: child.stdout });
  const awaited = shell === 'none' ? 'open' : 'ready';
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      const [word = '', address = ''] = line.split(' ');
      printed.set(word, address);
      if (word === awaited) resolve();
    });
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    return exited;
  };
  const dispose = async () => {
    await stop();
    if (dataFolder === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  const outcome = await Promise.race([
    ready.then(() => 'ready' as const),
    exited.then((code) => `it ended with code ${code}`),
    new Promise<string>((resolve) => {
      setTimeout(() => resolve(`no ready line within ${READY_LIMIT_MS / 1000} s`), READY_LIMIT_MS).unref();
    }),
  ]);
  if (outcome !== 'ready') {
    await dispose();
    throw new Error(`The kiosk did not start: ${outcome}.\n${said}`);
  }
  return {
    address: printed.get('ready') ?? '',
    openingAddress: printed.get('open') ?? '',
    dataFolder: folder,
    processId: child.pid ?? 0,
    said: () => said,
    exportRows: (what) => exportRows(folder, what),
    stop,
    dispose,
  };
}

const documentSchema = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });

async function exportRows(dataFolder: string, what: string): Promise<ExportedRow[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [entry, 'export', '--what', what, '--format', 'json', '--data', dataFolder],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return documentSchema.parse(JSON.parse(stdout)).rows;
}
