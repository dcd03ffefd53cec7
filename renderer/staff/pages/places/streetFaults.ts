import { OCCASIONS, type Occasion } from '../../../../contract/lines.ts';
import { type StreetContent, streetContentSchema } from '../../../../contract/streetContent.ts';
import { IDOL_IDS } from '../../../../domain/shows/idolIds.ts';
import type { Bilingual } from '../../language.ts';
import { FAULT_TEXTS as TEXTS } from './texts.ts';

/** What is wrong, by the place in the document, such as `landmarks.3.zh`. */
export type StreetFaults = ReadonlyMap<string, Bilingual>;

/** All faults of a street as it stands in the editor, in words for whoever writes it. Without one it can be saved. */
export function streetFaults(street: StreetContent): StreetFaults {
  const faults = new Map<string, Bilingual>();
  for (const { path, code } of streetContentSchema.safeParse(street).error?.issues ?? []) {
    const place = path.join('.');
    if (!faults.has(place)) faults.set(place, faultText(path, code));
  }
  for (const [place, word] of strangeWords(street)) {
    if (!faults.has(place)) faults.set(place, TEXTS.strangeWord(word));
  }
  return faults;
}

function faultText([part, , ...rest]: readonly PropertyKey[], code: string): Bilingual {
  const field = rest.at(-1);
  const isChinese = field === 'zh';
  const isText = isChinese || field === 'en';
  if (part === 'gestures') return TEXTS.noGesture;
  if (part === 'landmarks' && isText) {
    if (code === 'too_big') return isChinese ? TEXTS.zhNameLong : TEXTS.enNameLong;
    return isChinese ? TEXTS.zhNameMissing : TEXTS.enNameMissing;
  }
  if (part === 'lines' && isText) {
    if (code === 'too_small') return isChinese ? TEXTS.zhLineMissing : TEXTS.enLineMissing;
    if (code === 'too_big') return isChinese ? TEXTS.zhLineLong : TEXTS.enLineLong;
    return isChinese ? TEXTS.zhLineForeign : TEXTS.enLineForeign;
  }
  if (part === 'lines') return TEXTS.manyLines;
  return TEXTS.other;
}

/** The words in braces that are replaced when she says a line of this occasion. */
export function wordsFor(occasion: Occasion): readonly string[] {
  const always = ['{landmark}', '{gesture}'];
  if (occasion === 'passWelcome') return [...always, '{from}'];
  if (occasion === 'walkNext') return [...always, '{next}'];
  return always;
}

/** Words in braces that would stand on the street's screen as they are. */
function* strangeWords(street: StreetContent): Generator<readonly [place: string, word: string]> {
  for (const idol of IDOL_IDS) {
    for (const occasion of OCCASIONS) {
      const known = wordsFor(occasion);
      for (const [index, line] of (street.lines[idol]?.[occasion] ?? []).entries()) {
        for (const field of ['zh', 'en'] as const) {
          const strange = line[field].match(/\{[^}]*\}?/g)?.find((word) => !known.includes(word));
          if (strange !== undefined) yield [`lines.${idol}.${occasion}.${index}.${field}`, strange];
        }
      }
    }
  }
}
