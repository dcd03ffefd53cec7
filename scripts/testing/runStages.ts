import { mergeOutcomes, type Stage, type StageOutcome, summaryLine } from './Stage.ts';

/** Runs every stage, whatever came of the one before, and ends with the summary. */
export async function runStages(stages: readonly Stage[]): Promise<StageOutcome> {
  const outcomes: StageOutcome[] = [];
  for (const stage of stages) {
    console.log(`\n── ${stage.name} ──`);
    const startedMs = Date.now();
    const outcome = await runGuarded(stage);
    outcomes.push(outcome);
    console.log(`${stage.name}: ${summaryLine(outcome)} (${((Date.now() - startedMs) / 1000).toFixed(0)} s)`);
  }
  const total = mergeOutcomes(outcomes);
  console.log('');
  for (const [reason, skipped] of Map.groupBy(total.skipped, (each) => each.reason)) {
    console.log(`Skipped, ${reason}:`);
    for (const { name } of skipped) console.log(`  ${name}`);
  }
  for (const name of total.failed) console.log(`FAILED: ${name}`);
  console.log(summaryLine(total));
  return total;
}

/** A stage that breaks is a failed stage, not the end of the run. */
async function runGuarded(stage: Stage): Promise<StageOutcome> {
  try {
    return await stage.run();
  } catch (failure) {
    console.error(failure);
    return { passed: [], failed: [`${stage.name}: the stage itself broke`], skipped: [] };
  }
}
