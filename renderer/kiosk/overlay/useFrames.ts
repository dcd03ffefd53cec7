import { useEffect, useEffectEvent } from 'react';
import { useOverlayRoom } from './OverlayRoom.ts';

/** Calls back with every frame of the screen while the part is shown; React renders nothing for it. */
export function useFrames(paint: (nowMs: number) => void): void {
  const { frames } = useOverlayRoom();
  const latest = useEffectEvent(paint);
  useEffect(() => {
    const painting = frames.add((nowMs) => latest(nowMs));
    return () => painting.dispose();
  }, [frames]);
}
