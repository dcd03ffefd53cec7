import { DatabaseSync } from 'node:sqlite';
import { EVERY_DAY } from '../../domain/calendar/everyDay.ts';
import { expectOk } from '../../domain/core/Result.ts';
import type { Overview } from '../../domain/statistics/Overview.ts';
import { ALL_TIME } from '../../domain/statistics/Period.ts';
import { figuresFor } from '../../main/host/export/figuresFor.ts';
import { streetTime } from '../../main/host/schedule/streetTime.ts';
import { openForReading } from '../../main/host/store/openForReading.ts';
import { type BenchLine, printBenchLine, ratioLine } from './BenchLine.ts';
import { type BareFigures, bareFigures } from './streetStore/bareFigures.ts';
import { compareFigures } from './streetStore/compareFigures.ts';
import { median, openBenchStreet } from './streetStore/openBenchStreet.ts';

const ROUNDS = 3;

/**
 * The overview of a million events of eight kiosks, against the same figures in bare SQL on the same file. Both must
 * come to the same; then they are timed in turns, each with a connection of its own, and the medians are compared.
 */
export async function bench(): Promise<BenchLine[]> {
  const street = await openBenchStreet('statistics');
  try {
    const ours: number[] = [];
    const reference: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const mine = timed(() => overviewOf(street.dataFolder));
      const bare = timed(() => bareOf(street.database));
      if (round === 0) compareFigures(mine.result, bare.result);
      ours.push(mine.seconds);
      reference.push(bare.seconds);
    }
    const sides = { ours: median(ours), reference: median(reference) };
    return [ratioLine('statistics', 'secondsPerMillionEvents', sides, { atMost: 1.5 })];
  } finally {
    street.dispose();
  }
}

function overviewOf(dataFolder: string): Overview {
  const reader = expectOk(openForReading(dataFolder), 'the store can be read');
  try {
    return figuresFor(reader, {
      period: ALL_TIME,
      landmarkId: null,
      toLocalTime: streetTime('Asia/Shanghai'),
      openingHours: [{ ...EVERY_DAY, from: '10:00', to: '22:00' }],
      nowMs: Number.MAX_SAFE_INTEGER,
    });
  } finally {
    reader.dispose();
  }
}

function bareOf(path: string): BareFigures {
  const database = new DatabaseSync(path);
  try {
    return bareFigures(database);
  } finally {
    database.close();
  }
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly seconds: number } {
  const begin = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - begin) / 1000 };
}

if (import.meta.main) for (const line of await bench()) printBenchLine(line);
