import { type RefObject, useEffect } from 'react';
import { type BeatGrid, beatAt } from '../../../../../domain/songs/beatGrid.ts';
import type { PlayPosition } from '../preview/PlayPosition.ts';

/** How far from the left edge the playhead comes to stand when the timeline turns its page. */
export const LEAD_PX = 48;

/** Keeps the playhead in sight: the timeline turns on like a page when it goes out of it. */
export function useFollow(
  surface: RefObject<HTMLElement | null>,
  position: PlayPosition,
  grid: BeatGrid,
  pixelsPerBeat: number,
): void {
  useEffect(
    () =>
      position.subscribe(() => {
        const scroller = surface.current;
        if (scroller === null || scroller.querySelector('.clip-dragged') !== null) return;
        const names = scroller.querySelector<HTMLElement>('.lane-name')?.offsetWidth ?? 0;
        const atPx = beatAt(grid, position.moment.positionMs) * pixelsPerBeat;
        const seenPx = scroller.clientWidth - names;
        const isSeen = atPx >= scroller.scrollLeft && atPx <= scroller.scrollLeft + seenPx;
        if (!isSeen) scroller.scrollLeft = Math.max(0, atPx - LEAD_PX);
      }),
    [surface, position, grid, pixelsPerBeat],
  );
}
