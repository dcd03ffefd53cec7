import type { IdolLines } from '../../../../contract/lines.ts';
import type { IdolId } from '../../../../domain/landmarks/landmarks.ts';

const files = import.meta.glob<IdolLines>('../../../../assets/lines/*.json', { import: 'default' });

/** What one of the eight says of her own. The files are checked when the project is built. */
export async function shippedLines(idol: IdolId): Promise<IdolLines> {
  const load = files[`../../../../assets/lines/${idol}.json`];
  if (load === undefined) throw new Error(`No lines for ${idol}`);
  return load();
}
