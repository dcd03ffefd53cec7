import { readdirSync, readFileSync } from 'node:fs';
import { type Line, readLines } from '../../contract/lines.ts';
import { expectOk } from '../../domain/core/Result.ts';
import { GESTURES } from '../../domain/gestures/vocabulary.ts';
import { LANDMARKS } from '../../domain/landmarks/landmarks.ts';
import { textWidthEm } from '../../renderer/kiosk/overlay/fitText.ts';

const FOLDER = new URL('../../assets/lines/', import.meta.url);

type Language = 'zh' | 'en';
export type LongLine = Line & { readonly idol: string };

/** Each idol's widest lines in each language, with the widest names filled in. */
export function longestLines(count: number): LongLine[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const read = readLines(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')), file);
      const { occasions, answers } = expectOk(read, 'shipped lines are valid');
      const lines = [...Object.values(occasions), ...Object.values(answers)].flat().map((line) => ({
        idol: file.replace('.json', ''),
        zh: filled(line.zh, 'zh'),
        en: filled(line.en, 'en'),
      }));
      const widest = (language: Language) =>
        lines
          .toSorted((one, other) => textWidthEm(other[language]) - textWidthEm(one[language]))
          .slice(0, count);
      return [...new Set([...widest('zh'), ...widest('en')])];
    });
}

function filled(text: string, language: Language): string {
  const widestOf = (names: readonly { readonly [In in Language]: string }[]) =>
    names
      .map((name) => name[language])
      .reduce((one, other) => (textWidthEm(other) > textWidthEm(one) ? other : one));
  return text
    .replaceAll('{landmark}', widestOf(LANDMARKS))
    .replaceAll('{gesture}', widestOf(Object.values(GESTURES)));
}
