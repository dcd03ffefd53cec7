import { GESTURES, type GestureId } from '../../../../domain/gestures/vocabulary.ts';
import { BothLanguages } from '../BothLanguages.tsx';
import type { ShowModel } from '../OverlayModel.ts';
import { useOverlayModel, useOverlayRoom } from '../OverlayRoom.ts';
import { TutorStill } from '../TutorStill.tsx';
import { CallBoard } from './CallBoard.tsx';
import './CheerBoard.css';
import { CHEER_SHAPES, SHAPE_OF, shownCheers } from './cheerShapes.ts';
import { LightSticks } from './LightSticks.tsx';
import { SHOW_TEXTS } from './showTexts.ts';

/** How the street takes part: what cheers, how warm it is already, and the gesture that is asked for together. */
export function CheerBoard({ show }: { readonly show: ShowModel }) {
  const { gestures, language } = useOverlayModel();
  return (
    <div className="cheer-board">
      <LightSticks />
      {show.call === null ? (
        <>
          <BothLanguages text={SHOW_TEXTS.cheer} language={language} className="cheer-title" />
          <ul className="cheer-chips">
            {shownCheers(gestures).map((gesture) => (
              <CheerChip key={gesture} gesture={gesture} />
            ))}
          </ul>
        </>
      ) : (
        <CallBoard call={show.call} />
      )}
    </div>
  );
}

function CheerChip({ gesture }: { readonly gesture: GestureId }) {
  const { commands } = useOverlayRoom();
  const { language } = useOverlayModel();
  const { path, colour, name } = CHEER_SHAPES[SHAPE_OF[gesture]];
  const of = language === 'en' ? 'en' : 'zh';
  return (
    <li>
      <button type="button" className="cheer-chip" onClick={() => commands.makeGesture(gesture)}>
        <span className="cheer-chip-hand">
          <TutorStill gesture={gesture} />
          <svg viewBox="-6 -6 112 112" role="img" aria-label={name[of]}>
            <path d={path} fill={colour} />
          </svg>
        </span>
        <span className="cheer-chip-name">{GESTURES[gesture][of]}</span>
      </button>
    </li>
  );
}
