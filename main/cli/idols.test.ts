import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/fixtures/host/temporaryFolder.ts';

const entry = fileURLToPath(new URL('./starstreet.ts', import.meta.url));
const shipped = fileURLToPath(new URL('../../assets/idols/xingman/recipe.json', import.meta.url));
const run = promisify(execFile);

async function idols(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(process.execPath, [entry, 'idols', ...words])) };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/** Her recipe, changed, in a file of its own. */
function changed(change: (recipe: Record<string, Record<string, unknown>>) => void): string {
  const recipe = JSON.parse(readFileSync(shipped, 'utf8')) as Record<string, Record<string, unknown>>;
  change(recipe);
  const file = join(temporaryFolder(), 'recipe.json');
  writeFileSync(file, JSON.stringify(recipe));
  return file;
}

describe('starstreet idols check', () => {
  it('says that a good recipe is good, and how large its idol is', async () => {
    const { code, stdout, stderr } = await idols('check', shipped);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/is good: \d+ parts, \d+ vertices, \d+ springs, an atlas of 2048 × \d+ /);
  });

  it('names every place that is wrong, what stands there and what may', async () => {
    const file = changed((recipe) => {
      Object.assign(recipe.parts ?? {}, { eyes: 'laser' });
      Object.assign(recipe.proportions ?? {}, { hairLength: 40 });
    });
    const { code, stdout, stderr } = await idols('check', file);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/parts\.eyes is "laser"; allowed: starry/);
    expect(stderr).toMatch(/proportions\.hairLength is 40; expected at most 1\.1\./);
    expect(stderr).toContain(`2 things are wrong with ${file}.`);
  });

  it('says of a file that is none, and of one that is no JSON, what it is', async () => {
    const folder = temporaryFolder();
    const none = await idols('check', join(folder, 'none.json'));
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('none.json cannot be read')]);
    const torn = join(folder, 'torn.json');
    writeFileSync(torn, '{"id": ');
    const told = await idols('check', torn);
    expect([told.code, told.stderr]).toEqual([1, expect.stringContaining('torn.json is not JSON')]);
  });
});

describe('starstreet idols', () => {
  it('ends with 2 and a hint after a wrong word', async () => {
    const wrong: [string[], RegExp][] = [
      [[], /say where the picture goes with --out FILE\.png/],
      [['--out', 'x.png', '--cells', 'faces'], /"faces" is no set of cells; there are: neutral, head/],
      [['--out', 'x.png', '--width', '9'], /whole pixels from 60 to 2000/],
      [['--out', 'x.png', '--crop', 'feet'], /There are: full, upper, bust/],
      [['chekc', 'x.json'], /too many arguments|unknown command/],
    ];
    for (const [words, sentence] of wrong) {
      const { code, stderr } = await idols(...words);
      expect([words, code]).toEqual([words, 2]);
      expect(stderr).toMatch(sentence);
    }
  });
});
