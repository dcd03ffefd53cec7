import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '../../../contract/configuration.ts';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import { err, type Result } from '../../../domain/core/Result.ts';
import { writeWhole } from '../folders/writeWhole.ts';
import type { HostFailure } from '../HostFailure.ts';
import { type ConfigurationProblem, problemLine } from './ConfigurationProblem.ts';
import { defaultConfigurationText } from './defaultConfigurationText.ts';
import { parseConfiguration } from './parseConfiguration.ts';

/** Polled, because notifications of file systems differ: editors replace files, shares and some disks tell nothing. */
const LOOK_EVERY_MS = 500;
const PROBLEMS_SHOWN = 5;

export function configurationPath(dataFolder: string): string {
  return join(dataFolder, 'starstreet.jsonc');
}

/** The configuration in a data folder; a missing file counts as the default and is left missing. */
export function readConfiguration(dataFolder: string): Result<Configuration, HostFailure> {
  const path = configurationPath(dataFolder);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') text = '';
    else
      return err(asFailure(path, [{ place: null, key: '', message: `cannot be read (${String(failure)})` }]));
  }
  const parsed = parseConfiguration(text);
  return parsed.ok ? parsed : err(asFailure(path, parsed.error));
}

/** Writes the commented default file, unless there is one. */
export function writeDefaultConfiguration(dataFolder: string): void {
  const path = configurationPath(dataFolder);
  try {
    readFileSync(path);
  } catch (failure) {
    if (!(failure instanceof Error && 'code' in failure && failure.code === 'ENOENT')) return;
    writeWhole(path, defaultConfigurationText());
  }
}

/** Tells of every change of the file while the program runs: the new configuration, or what is wrong with it. */
export function watchConfiguration(
  dataFolder: string,
  changed: (read: Result<Configuration, HostFailure>) => void,
): Disposable {
  const path = configurationPath(dataFolder);
  const look = () => changed(readConfiguration(dataFolder));
  watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, look);
  return toDisposable(() => unwatchFile(path, look));
}

function asFailure(path: string, problems: readonly ConfigurationProblem[]): HostFailure {
  const lines = problems.slice(0, PROBLEMS_SHOWN).map((problem) => problemLine(path, problem));
  if (problems.length > PROBLEMS_SHOWN) lines.push(`(${problems.length - PROBLEMS_SHOWN} more)`);
  return { kind: 'configurationInvalid', sentence: lines.join('\n') };
}
