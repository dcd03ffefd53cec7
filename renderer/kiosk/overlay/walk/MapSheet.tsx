import { useEffect, useState } from 'react';
import { nextStop } from '../../../../domain/landmarks/nextStop.ts';
import { BothLanguages } from '../BothLanguages.tsx';
import { useOverlayModel, useOverlayRoom } from '../OverlayRoom.ts';
import './MapSheet.css';
import { StreetMap } from './StreetMap.tsx';
import { WALK_TEXTS } from './walkTexts.ts';

/** Nobody chose for so long: the idol comes first again. */
const CLOSES_AFTER_MS = 20_000;

/** On a street of one machine: a button beside the header that opens the map, on which every landmark is a way to it. */
export function MapSheet() {
  const { goTo } = useOverlayRoom();
  const { act, language, landmark, places, carried } = useOverlayModel();
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen && act !== 'closed' && act !== 'presentingPass' && act !== 'checkingIn';
  useEffect(() => {
    if (!isOpen) return;
    const closing = window.setTimeout(() => setIsOpen(false), CLOSES_AFTER_MS);
    return () => window.clearTimeout(closing);
  }, [isOpen]);
  if (goTo === null || act === 'closed') return null;
  const order = places.map(({ id }) => id);
  return (
    <>
      <button
        type="button"
        className="button map-button"
        aria-expanded={shown}
        onClick={() => setIsOpen((open) => !open)}
      >
        <BothLanguages text={WALK_TEXTS.map} language={language} />
      </button>
      {shown && (
        <section
          className="map-sheet"
          aria-label={WALK_TEXTS.walk[language === 'en' ? 'en' : 'zh']}
          // What is touched here is not the idol.
          onPointerDown={(event) => event.stopPropagation()}
        >
          <BothLanguages text={WALK_TEXTS.chooseLandmark} language={language} className="map-sheet-title" />
          <div className="map-sheet-map">
            <StreetMap
              language={language}
              here={landmark}
              stamps={carried ?? []}
              next={carried === null ? null : nextStop(landmark, carried, order)}
              onVisit={goTo}
            />
          </div>
        </section>
      )}
    </>
  );
}
