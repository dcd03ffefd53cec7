import { useEffect, useState } from 'react';
import type { LocalTime, ToLocalTime } from '../../../../../domain/schedule/LocalTime.ts';

const LOOK_EVERY_MS = 30_000;

/** Now on the street's clocks, told anew every half minute. */
export function useLocalNow(toLocalTime: ToLocalTime): LocalTime {
  const [now, setNow] = useState(() => toLocalTime(Date.now()));
  useEffect(() => {
    const looking = window.setInterval(() => setNow(toLocalTime(Date.now())), LOOK_EVERY_MS);
    return () => window.clearInterval(looking);
  }, [toLocalTime]);
  return now;
}
