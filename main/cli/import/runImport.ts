import path from 'node:path';
import { assertNever } from '../../../domain/core/assertNever.ts';
import type { Imported } from '../../host/exchange/importEventFile.ts';
import { importEvents } from '../../host/exchange/importEvents.ts';
import { streetKeysOf } from '../../host/exchange/streetKeysOf.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { systemClock } from '../../host/systemClock.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { ImportFlags } from '../import.ts';
import { ProgressLine } from './ProgressLine.ts';

/** Says of every file what became of it. Returns whether all were taken. */
export async function runImport(files: readonly string[], flags: ImportFlags): Promise<boolean> {
  const dataFolder = path.resolve(flags.data ?? defaultDataFolder());
  const keys = streetKeysOf(dataFolder);
  if (!keys.ok) throw new CommandFailure(keys.error);
  const { verifier, isOwnKey } = keys.value;
  const progress = new ProgressLine(process.stderr);
  let allTaken = true;
  const run = await importEvents({
    dataFolder,
    paths: files,
    verifier,
    isOwnKey,
    clock: systemClock,
    say: (sentence) => void process.stderr.write(`${sentence}\n`),
    progressed: (file, share) => progress.show(path.basename(file), share, performance.now()),
    told(file, outcome) {
      progress.clear();
      if (outcome.ok) process.stdout.write(`${file}: ${outcomeWords(outcome.value)}\n`);
      else process.stderr.write(`starstreet: ${outcome.error}\n`);
      allTaken &&= outcome.ok;
    },
  });
  if (!run.ok) throw new CommandFailure(run.error);
  return allTaken;
}

function outcomeWords(outcome: Imported): string {
  switch (outcome.kind) {
    case 'own':
      return '这是本机自己的文件，无需导入 · this kiosk’s own, nothing to do';
    case 'taken':
      return [
        `新增 ${outcome.fresh} 条，已有 ${outcome.known} 条 · ${outcome.fresh} new, ${outcome.known} known (kiosk ${outcome.kioskId})`,
        ...warnings(outcome),
      ].join('\n  ');
    default:
      return assertNever(outcome, 'Imported');
  }
}

function warnings(taken: Extract<Imported, { readonly kind: 'taken' }>): string[] {
  const { key, kioskId, sharesKeyWith, withdrawnSince } = taken;
  const words: string[] = [];
  if (sharesKeyWith !== null) {
    words.push(
      `注意：两台机器使用同一密钥 ${key} · Attention: kiosks ${sharesKeyWith} and ${kioskId} seal with the same key ${key}. If that is not one kiosk that was set up anew, withdraw the key and give each a kit of its own.`,
    );
  }
  if (withdrawnSince !== null) {
    words.push(
      `密钥 ${key} 后来已停用 · Key ${key} was withdrawn at ${new Date(withdrawnSince).toISOString()}; the file says that it was written before.`,
    );
  }
  return words;
}
