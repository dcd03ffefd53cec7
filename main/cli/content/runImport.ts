import type { StarPreview } from '../../../contract/starFile.ts';
import { StarDesk } from '../../host/content/star/StarDesk.ts';
import { systemClock } from '../../host/systemClock.ts';
import type { ImportContentFlags } from '../content.ts';
import { openDesk } from './openContent.ts';
import { readBytes } from './readBytes.ts';

type Change = StarPreview['parts'][number]['change'];

const CHANGES: Record<Change, string> = {
  new: '新增 · new',
  changed: '替换 · replaces what is here',
  same: '相同 · the same already',
};

/** Says of every file what became of it. Returns whether all were taken. */
export async function runImport(
  files: readonly string[],
  { dryRun = false, data }: ImportContentFlags,
): Promise<boolean> {
  const star = new StarDesk(openDesk(data), systemClock);
  let allTaken = true;
  for (const file of files) {
    const faults = await importOne(file, star, dryRun);
    for (const fault of faults) process.stderr.write(`starstreet: ${fault}\n`);
    allTaken &&= faults.length === 0;
  }
  return allTaken;
}

/** The faults because of which it was not taken. */
async function importOne(file: string, star: StarDesk, dryRun: boolean): Promise<readonly string[]> {
  const bytes = readBytes(file);
  if (!bytes.ok) return [bytes.error];
  const check = await star.check(bytes.value);
  if (check.kind === 'refused') return check.faults.map((fault) => `${file}: ${fault}`);
  const { importId, parts } = check.preview;
  const lines = parts.map(({ kind, id, zh, en, change }) => {
    const name = kind === id ? kind : `${kind} ${id}`;
    return `  ${name.padEnd(22)}  ${zh} · ${en}  ${CHANGES[change]}`;
  });
  process.stdout.write(`${[file, ...lines].join('\n')}\n`);
  if (dryRun || parts.every(({ change }) => change === 'same')) return [];
  const done = star.apply(importId);
  if (!done.ok) return done.error.map((fault) => `${file}: ${fault}`);
  process.stdout.write(
    `  已导入 · taken. 一天内可撤销 · to undo it within a day: starstreet content undo ${done.value}\n`,
  );
  return [];
}
