import { useEffect, useRef } from 'react';
import type { StreetContent } from '../../../../contract/streetContent.ts';
import { IDOLS, type LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../../../../domain/shows/idolIds.ts';
import { useSay } from '../../language.ts';
import { LandmarkRow, type MoveDirection } from './LandmarkRow.tsx';
import './LandmarksPanel.css';
import type { StreetChange } from './PlacesEditor.tsx';
import { movePlace } from './streetDraft.ts';
import type { StreetFaults } from './streetFaults.ts';
import type { StudioIdol } from './studioIdols.ts';
import { PLACES_TEXTS as TEXTS } from './texts.ts';

type LandmarksPanelProps = {
  readonly street: StreetContent;
  readonly here: LandmarkId;
  readonly ownIdols: readonly StudioIdol[];
  readonly faults: StreetFaults;
  readonly onChange: StreetChange;
  readonly onSettled: () => void;
};

/** The landmarks in walking order, with their names and who stands there. */
export function LandmarksPanel({ street, here, ownIdols, faults, onChange, onSettled }: LandmarksPanelProps) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly landmark: LandmarkId; readonly by: MoveDirection } | null>(null);
  // A row that is put elsewhere in the page loses the focus, and with it whoever moves it by keyboard.
  useEffect(() => {
    if (moved.current === null) return;
    const { landmark, by } = moved.current;
    moved.current = null;
    const buttons = [
      ...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-landmark=${landmark}] [data-move]`) ?? []),
    ];
    const wanted = buttons.find((button) => button.dataset.move === by && !button.disabled);
    (wanted ?? buttons.find(({ disabled }) => !disabled))?.focus();
  });
  const move = (landmark: LandmarkId, by: MoveDirection) => {
    moved.current = { landmark, by };
    onChange((now) => {
      const from = now.landmarks.findIndex(({ id }) => id === landmark);
      return movePlace(now, from, by === 'earlier' ? from - 1 : from + 1);
    });
  };
  const without = IDOL_IDS.filter((id) => street.landmarks.every(({ idol }) => idol !== id));
  return (
    <div className="places-panel">
      <p>{say(TEXTS.placesAbout)}</p>
      <ol className="places-list" ref={list}>
        {street.landmarks.map((place, index) => (
          <LandmarkRow
            key={place.id}
            place={place}
            index={index}
            last={street.landmarks.length - 1}
            isHere={place.id === here}
            ownIdols={ownIdols}
            faults={faults}
            onChange={onChange}
            onSettled={onSettled}
            onMove={move}
          />
        ))}
      </ol>
      {without.length > 0 && (
        <p className="places-without" role="status">
          {say(TEXTS.noPlace)}: {without.map((id) => say(IDOLS[id])).join(' · ')}
        </p>
      )}
    </div>
  );
}
