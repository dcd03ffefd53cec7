import { BothLanguages } from './BothLanguages.tsx';
import './Call.css';
import { useOverlayModel } from './OverlayRoom.ts';
import { TutorHand } from './TutorHand.tsx';
import { TEXTS } from './texts.ts';

/** Calls out to the street, large enough for those who walk by. */
export function Call() {
  const { act, sight, language } = useOverlayModel();
  if (act !== 'attracting') return null;
  const text = sight.kind === 'touchOnly' ? TEXTS.callByTouch : TEXTS.callByHand;
  return (
    <div className="call">
      <div className="call-hand">
        {sight.kind === 'touchOnly' ? <TapRings /> : <TutorHand gesture="wave" />}
      </div>
      <BothLanguages text={text} language={language} className="call-text" />
      <BothLanguages text={TEXTS.callHint} language={language} className="call-hint" />
    </div>
  );
}

/** Rings that go out from a finger's touch. */
function TapRings() {
  return (
    <svg className="call-rings" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle cx="50" cy="50" r="14" className="call-ring" />
      <circle cx="50" cy="50" r="14" className="call-ring is-later" />
      <circle cx="50" cy="50" r="14" fill="#ff3fa4" stroke="#fff" strokeWidth="3" />
    </svg>
  );
}
