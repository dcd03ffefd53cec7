import { useEffect, useState } from 'react';

export type Looked<Seen> = {
  /** The last answer; null until the first. */
  readonly seen: Seen | null;
  /** Of this browser's own clock, at the last answer. */
  readonly seenAtMs: number;
  /** The last question had no answer. */
  readonly failing: boolean;
};

/**
 * Asks again and again while the page is in view, each time so long after the answer before. `ask` is one function for
 * as long as the question is the same; a new one is asked at once.
 */
export function useLook<Seen>(ask: () => Promise<Seen>, everyMs: number): Looked<Seen> {
  const [looked, setLooked] = useState<Looked<Seen>>({ seen: null, seenAtMs: 0, failing: false });
  useEffect(() => {
    let waiting = 0;
    let current = true;
    let asking = false;
    const look = async () => {
      window.clearTimeout(waiting);
      if (asking || document.hidden) return;
      asking = true;
      try {
        const seen = await ask();
        if (current) setLooked({ seen, seenAtMs: performance.now(), failing: false });
      } catch {
        if (current) setLooked((last) => ({ ...last, failing: true }));
      }
      asking = false;
      if (current) waiting = window.setTimeout(() => void look(), everyMs);
    };
    const lookAgain = () => void look();
    document.addEventListener('visibilitychange', lookAgain);
    lookAgain();
    return () => {
      current = false;
      window.clearTimeout(waiting);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [ask, everyMs]);
  return looked;
}
