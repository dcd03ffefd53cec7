import { useRef } from 'react';
import { BothLanguages } from './BothLanguages.tsx';
import { followView, type HandView, viewOf } from './handView.ts';
import { LineHand } from './LineHand.tsx';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import { paintHands } from './paintHand.ts';
import { SightEye } from './SightEye.tsx';
import { canvasContext, fitSquareCanvas } from './squareCanvas.ts';
import { TEXTS, TOUCH_ONLY_TEXTS } from './texts.ts';
import { useFrames } from './useFrames.ts';

/** The visitor's own hand as glowing lines, turned as in a mirror. Without a hand, it asks for one. */
export function MirroredHand() {
  const { source } = useOverlayRoom();
  const { sight, language } = useOverlayModel();
  const canvas = useRef<HTMLCanvasElement>(null);
  const hint = useRef<HTMLDivElement>(null);
  const view = useRef<HandView | null>(null);
  const last = useRef<{ nowMs: number; hands: readonly unknown[] | null }>({ nowMs: 0, hands: null });

  useFrames((nowMs) => {
    const { hands, progress } = source.live();
    const elapsedMs = nowMs - last.current.nowMs;
    const isSame = hands === last.current.hands;
    last.current = { nowMs, hands };
    if (canvas.current === null || (isSame && hands.length === 0)) return;
    const size = fitSquareCanvas(canvas.current);
    const context = canvasContext(canvas.current);
    if (size === 0 || context === null) return;
    context.clearRect(0, 0, size, size);
    const wanted = viewOf(hands);
    view.current = wanted === null ? null : followView(view.current, wanted, elapsedMs);
    hint.current?.classList.toggle('is-away', wanted !== null);
    if (view.current !== null) paintHands(context, size, hands, view.current, progress);
  });

  return (
    <>
      <canvas className="hand-canvas" ref={canvas} />
      <div className="hand-hint" ref={hint}>
        {sight.kind === 'touchOnly' ? (
          <>
            <SightEye kind="touchOnly" className="hand-hint-icon" />
            <BothLanguages text={TOUCH_ONLY_TEXTS[sight.reason]} language={language} />
          </>
        ) : (
          <>
            <LineHand className="hand-hint-icon is-rising" />
            <BothLanguages text={TEXTS.raiseHand} language={language} />
          </>
        )}
      </div>
    </>
  );
}
