import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import { nextStop } from '../../../../domain/landmarks/nextStop.ts';
import { placeOf } from '../../../../domain/landmarks/places.ts';
import { BothLanguages } from '../BothLanguages.tsx';
import type { Language } from '../OverlayModel.ts';
import { useOverlayModel } from '../OverlayRoom.ts';
import { CardRow } from './CardRow.tsx';
import { StreetMap } from './StreetMap.tsx';
import { UnlockedCard } from './UnlockedCard.tsx';
import './WalkPanel.css';
import { WALK_TEXTS } from './walkTexts.ts';

type WalkPanelProps = {
  readonly language: Language;
  readonly here: LandmarkId;
  readonly stamps: readonly LandmarkId[];
  readonly newStamp: LandmarkId | null;
  readonly onVisit: ((landmark: LandmarkId) => void) | null;
  /** Touched: back to playing. */
  readonly onDone: () => void;
};

/** After the stamp: the street, the card it unlocked, the gallery, and where to go next. */
export function WalkPanel({ language, here, stamps, newStamp, onVisit, onDone }: WalkPanelProps) {
  const { places } = useOverlayModel();
  const order = places.map(({ id }) => id);
  const next = nextStop(here, stamps, order);
  const left = places.length - stamps.length;
  return (
    <section className="walk" aria-label={WALK_TEXTS.walk[language === 'en' ? 'en' : 'zh']}>
      <div className="walk-map">
        <StreetMap language={language} here={here} stamps={stamps} next={next} onVisit={onVisit} />
      </div>
      <div className="walk-card">
        <UnlockedCard landmark={newStamp ?? here} language={language} />
      </div>
      <div className="walk-side">
        {next !== null && (
          <>
            <BothLanguages text={WALK_TEXTS.next} language={language} className="walk-next-word" />
            <BothLanguages text={placeOf(places, next)} language={language} className="walk-next" />
          </>
        )}
        <BothLanguages text={WALK_TEXTS.left(left)} language={language} className="walk-left" />
        <button type="button" className="button walk-done" onClick={onDone}>
          <BothLanguages text={WALK_TEXTS.done} language={language} />
        </button>
      </div>
      <div className="walk-row">
        <CardRow stamps={stamps} newest={newStamp} language={language} />
      </div>
    </section>
  );
}
