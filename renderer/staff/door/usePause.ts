import { useEffect, useState } from 'react';

/** Counts the seconds of a pause down to 0. `begin` starts one of so many milliseconds. */
export function usePause(firstMs: number): {
  readonly secondsLeft: number;
  begin: (durationMs: number) => void;
} {
  const [endsAtMs, setEndsAtMs] = useState(() => performance.now() + firstMs);
  const [nowMs, setNowMs] = useState(() => performance.now());
  const leftMs = Math.max(0, endsAtMs - nowMs);
  useEffect(() => {
    if (leftMs === 0) return;
    const timer = window.setTimeout(() => setNowMs(performance.now()), 250);
    return () => window.clearTimeout(timer);
  }, [leftMs]);
  return {
    secondsLeft: Math.ceil(leftMs / 1000),
    begin(durationMs) {
      setNowMs(performance.now());
      setEndsAtMs(performance.now() + durationMs);
    },
  };
}
