/** `fail`: the kiosk cannot run so. `warn`: it can, with less than it should have. */
export const VERDICTS = ['ok', 'warn', 'fail'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Finding = {
  readonly subject: string;
  readonly verdict: Verdict;
  readonly found: string;
  /** What to do; null when nothing is to be done. */
  readonly advice: string | null;
};

export function fine(subject: string, found: string): Finding {
  return { subject, verdict: 'ok', found, advice: null };
}

export function warning(subject: string, found: string, advice: string): Finding {
  return { subject, verdict: 'warn', found, advice };
}

export function failing(subject: string, found: string, advice: string): Finding {
  return { subject, verdict: 'fail', found, advice };
}
