import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchLine, printBenchLine, ratioLine } from './BenchLine.ts';
import { EVENTS, median, openBenchStreet } from './streetStore/openBenchStreet.ts';

const ROUNDS = 5;
const MOST_MEGABYTES = 300;

/** What the shell is asked for: the columns of our table of events, but for the local time, which it does not know. */
const COLUMNS = 'id, at_ms, kiosk_id, sequence, type, visit_id, body';

/**
 * A million events into a CSV file, against SQLite's own shell on the same file. Both are processes from their start to
 * their end, in turns, so that a slow moment meets both; the medians are compared.
 */
export async function bench(): Promise<BenchLine[]> {
  const street = await openBenchStreet('export');
  try {
    const hasShell = spawnSync('sqlite3', ['-version']).error === undefined;
    if (!hasShell) {
      process.stderr.write('There is no sqlite3 shell on this machine: only the memory is measured.\n');
    }
    const ours: number[] = [];
    const reference: number[] = [];
    const peaks: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { seconds, peakMegabytes } = exportEvents(street.dataFolder, join(street.folder, 'ours.csv'));
      ours.push(seconds);
      peaks.push(peakMegabytes);
      if (hasShell) reference.push(shellSeconds(street.database, join(street.folder, 'shell.csv')));
    }
    const peak: BenchLine = {
      bench: 'export',
      metric: 'peakMemory',
      value: Math.max(...peaks),
      unit: 'MB',
      goal: `<= ${MOST_MEGABYTES}`,
      holds: Math.max(...peaks) <= MOST_MEGABYTES,
    };
    if (!hasShell) return [peak];
    const sides = { ours: median(ours), reference: median(reference) };
    return [ratioLine('export', 'secondsPerMillionEvents', sides, { atMost: 2 }), peak];
  } finally {
    street.dispose();
  }
}

function exportEvents(dataFolder: string, out: string): { seconds: number; peakMegabytes: number } {
  const script = fileURLToPath(new URL('streetStore/exportEvents.ts', import.meta.url));
  const begin = performance.now();
  const ran = spawnSync(process.execPath, [script, dataFolder, out], { encoding: 'utf8' });
  const seconds = (performance.now() - begin) / 1000;
  if (ran.status !== 0) throw new Error(`The export failed: ${ran.stderr}`);
  const { rows, peakKilobytes } = JSON.parse(ran.stdout) as { rows: number; peakKilobytes: number };
  if (rows !== EVENTS) throw new Error(`${rows} events were written instead of ${EVENTS}`);
  return { seconds, peakMegabytes: peakKilobytes / 1024 };
}

function shellSeconds(database: string, out: string): number {
  const file = openSync(out, 'w');
  try {
    const query = `SELECT ${COLUMNS} FROM events ORDER BY place;`;
    const begin = performance.now();
    const ran = spawnSync('sqlite3', ['-readonly', '-csv', '-header', database, query], {
      stdio: ['ignore', file, 'pipe'],
    });
    const seconds = (performance.now() - begin) / 1000;
    if (ran.status !== 0) throw new Error(`sqlite3 failed: ${ran.stderr}`);
    return seconds;
  } finally {
    closeSync(file);
  }
}

if (import.meta.main) for (const line of await bench()) printBenchLine(line);
