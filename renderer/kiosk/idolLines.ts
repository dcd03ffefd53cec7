import type { KioskSettings } from '../../contract/configuration.ts';
import { type IdolLines, readLines } from '../../contract/lines.ts';
import { expectOk } from '../../domain/core/Result.ts';
import type { IdolId } from '../../domain/landmarks/landmarks.ts';

const FOLDER = '../../assets/lines/';
const files = import.meta.glob('../../assets/lines/*.json', { eager: true, import: 'default' });

/**
 * What an idol says. All eight are in the page: a guest may speak too.
 * @param rewritten what she says instead, of those occasions that staff wrote anew
 */
export function linesOf(idol: IdolId, rewritten: KioskSettings['lines'] = {}): IdolLines {
  const file = `${FOLDER}${idol}.json`;
  const lines = expectOk(readLines(files[file], file), 'our own lines are valid');
  return { ...lines, occasions: { ...lines.occasions, ...rewritten } };
}
