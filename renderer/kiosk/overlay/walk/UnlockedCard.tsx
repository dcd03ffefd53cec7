import { COLLECTION_CARDS } from '../../../../domain/landmarks/collectionCards.ts';
import { idolOnStage, type LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import { BothLanguages } from '../BothLanguages.tsx';
import type { Language } from '../OverlayModel.ts';
import { useOverlayModel } from '../OverlayRoom.ts';
import { CARD_DRAWINGS } from './cardDrawings.ts';
import './UnlockedCard.css';

/** The card of one landmark, face up: what it is, when it was, what it was to the street. */
export function UnlockedCard({
  landmark,
  language,
}: {
  readonly landmark: LandmarkId;
  readonly language: Language;
}) {
  const { places } = useOverlayModel();
  const number = places.findIndex((place) => place.id === landmark) + 1;
  const { id, era, name, story } = COLLECTION_CARDS[landmark];
  return (
    <figure className={`card idol-${idolOnStage(landmark)}`}>
      <div className="card-head">
        <span className="card-number">{`${number}/${places.length}`}</span>
        <span className="card-era">{era}</span>
      </div>
      <img className="card-drawing" src={CARD_DRAWINGS[id]} alt="" />
      <figcaption>
        <BothLanguages text={name} language={language} className="card-name" />
        <BothLanguages text={story} language={language} className="card-story" />
      </figcaption>
    </figure>
  );
}
