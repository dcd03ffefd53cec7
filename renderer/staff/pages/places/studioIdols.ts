import { readOwnIdol } from '../../../../contract/ownIdol.ts';
import type { IdolId } from '../../../../domain/landmarks/landmarks.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';

/** An idol that staff made, as far as the street needs to know her. */
export type StudioIdol = {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly character: IdolId;
};

/** Those that can stand on the street; what is not whole yet cannot. */
export async function readOwnIdols(api: StaffApi): Promise<readonly StudioIdol[]> {
  const listed = await api.content.list({ kind: 'idol' });
  const read = await Promise.all(
    listed
      .filter(({ faults }) => faults.length === 0)
      .map(async ({ id }) => {
        const found = await api.content.read({ kind: 'idol', id });
        const idol = found === null ? null : readOwnIdol(found.document, `${id}.json`);
        if (idol === null || !idol.ok) return [];
        const { zh, en, character } = idol.value;
        return [{ id, zh, en, character }];
      }),
  );
  return read.flat();
}
