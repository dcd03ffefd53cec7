import { COLLECTION_CARDS } from '../../../../domain/landmarks/collectionCards.ts';
import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import type { Language } from '../OverlayModel.ts';
import { useOverlayModel } from '../OverlayRoom.ts';
import { CARD_DRAWINGS } from './cardDrawings.ts';
import './CardRow.css';
import { STAR_PATH } from './starPath.ts';

type CardRowProps = {
  readonly stamps: readonly LandmarkId[];
  readonly newest: LandmarkId | null;
  readonly language: Language;
};

/** The gallery: the cards that the pass has unlocked, and the backs of those that are still to come. */
export function CardRow({ stamps, newest, language }: CardRowProps) {
  const { places } = useOverlayModel();
  return (
    <ol className="card-row">
      {places.map(({ id: landmark }) => {
        const { id, name } = COLLECTION_CARDS[landmark];
        const isOpen = stamps.includes(landmark);
        return (
          <li
            key={landmark}
            className={isOpen ? (landmark === newest ? 'is-open is-newest' : 'is-open') : ''}
          >
            {isOpen ? (
              <img src={CARD_DRAWINGS[id]} alt={language === 'en' ? name.en : name.zh} />
            ) : (
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={STAR_PATH} />
              </svg>
            )}
          </li>
        );
      })}
    </ol>
  );
}
