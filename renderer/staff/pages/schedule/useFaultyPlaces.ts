import { useCallback, useState } from 'react';

export type FaultyPlaces = {
  readonly isFaulty: boolean;
  readonly mark: (place: string, isFaulty: boolean) => void;
};

/** Which forms have something wrong in them that is not in the calendar. */
export function useFaultyPlaces(): FaultyPlaces {
  const [places, setPlaces] = useState<ReadonlySet<string>>(new Set());
  const mark = useCallback(
    (place: string, isFaulty: boolean) =>
      setPlaces((now) => {
        if (now.has(place) === isFaulty) return now;
        return isFaulty ? new Set(now).add(place) : new Set([...now].filter((one) => one !== place));
      }),
    [],
  );
  return { isFaulty: places.size > 0, mark };
}
