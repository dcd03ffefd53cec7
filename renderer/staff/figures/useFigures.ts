import { useCallback, useEffect, useState } from 'react';
import type { FiguresInput } from '../../../contract/figures.ts';
import type { FiguresFrame } from '../../../contract/staffApi.ts';
import type { Overview } from '../../../domain/statistics/Overview.ts';
import type { StaffApi } from '../../client/StaffApi.ts';

const LOOK_EVERY_MS = 400;

export type FiguresState = {
  /** The last answer, with its question; stays while a new one is on its way. */
  readonly shown: { readonly overview: Overview; readonly question: FiguresInput } | null;
  /** 0 to 1 while figures are on their way; null while nothing is. */
  readonly progress: number | null;
  /** What the host says about why there are none. */
  readonly problem: string | null;
  /** Asks again. */
  readonly again: () => void;
};

/** The figures of a question. An older answer that comes late is dropped. */
export function useFigures(api: StaffApi, question: FiguresInput): FiguresState {
  const [shown, setShown] = useState<FiguresState['shown']>(null);
  const [progress, setProgress] = useState<number | null>(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again.
  useEffect(() => {
    let current = true;
    const gone = new AbortController();
    setProgress(0);
    setProblem(null);
    const looking = window.setInterval(() => {
      api.figures.progress(question).then(
        ({ share }) => current && share !== null && setProgress(share),
        () => undefined,
      );
    }, LOOK_EVERY_MS);
    api.figures
      .overview(question, { signal: gone.signal })
      .then(
        (overview) => current && setShown({ overview, question }),
        (failure: unknown) => current && setProblem(sentenceOf(failure)),
      )
      .finally(() => {
        window.clearInterval(looking);
        if (current) setProgress(null);
      });
    return () => {
      current = false;
      gone.abort();
      window.clearInterval(looking);
    };
  }, [api, question, round]);
  return { shown, progress, problem, again: useCallback(() => setRound((last) => last + 1), []) };
}

/** Street, time zone and day of the figures; null until they are known. */
export function useFiguresFrame(api: StaffApi): {
  readonly frame: FiguresFrame | null;
  readonly problem: string | null;
  readonly again: () => void;
} {
  const [frame, setFrame] = useState<FiguresFrame | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = useCallback(() => {
    setProblem(null);
    api.figures.frame().then(setFrame, (failure: unknown) => setProblem(sentenceOf(failure)));
  }, [api]);
  useEffect(ask, [ask]);
  return { frame, problem, again: ask };
}

function sentenceOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
