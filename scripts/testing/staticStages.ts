import path from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../bootstrap/contentHash.mjs';
import { inProject, projectFolder } from '../bootstrap/projectFolder.mjs';
import { runTool } from './runTool.ts';
import { mergeOutcomes, outcomeOf, type Stage, type StageOutcome } from './Stage.ts';

const ROOMS = ['domain', 'contract', 'main', 'renderer', 'tests'];
/** The rooms that the import rules are about. */
const RULED_ROOMS = ['domain', 'contract', 'main', 'renderer'];

export const staticStages: readonly Stage[] = [
  { name: 'types', run: checkTypes },
  { name: 'style', run: checkStyle },
  { name: 'arrows', run: checkArrows },
  { name: 'unused', run: checkUnused },
];

/** One check per tsconfig: each runtime has its own globals. */
async function checkTypes(): Promise<StageOutcome> {
  const projects = filesBelow(ROOMS.map((room) => inProject(room)))
    .filter((file) => path.basename(file) === 'tsconfig.json')
    .map((file) => path.relative(projectFolder, file).split(path.sep).join('/'));
  if (projects.length === 0) return outcomeOf('types: no tsconfig.json was found', false);
  const outcomes: StageOutcome[] = [];
  for (const project of projects) {
    const { code } = await runTool('typescript', ['--pretty', '-p', project], { command: 'tsc', show: true });
    outcomes.push(outcomeOf(`types of ${project}`, code === 0));
  }
  return mergeOutcomes(outcomes);
}

async function checkStyle(): Promise<StageOutcome> {
  const { code } = await runTool('@biomejs/biome', ['check', '--error-on-warnings', '.'], { show: true });
  return outcomeOf('style and lint', code === 0);
}

const cruiseSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

async function checkArrows(): Promise<StageOutcome> {
  const { output } = await runTool(
    'dependency-cruiser',
    ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...RULED_ROOMS],
    { command: 'depcruise' },
  );
  const { summary } = cruiseSchema.parse(JSON.parse(output));
  for (const { from, to, rule } of summary.violations) console.log(`${rule.name}: ${from} -> ${to}`);
  // With a TypeScript that it does not know, the tool sees no files and finds nothing wrong with them.
  if (summary.totalCruised === 0) return outcomeOf('import directions: no module was looked at', false);
  return outcomeOf(`import directions of ${RULED_ROOMS.join(', ')}`, summary.violations.length === 0);
}

async function checkUnused(): Promise<StageOutcome> {
  const { code } = await runTool('knip', ['--no-progress'], { show: true });
  return outcomeOf('unused files, exports and dependencies', code === 0);
}
