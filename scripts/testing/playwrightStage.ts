import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { inProject } from '../bootstrap/projectFolder.mjs';
import { failureLine } from './failureLine.ts';
import { runTool } from './runTool.ts';
import { outcomeOf, type StageOutcome } from './Stage.ts';

interface Suite {
  title: string;
  suites?: Suite[] | undefined;
  specs: {
    title: string;
    file: string;
    tests: {
      status: string;
      annotations: { type: string; description?: string | undefined }[];
      results?: { error?: { message?: string | undefined } | undefined }[] | undefined;
    }[];
  }[];
}

const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: z.string(),
    suites: z.array(suiteSchema).optional(),
    specs: z.array(
      z.object({
        title: z.string(),
        file: z.string(),
        tests: z.array(
          z.object({
            status: z.string(),
            annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
            results: z
              .array(z.object({ error: z.object({ message: z.string().optional() }).optional() }))
              .optional(),
          }),
        ),
      }),
    ),
  }),
);
const reportSchema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** A browser that draws and sees in software takes ten minutes on two cores; one that hangs is ended all the same. */
const TIME_LIMIT_MS = 40 * 60_000;

/** Runs one project of playwright.config.ts and counts from its own report. Running nothing is a failure. */
export async function runPlaywright(project: string): Promise<StageOutcome> {
  const reportFile = inProject('build', 'test-results', `${project}.json`);
  rmSync(reportFile, { force: true });
  const { code } = await runTool(
    '@playwright/test',
    ['test', `--project=${project}`, '--reporter=list,json'],
    {
      command: 'playwright',
      show: true,
      timeLimitMs: TIME_LIMIT_MS,
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
    },
  );
  if (!existsSync(reportFile)) {
    return outcomeOf(`${project}: playwright ended with code ${code} without a report`, false);
  }
  const outcome = readPlaywrightReport(readFileSync(reportFile, 'utf8'));
  const isSilentFailure = code !== 0 && outcome.failed.length === 0;
  const isEmpty = outcome.passed.length + outcome.failed.length + outcome.skipped.length === 0;
  if (isSilentFailure || isEmpty) {
    const name = isEmpty ? `${project}: no test ran` : `${project}: playwright ended with code ${code}`;
    return { ...outcome, failed: [...outcome.failed, name] };
  }
  return outcome;
}

export function readPlaywrightReport(text: string): StageOutcome {
  const report = reportSchema.parse(JSON.parse(text));
  const passed: string[] = [];
  const failed: string[] = report.errors.map((error) => (error.message ?? 'an error').split('\n')[0] ?? '');
  const skipped: { name: string; reason: string }[] = [];
  const walk = (suite: Suite, above: readonly string[]) => {
    const titles = [...above, suite.title];
    for (const spec of suite.specs) {
      const name = [...titles, spec.title].join(' › ');
      for (const test of spec.tests) {
        const reason = test.annotations.find((note) => ['skip', 'fixme'].includes(note.type))?.description;
        // A test that fails first and passes then is not to be trusted: it counts as failed.
        if (test.status === 'expected') passed.push(name);
        else if (test.status === 'skipped') skipped.push({ name, reason: reason ?? 'no reason given' });
        else failed.push(failureLine(name, test.results?.find(({ error }) => error)?.error?.message));
      }
    }
    for (const inner of suite.suites ?? []) walk(inner, titles);
  };
  for (const suite of report.suites) walk(suite, []);
  return { passed, failed, skipped };
}
