import { useEffect, useRef } from 'react';
import { useOverlayModel, useOverlayRoom } from '../OverlayRoom.ts';
import { useFrames } from '../useFrames.ts';
import { LyricPlate } from './LyricPlate.ts';

/** The words of the song while it is sung, painted with every frame outside React. */
export function Lyrics() {
  const { source } = useOverlayRoom();
  const { show } = useOverlayModel();
  const layer = useRef<HTMLDivElement>(null);
  const plate = useRef<LyricPlate | null>(null);

  useEffect(() => {
    if (layer.current === null) return;
    const made = new LyricPlate(layer.current);
    plate.current = made;
    return () => {
      plate.current = null;
      made.dispose();
    };
  }, []);

  useFrames(() => {
    if (show !== null) plate.current?.sing(show.lines, source.live().show);
  });

  return <div className="show-lyrics" ref={layer} />;
}
