import type { Readable } from 'node:stream';
import type { FiguresInput } from '../../../../contract/figures.ts';
import type { FiguresFrame } from '../../../../contract/staffApi.ts';
import type { Clock } from '../../../../domain/core/Clock.ts';
import type { Disposable } from '../../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import type { Overview } from '../../../../domain/statistics/Overview.ts';
import { readConfiguration } from '../../config/ConfigurationFile.ts';
import { parsePeriod } from '../../export/parsePeriod.ts';
import { streetTime } from '../../schedule/streetTime.ts';
import { readStreet } from '../../street/readStreet.ts';
import type { ExportQuestion, JobFailure } from './FiguresJob.ts';
import { FiguresThreads } from './FiguresThreads.ts';

type Work = {
  readonly answer: Promise<Result<Overview, JobFailure>>;
  readonly abandon: () => void;
  share: number;
  waiting: number;
};

/** Answers the console's questions for figures of one data folder, without keeping the host's own thread busy. */
export class FiguresDesk implements Disposable {
  readonly #dataFolder: string;
  readonly #clock: Clock;
  readonly #canPrint: boolean;
  readonly #threads = new FiguresThreads();
  readonly #works = new Map<string, Work>();
  #earlier: Promise<unknown> = Promise.resolve();

  constructor(dataFolder: string, clock: Clock, canPrint: boolean) {
    this.#dataFolder = dataFolder;
    this.#clock = clock;
    this.#canPrint = canPrint;
  }

  frame(): Result<Omit<FiguresFrame, 'showTitles'>, JobFailure> {
    const configuration = readConfiguration(this.#dataFolder);
    if (!configuration.ok) return err({ kind: 'impossible', sentence: configuration.error.sentence });
    const street = readStreet(this.#dataFolder);
    if (!street.ok) return err({ kind: 'impossible', sentence: street.error.sentence });
    const { timeZone } = configuration.value;
    const nowMs = this.#clock.now();
    return ok({
      street: street.value?.view ?? {
        nameZh: '星街',
        nameEn: 'Star Street',
        oneMachine: true,
        endsAtMs: null,
      },
      timeZone,
      nowMs,
      today: streetTime(timeZone)(nowMs).date,
      canPrint: this.#canPrint,
    });
  }

  /** What is wrong with a question, or with the configuration that it is answered by, as far as is known at once. */
  fault({ from, to }: Pick<FiguresInput, 'from' | 'to'>): JobFailure | null {
    const frame = this.frame();
    if (!frame.ok) return frame.error;
    const period = parsePeriod(from ?? undefined, to ?? undefined, frame.value.timeZone);
    return period.ok ? null : { kind: 'wrongUsage', sentence: period.error };
  }

  /**
   * Several who ask the same at once wait for one answer; different ones are worked out one after the other. `gone` tells
   * that this asker went away; what nobody waits for any more is dropped.
   */
  overview(input: FiguresInput, gone?: AbortSignal): Promise<Result<Overview, JobFailure>> {
    const key = keyOf(input);
    const work = this.#works.get(key) ?? this.#begin(key, input);
    work.waiting++;
    gone?.addEventListener(
      'abort',
      () => {
        work.waiting--;
        if (work.waiting > 0) return;
        work.abandon();
        this.#forget(key, work);
      },
      { once: true },
    );
    return work.answer;
  }

  #begin(key: string, input: FiguresInput): Work {
    const abandoning = new AbortController();
    const job = { kind: 'overview', dataFolder: this.#dataFolder, nowMs: this.#clock.now(), input } as const;
    const onProgress = (share: number) => {
      work.share = share;
    };
    const answer = this.#earlier
      .then(() => this.#threads.overview(job, onProgress, abandoning.signal))
      .finally(() => this.#forget(key, work));
    const work: Work = { answer, share: 0, waiting: 0, abandon: () => abandoning.abort() };
    this.#works.set(key, work);
    this.#earlier = answer.catch(() => undefined);
    return work;
  }

  #forget(key: string, work: Work): void {
    // The same may have been asked anew meanwhile.
    if (this.#works.get(key) === work) this.#works.delete(key);
  }

  /** 0 to 1; null when these figures are not being worked out. */
  progress(input: FiguresInput): number | null {
    return this.#works.get(keyOf(input))?.share ?? null;
  }

  /** Answers when the first bytes are there. */
  export(question: ExportQuestion): Promise<Result<Readable, JobFailure>> {
    const job = { kind: 'export', dataFolder: this.#dataFolder, nowMs: this.#clock.now(), question } as const;
    return this.#threads.export(job);
  }

  dispose(): void {
    this.#threads.dispose();
  }
}

function keyOf({ from, to, landmark }: FiguresInput): string {
  return JSON.stringify([from, to, landmark]);
}
