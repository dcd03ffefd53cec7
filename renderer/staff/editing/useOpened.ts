import { useCallback, useEffect, useState } from 'react';

/**
 * Reads once what a page shows, and again when it is asked to. `read` must stay the same between renders.
 * `isAway`: the last reading failed, and nothing was read before.
 */
export function useOpened<Opened>(read: () => Promise<Opened>): {
  readonly opened: Opened | null;
  readonly isAway: boolean;
  readonly open: () => void;
} {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isAway, setAway] = useState(false);
  const open = useCallback(() => {
    setAway(false);
    read().then(setOpened, () => setAway(true));
  }, [read]);
  useEffect(open, [open]);
  return { opened, isAway, open };
}
