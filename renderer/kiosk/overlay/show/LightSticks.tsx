import { useRef } from 'react';
import { useOverlayRoom } from '../OverlayRoom.ts';
import { canvasContext } from '../squareCanvas.ts';
import { useFrames } from '../useFrames.ts';
import { isCalm } from './isCalm.ts';
import { paintLightSticks } from './paintLightSticks.ts';

const FINEST_RESOLUTION = 1.5;

/** How warmly the street cheers: the more, the more glow sticks are up, and they swing with the beat. */
export function LightSticks() {
  const { source } = useOverlayRoom();
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef({ warmth: -1, beat: -1, width: 0 });

  useFrames(() => {
    const moment = source.live().show;
    const element = canvas.current;
    if (element === null || moment === null) return;
    const resolution = Math.min(FINEST_RESOLUTION, window.devicePixelRatio);
    const width = Math.round(element.clientWidth * resolution);
    const height = Math.round(element.clientHeight * resolution);
    const beat = isCalm() ? 0 : moment.beat;
    const last = painted.current;
    if (width === 0 || (last.warmth === moment.warmth && last.beat === beat && last.width === width)) return;
    if (last.width !== width) {
      element.width = width;
      element.height = height;
    }
    const context = canvasContext(element);
    if (context === null) return;
    paintLightSticks(context, { width, height }, moment.warmth, beat);
    painted.current = { warmth: moment.warmth, beat, width };
    element.dataset.warmth = moment.warmth.toFixed(2);
  });

  return (
    <div className="light-sticks" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
