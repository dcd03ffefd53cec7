import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { inProject } from '../bootstrap/projectFolder.mjs';
import { failureLine } from './failureLine.ts';
import { runTool } from './runTool.ts';
import { outcomeOf, type StageOutcome } from './Stage.ts';

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});

/** Runs vitest and counts from its own report. Running nothing is a failure. */
export async function runVitest(stage: string, args: readonly string[]): Promise<StageOutcome> {
  const reportFile = inProject('build', 'test-results', `${stage}.json`);
  mkdirSync(inProject('build', 'test-results'), { recursive: true });
  rmSync(reportFile, { force: true });
  const { code } = await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...args],
    { show: true, timeLimitMs: 20 * 60_000 },
  );
  if (!existsSync(reportFile))
    return outcomeOf(`${stage}: vitest ended with code ${code} without a report`, false);
  const outcome = readVitestReport(readFileSync(reportFile, 'utf8'));
  const isSilentFailure = code !== 0 && outcome.failed.length === 0;
  const isEmpty = outcome.passed.length + outcome.failed.length + outcome.skipped.length === 0;
  if (isSilentFailure || isEmpty) {
    const name = isEmpty ? `${stage}: no test ran` : `${stage}: vitest ended with code ${code}`;
    return { ...outcome, failed: [...outcome.failed, name] };
  }
  return outcome;
}

export function readVitestReport(text: string): StageOutcome {
  const { testResults } = reportSchema.parse(JSON.parse(text));
  const tests = testResults.flatMap((file) =>
    file.assertionResults.length === 0 && file.status === 'failed'
      ? // The file itself could not be loaded: that is one failure, not none.
        [{ fullName: file.name, status: 'failed', failureMessages: [file.message ?? ''] }]
      : file.assertionResults,
  );
  const named = (...statuses: string[]) =>
    tests.filter((test) => statuses.includes(test.status)).map((test) => test.fullName);
  return {
    passed: named('passed'),
    failed: tests
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => failureLine(fullName, failureMessages?.[0])),
    // A skipped test says why in its own name: vitest's report has no other place for it.
    skipped: named('skipped', 'pending', 'todo', 'disabled').map((name) => ({
      name,
      reason: 'see its name',
    })),
  };
}
