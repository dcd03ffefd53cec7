import { describe, expect, test } from 'vitest';
import { readPlaywrightReport } from './playwrightStage.ts';
import { mergeOutcomes, outcomeOf, summaryLine } from './Stage.ts';
import { stages, stagesNamed } from './stages.ts';
import { readVitestReport } from './vitestStage.ts';

describe('vitest’s report', () => {
  test('counts passed, failed and skipped tests by name', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'one', status: 'passed' },
            { fullName: 'two', status: 'failed', failureMessages: ['\u001b[31mexpected 1\nto be 2'] },
            { fullName: 'three (no camera here)', status: 'skipped' },
            { fullName: 'four', status: 'todo' },
          ],
        },
      ],
    };
    expect(readVitestReport(JSON.stringify(report))).toEqual({
      passed: ['one'],
      failed: ['two: expected 1 to be 2'],
      skipped: [
        { name: 'three (no camera here)', reason: 'see its name' },
        { name: 'four', reason: 'see its name' },
      ],
    });
  });

  test('a file that could not be loaded is a failure, though it has no tests', () => {
    const report = { testResults: [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }] };
    expect(readVitestReport(JSON.stringify(report)).failed).toEqual(['broken.test.ts']);
  });
});

describe('Playwright’s report', () => {
  const spec = (title: string, status: string, annotations: object[] = [], message?: string) => ({
    title,
    file: 'a.spec.ts',
    tests: [{ status, annotations, results: message === undefined ? [{}] : [{ error: { message } }] }],
  });

  test('counts nested tests, gives the reason of a skip, and trusts no test that passed at the second try', () => {
    const report = {
      errors: [],
      suites: [
        {
          title: 'a.spec.ts',
          specs: [spec('one', 'expected')],
          suites: [
            {
              title: 'group',
              specs: [
                spec('two', 'unexpected', [], 'No check-in'),
                spec('three', 'flaky'),
                spec('four', 'skipped', [{ type: 'skip', description: 'no Electron binary' }]),
              ],
            },
          ],
        },
      ],
    };
    expect(readPlaywrightReport(JSON.stringify(report))).toEqual({
      passed: ['a.spec.ts › one'],
      failed: ['a.spec.ts › group › two: No check-in', 'a.spec.ts › group › three'],
      skipped: [{ name: 'a.spec.ts › group › four', reason: 'no Electron binary' }],
    });
  });

  test('an error outside of any test is a failure', () => {
    const report = { errors: [{ message: 'No tests found\nmore' }], suites: [] };
    expect(readPlaywrightReport(JSON.stringify(report)).failed).toEqual(['No tests found']);
  });
});

test('the last line names the skipped only when there are some', () => {
  const two = mergeOutcomes([outcomeOf('a', true), outcomeOf('b', false)]);
  expect(summaryLine(two)).toBe('1 passed, 1 failed');
  expect(summaryLine({ ...two, skipped: [{ name: 'c', reason: 'r' }] })).toBe(
    '1 passed, 1 failed, 1 skipped',
  );
});

test('a stage that stands on the build brings it along', () => {
  expect(stagesNamed(['packaging']).map((stage) => stage.name)).toEqual(['build', 'packaging']);
  expect(stagesNamed(['style']).map((stage) => stage.name)).toEqual(['style']);
  expect(stagesNamed([])).toBe(stages);
});
