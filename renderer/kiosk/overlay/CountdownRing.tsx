import { useRef } from 'react';
import './CountdownRing.css';
import type { CodeModel } from './OverlayModel.ts';
import { useFrames } from './useFrames.ts';

const RADIUS = 42;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

/** The time that is left, as a ring that runs empty round the seconds. */
export function CountdownRing({ shownAtMs, shownForMs }: Pick<CodeModel, 'shownAtMs' | 'shownForMs'>) {
  const fill = useRef<SVGCircleElement>(null);
  const seconds = useRef<SVGTextElement>(null);

  useFrames((nowMs) => {
    const leftMs = Math.min(shownForMs, Math.max(0, shownAtMs + shownForMs - nowMs));
    if (fill.current === null || seconds.current === null) return;
    fill.current.style.strokeDashoffset = String(CIRCUMFERENCE * (1 - leftMs / shownForMs));
    const text = String(Math.ceil(leftMs / 1000));
    if (seconds.current.textContent !== text) seconds.current.textContent = text;
  });

  return (
    <svg className="countdown" viewBox="0 0 100 100" role="timer" aria-live="off" focusable="false">
      <circle className="countdown-track" cx="50" cy="50" r={RADIUS} />
      <circle
        className="countdown-fill"
        ref={fill}
        cx="50"
        cy="50"
        r={RADIUS}
        strokeDasharray={CIRCUMFERENCE}
        transform="rotate(-90 50 50)"
      />
      <text className="countdown-seconds" ref={seconds} x="50" y="63" textAnchor="middle">
        {Math.ceil(shownForMs / 1000)}
      </text>
    </svg>
  );
}
