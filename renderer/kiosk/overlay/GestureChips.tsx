import { GESTURES } from '../../../domain/gestures/vocabulary.ts';
import './GestureChips.css';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import { offeredGestures } from './offeredGestures.ts';
import { TutorStill } from './TutorStill.tsx';

/** All gestures that may be made here, the one taught here first, each to make by hand or by a tap. */
export function GestureChips() {
  const { commands } = useOverlayRoom();
  const { signature, gestures, language } = useOverlayModel();
  return (
    <ul className="chips">
      {offeredGestures(signature, gestures).map((gesture) => (
        <li key={gesture}>
          <button
            type="button"
            className={`chip ${gesture === signature ? 'is-signature' : ''}`}
            onClick={() => commands.makeGesture(gesture)}
          >
            <TutorStill gesture={gesture} />
            <span className="chip-name">{GESTURES[gesture][language === 'en' ? 'en' : 'zh']}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
