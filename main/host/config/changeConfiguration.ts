import { applyEdits, type FormattingOptions, modify } from 'jsonc-parser';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { problemLine } from './ConfigurationProblem.ts';
import { parseConfiguration } from './parseConfiguration.ts';

const FORMATTING: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/**
 * The text of a configuration with these keys changed; its comments and all other keys stay as they are. The error has
 * a sentence for each thing that is wrong with the text before or after.
 *
 * @param changes groups of keys, as in the file; what is `undefined` stays
 */
export function changeConfiguration(
  text: string,
  changes: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>,
  path: string,
): Result<string, readonly string[]> {
  const source = text.replace(/^\uFEFF/, '');
  const before = parseConfiguration(source);
  if (!before.ok) return err(before.error.map((problem) => problemLine(path, problem)));
  let changed = source.trim() === '' ? '{}\n' : source;
  for (const [group, keys] of Object.entries(changes)) {
    for (const [key, value] of Object.entries(keys ?? {})) {
      if (value === undefined) continue;
      changed = applyEdits(changed, modify(changed, [group, key], value, { formattingOptions: FORMATTING }));
    }
  }
  const after = parseConfiguration(changed);
  return after.ok ? ok(changed) : err(after.error.map((problem) => problemLine(path, problem)));
}
