import { useEffect, useRef } from 'react';
import type { GestureId } from '../../../domain/gestures/vocabulary.ts';
import { useOverlayRoom } from './OverlayRoom.ts';
import { canvasContext } from './squareCanvas.ts';

const PIXELS = 144;

/** The teaching hand in one small picture. */
export function TutorStill({ gesture }: { readonly gesture: GestureId }) {
  const { tutor } = useOverlayRoom();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let wanted = true;
    void tutor.still(gesture).then((still) => {
      const context = canvas.current === null ? null : canvasContext(canvas.current);
      if (!wanted || still === null || context === null) return;
      context.clearRect(0, 0, PIXELS, PIXELS);
      context.drawImage(still, 0, 0, PIXELS, PIXELS);
    });
    return () => {
      wanted = false;
    };
  }, [tutor, gesture]);
  return <canvas className="chip-picture" ref={canvas} width={PIXELS} height={PIXELS} />;
}
