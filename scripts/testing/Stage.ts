/** What came of one stage: every check or test counts once. */
export interface StageOutcome {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

export interface Stage {
  readonly name: string;
  /** It looks at what is built. */
  readonly needsBuild?: boolean;
  run(): Promise<StageOutcome>;
}

export function outcomeOf(name: string, passed: boolean): StageOutcome {
  return passed ? { passed: [name], failed: [], skipped: [] } : { passed: [], failed: [name], skipped: [] };
}

export function mergeOutcomes(outcomes: readonly StageOutcome[]): StageOutcome {
  return {
    passed: outcomes.flatMap((outcome) => outcome.passed),
    failed: outcomes.flatMap((outcome) => outcome.failed),
    skipped: outcomes.flatMap((outcome) => outcome.skipped),
  };
}

/** The last line of a run. */
export function summaryLine({ passed, failed, skipped }: StageOutcome): string {
  const line = `${passed.length} passed, ${failed.length} failed`;
  return skipped.length === 0 ? line : `${line}, ${skipped.length} skipped`;
}
