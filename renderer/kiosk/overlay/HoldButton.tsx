import { useEffect, useRef } from 'react';
import { BothLanguages } from './BothLanguages.tsx';
import './HoldButton.css';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import { ringFraction } from './ringFraction.ts';
import { TEXTS } from './texts.ts';
import { useFrames } from './useFrames.ts';

const RADIUS = 44;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

/**
 * The big round button that makes the signature gesture by touch (hold it) or keyboard (hold Space or Enter), and
 * round it the ring that fills, from here or from a hand before the camera.
 */
export function HoldButton() {
  const { source, commands } = useOverlayRoom();
  const { language } = useOverlayModel();
  const button = useRef<HTMLButtonElement>(null);
  const fill = useRef<SVGCircleElement>(null);
  const painted = useRef(-1);
  /** The finger or key that holds the button; a second one changes nothing. */
  const holder = useRef<number | 'key' | null>(null);

  useFrames((nowMs) => {
    const fraction = ringFraction(source.live().ring, nowMs);
    if (fraction === painted.current || fill.current === null) return;
    painted.current = fraction;
    fill.current.style.strokeDashoffset = String(CIRCUMFERENCE * (1 - fraction));
    button.current?.classList.toggle('is-filling', fraction > 0);
    button.current?.classList.toggle('is-full', fraction >= 1);
  });

  const press = (by: number | 'key') => {
    if (holder.current !== null) return;
    holder.current = by;
    commands.pressButton();
  };
  const release = (by: number | 'key') => {
    if (holder.current !== by) return;
    holder.current = null;
    commands.releaseButton();
  };

  useEffect(
    () => () => {
      if (holder.current !== null) commands.releaseButton();
      holder.current = null;
    },
    [commands],
  );

  return (
    <button
      type="button"
      className="hold"
      ref={button}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        press(event.pointerId);
      }}
      onPointerUp={(event) => release(event.pointerId)}
      onPointerCancel={(event) => release(event.pointerId)}
      onLostPointerCapture={(event) => release(event.pointerId)}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        if (!event.repeat) press('key');
      }}
      onKeyUp={() => release('key')}
      onBlur={() => release('key')}
    >
      <svg className="hold-ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle className="hold-track" cx="50" cy="50" r={RADIUS} />
        <circle className="hold-ticks" cx="50" cy="50" r={RADIUS} />
        <circle
          className="hold-fill"
          ref={fill}
          cx="50"
          cy="50"
          r={RADIUS}
          strokeDasharray={CIRCUMFERENCE}
          strokeDashoffset={CIRCUMFERENCE}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <BothLanguages text={TEXTS.holdMe} language={language} className="hold-label" />
    </button>
  );
}
