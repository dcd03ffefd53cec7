import { placeAfter } from '../../../domain/landmarks/places.ts';
import { BothLanguages } from './BothLanguages.tsx';
import './Goodbye.css';
import { useOverlayModel } from './OverlayRoom.ts';
import { TEXTS } from './texts.ts';

/** Farewell: where the walk goes on. */
export function Goodbye() {
  const { act, landmark, places, language } = useOverlayModel();
  if (act !== 'farewell') return null;
  return (
    <div className="goodbye">
      <BothLanguages text={TEXTS.goodbye} language={language} className="goodbye-word" />
      <div className="goodbye-next">
        <svg className="goodbye-arrow" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
          <path
            d="M6 24h32M26 10l14 14-14 14"
            fill="none"
            stroke="currentColor"
            strokeWidth="6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <BothLanguages text={TEXTS.nextStop} language={language} className="goodbye-label" />
        <BothLanguages text={placeAfter(places, landmark)} language={language} className="goodbye-place" />
      </div>
    </div>
  );
}
