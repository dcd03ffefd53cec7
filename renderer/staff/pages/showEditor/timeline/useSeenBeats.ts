import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Scrolling draws clips anew only after so many pixels; so many more than can be seen are drawn on either side. */
const STEP_PX = 400;

/** The first and last beat that can be seen of the timeline, and what to do when it is scrolled. */
export function useSeenBeats(
  surface: RefObject<HTMLElement | null>,
  pixelsPerBeat: number,
): readonly [number, number, () => void] {
  const [step, setStep] = useState({ left: 0, width: 2000 });
  const look = useCallback(() => {
    const { scrollLeft = 0, clientWidth = 0 } = surface.current ?? {};
    const left = Math.floor(scrollLeft / STEP_PX) * STEP_PX;
    const width = Math.ceil(clientWidth / STEP_PX) * STEP_PX;
    setStep((before) => (before.left === left && before.width === width ? before : { left, width }));
  }, [surface]);
  useLayoutEffect(() => {
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, [look]);
  return [(step.left - STEP_PX) / pixelsPerBeat, (step.left + step.width + STEP_PX) / pixelsPerBeat, look];
}
