import { useRef } from 'react';
import { GESTURES } from '../../../../domain/gestures/vocabulary.ts';
import { BothLanguages } from '../BothLanguages.tsx';
import type { CallModel } from '../OverlayModel.ts';
import { useOverlayModel, useOverlayRoom } from '../OverlayRoom.ts';
import { TutorHand } from '../TutorHand.tsx';
import { useFrames } from '../useFrames.ts';
import './CallBoard.css';
import { CHEER_SHAPES, SHAPE_OF } from './cheerShapes.ts';
import { SHOW_TEXTS } from './showTexts.ts';

const RADIUS = 46;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

/** One gesture that everybody is asked for together: large, with the time that is left for it and who answered. */
export function CallBoard({ call }: { readonly call: CallModel }) {
  const { source, commands } = useOverlayRoom();
  const { language } = useOverlayModel();
  const ring = useRef<SVGCircleElement>(null);
  const { gesture, made, needed, answered } = call;
  const { path, colour } = CHEER_SHAPES[SHAPE_OF[gesture]];

  useFrames(() => {
    const share = source.live().show?.callShare ?? 1;
    const offset = (CIRCUMFERENCE * share).toFixed(1);
    if (ring.current !== null && ring.current.style.strokeDashoffset !== offset)
      ring.current.style.strokeDashoffset = offset;
  });

  return (
    <button type="button" className="call-board" onClick={() => commands.makeGesture(gesture)}>
      <span className="call-board-hand" key={gesture}>
        <TutorHand gesture={gesture} />
        <svg className="call-board-ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
          <circle className="call-board-track" cx="50" cy="50" r={RADIUS} />
          <circle
            className="call-board-time"
            ref={ring}
            cx="50"
            cy="50"
            r={RADIUS}
            strokeDasharray={CIRCUMFERENCE}
            transform="rotate(-90 50 50)"
          />
        </svg>
      </span>
      <span className="call-board-words">
        <BothLanguages
          key={answered ? 'answered' : 'open'}
          text={answered ? SHOW_TEXTS.answered : SHOW_TEXTS.together}
          language={language}
          className="call-board-shout"
        />
        <BothLanguages text={GESTURES[gesture]} language={language} className="call-board-gesture" />
        <span className="call-board-count" role="status" aria-label={`${Math.min(made, needed)} / ${needed}`}>
          {Array.from({ length: needed }, (_, place) => (
            <svg
              // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by nothing but their place.
              key={place}
              className={place < made ? 'is-made' : ''}
              viewBox="0 0 100 100"
              aria-hidden="true"
              focusable="false"
            >
              <path d={path} style={{ '--colour': colour } as React.CSSProperties} />
            </svg>
          ))}
        </span>
      </span>
    </button>
  );
}
