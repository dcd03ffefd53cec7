import { once } from 'node:events';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '../../../../domain/core/assertNever.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import type { Overview } from '../../../../domain/statistics/Overview.ts';
import { readConfiguration } from '../../config/ConfigurationFile.ts';
import { exportFigures } from '../../export/exportFigures.ts';
import { figuresFor } from '../../export/figuresFor.ts';
import { parsePeriod } from '../../export/parsePeriod.ts';
import { openingHoursOf } from '../../schedule/openingHoursOf.ts';
import { streetTime } from '../../schedule/streetTime.ts';
import { openForReading, type StoreReader } from '../../store/openForReading.ts';
import { countEvents } from './countEvents.ts';
import type { FiguresJob, FromWorker, JobFailure } from './FiguresJob.ts';

/** The entry of the thread that works out figures. It reads the store through a connection of its own. */
if (parentPort === null) throw new Error('This file is started as a thread of the host only');
const port = parentPort;
const tell = (message: FromWorker) => port.postMessage(message);
const job = workerData as FiguresJob;

/** Events between two words about the progress. */
const EVENTS_BETWEEN = 20_000;

const outcome = await run();
tell(outcome.ok ? { type: 'ended' } : { type: 'failed', failure: outcome.error });

async function run(): Promise<Result<void, JobFailure>> {
  switch (job.kind) {
    case 'overview': {
      const found = overviewOf(job);
      if (found.ok) tell({ type: 'overview', overview: found.value });
      return found.ok ? ok(undefined) : found;
    }
    case 'export': {
      const { what, format, from, to } = job.question;
      const out = new Writable({ write: passOn });
      const exported = await exportFigures({
        dataFolder: job.dataFolder,
        what,
        format,
        from: from ?? undefined,
        to: to ?? undefined,
        out,
        byteOrderMark: true,
        nowMs: job.nowMs,
      });
      if (!exported.ok) return exported;
      // The last pieces may still wait to be taken.
      const passedOn = finished(out);
      out.end();
      await passedOn;
      return ok(undefined);
    }
    default:
      return assertNever(job, 'FiguresJob');
  }
}

function overviewOf(asked: FiguresJob & { kind: 'overview' }): Result<Overview, JobFailure> {
  const { dataFolder, input, nowMs } = asked;
  const configuration = readConfiguration(dataFolder);
  if (!configuration.ok) return impossible(configuration.error.sentence);
  const { timeZone } = configuration.value;
  const period = parsePeriod(input.from ?? undefined, input.to ?? undefined, timeZone);
  if (!period.ok) return err({ kind: 'wrongUsage', sentence: period.error });
  const opened = openForReading(dataFolder);
  if (!opened.ok) return impossible(opened.error.sentence);
  const reader = opened.value;
  try {
    const question = {
      period: period.value,
      landmarkId: input.landmark,
      toLocalTime: streetTime(timeZone),
      openingHours: openingHoursOf(dataFolder, configuration.value),
      nowMs,
    };
    return ok(figuresFor(tellingProgress(reader, countEvents(dataFolder, period.value)), question));
  } finally {
    reader.dispose();
  }
}

function tellingProgress(reader: StoreReader, total: number): StoreReader {
  return {
    ...reader,
    *streetEvents(period) {
      let read = 0;
      for (const event of reader.streetEvents(period)) {
        read++;
        if (read % EVENTS_BETWEEN === 0) tell({ type: 'progress', share: Math.min(1, read / total) });
        yield event;
      }
    },
  };
}

function passOn(piece: Uint8Array, _encoding: string, taken: (error?: Error | null) => void): void {
  tell({ type: 'piece', bytes: piece });
  once(port, 'message').then(() => taken(), taken);
}

function impossible(sentence: string): { ok: false; error: JobFailure } {
  return err({ kind: 'impossible', sentence });
}
