import { useEffect, useRef, useState } from 'react';
import { GESTURES, type GestureId } from '../../../domain/gestures/vocabulary.ts';
import { LineHand } from './LineHand.tsx';
import { useOverlayRoom } from './OverlayRoom.ts';
import { canvasContext, fitSquareCanvas } from './squareCanvas.ts';
import type { TutorPicture } from './TutorPictures.ts';
import { tutorFrame } from './tutorFrame.ts';
import { useFrames } from './useFrames.ts';

/** The teaching hand, showing one gesture again and again. */
export function TutorHand({ gesture }: { readonly gesture: GestureId }) {
  const { tutor } = useOverlayRoom();
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef('');
  const [picture, setPicture] = useState<TutorPicture | null | 'loading'>('loading');

  useEffect(() => {
    let wanted = true;
    setPicture('loading');
    void tutor.strip(gesture).then((loaded) => {
      if (wanted) setPicture(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [tutor, gesture]);

  useFrames((nowMs) => {
    if (canvas.current === null || picture === null || picture === 'loading') return;
    const size = fitSquareCanvas(canvas.current);
    const { strip, image } = picture;
    const frame = tutorFrame(strip, nowMs);
    const painting = `${strip.file} ${frame.index} ${size}`;
    if (size === 0 || painting === painted.current) return;
    const context = canvasContext(canvas.current);
    context?.clearRect(0, 0, size, size);
    context?.drawImage(image, frame.x, frame.y, strip.frameWidth, strip.frameHeight, 0, 0, size, size);
    painted.current = painting;
  });

  if (picture === null) return <LineHand className="tutor-line" />;
  return <canvas className="hand-canvas" ref={canvas} role="img" aria-label={GESTURES[gesture].zh} />;
}
