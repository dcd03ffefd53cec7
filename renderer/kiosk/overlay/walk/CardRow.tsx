import { COLLECTION_CARDS } from '../../../../domain/landmarks/collectionCards.ts';
import { LANDMARK_IDS, type LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import type { Language } from '../OverlayModel.ts';
import { CARD_DRAWINGS } from './cardDrawings.ts';
import './CardRow.css';

type CardRowProps = {
  readonly stamps: readonly LandmarkId[];
  readonly newest: LandmarkId | null;
  readonly language: Language;
};

/** The gallery: the cards that the pass has unlocked, and the backs of those that are still to come. */
export function CardRow({ stamps, newest, language }: CardRowProps) {
  return (
    <ol className="card-row">
      {LANDMARK_IDS.map((landmark) => {
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
                <path d="M12 2.500l2.800 6.200 6.700.700-5 4.500 1.400 6.600-5.900-3.400-5.900 3.400 1.400-6.600-5-4.500 6.700-.700z" />
              </svg>
            )}
          </li>
        );
      })}
    </ol>
  );
}
