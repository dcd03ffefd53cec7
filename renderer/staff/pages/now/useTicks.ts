import { useEffect, useState } from 'react';

const SECOND_MS = 1000;

/** This browser's own clock since the page was opened, ms, told anew every second. */
export function useTicks(): number {
  const [nowMs, setNowMs] = useState(() => performance.now());
  useEffect(() => {
    const ticking = window.setInterval(() => setNowMs(performance.now()), SECOND_MS);
    return () => window.clearInterval(ticking);
  }, []);
  return nowMs;
}
