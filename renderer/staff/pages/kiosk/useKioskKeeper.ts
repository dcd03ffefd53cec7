import { useEffect, useRef, useState } from 'react';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { type Keeping, KioskKeeper } from './KioskKeeper.ts';
import type { KioskDraft } from './kioskDraft.ts';

/** A slider that is being dragged is heard while it is dragged, but not a hundred times a second. */
const KEEP_AFTER_MS = 200;

/** Puts the draft into force whenever it has changed. */
export function useKioskKeeper(api: StaffApi, draft: KioskDraft, opened: KioskDraft, revision: string) {
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept' });
  const [keeper] = useState(
    () =>
      new KioskKeeper(
        (changes, of) => api.kiosk.change({ changes, revision: of }),
        opened,
        revision,
        setKeeping,
      ),
  );
  const latest = useRef(draft);
  useEffect(() => {
    if (latest.current !== draft) setKeeping({ kind: 'keeping' });
    latest.current = draft;
    const waiting = window.setTimeout(() => void keeper.keep(draft), KEEP_AFTER_MS);
    return () => window.clearTimeout(waiting);
  }, [keeper, draft]);
  // What was chosen just before another page was opened holds too.
  useEffect(() => () => void keeper.keep(latest.current), [keeper]);
  return { keeping, tryAgain: () => void keeper.keep(draft) };
}
