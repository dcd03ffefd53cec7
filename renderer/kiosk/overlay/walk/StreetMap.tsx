import { IDOLS, isOfTheEight, type LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import type { Place } from '../../../../domain/landmarks/places.ts';
import { BothLanguages } from '../BothLanguages.tsx';
import { textWidthEm } from '../fitText.ts';
import type { Language } from '../OverlayModel.ts';
import { useOverlayModel } from '../OverlayRoom.ts';
import { MapGround } from './MapGround.tsx';
import { MapStar } from './MapStar.tsx';
import { MAP_PLACES, type MapPlace } from './mapLayout.ts';
import './StreetMap.css';

type StreetMapProps = {
  readonly language: Language;
  readonly here: LandmarkId;
  readonly stamps: readonly LandmarkId[];
  /** Pointed at; null when the walk is complete. */
  readonly next: LandmarkId | null;
  /** On a street of one machine every stop is a way to it; null where each stands for itself. */
  readonly onVisit: ((landmark: LandmarkId) => void) | null;
};

/** Wider names are written smaller, so that they leave room for their neighbours. */
const WIDEST_NAME_EM = 9;

/** Where a stop stands that the drawn street has no place for. */
const CENTRE: MapPlace = { x: 50, y: 50 };

/** The street with its eight stops: who stands where, which stamps are there, and where to go. */
export function StreetMap(props: StreetMapProps) {
  const { places } = useOverlayModel();
  return (
    <div className="map">
      <MapGround />
      <ol className="map-stops">
        {places.map((place, index) => (
          <MapStop key={place.id} place={place} at={MAP_PLACES[index] ?? CENTRE} {...props} />
        ))}
      </ol>
    </div>
  );
}

function MapStop({
  place,
  at: { x, y },
  language,
  here,
  stamps,
  next,
  onVisit,
}: StreetMapProps & { readonly place: Place; readonly at: MapPlace }) {
  const { id: landmark, idol } = place;
  const isStamped = stamps.includes(landmark);
  const isLong = textWidthEm(language === 'en' ? place.en : place.zh) > WIDEST_NAME_EM;
  const marks = ['map-stop', `place-${landmark}`, `idol-${idol}`];
  if (isStamped) marks.push('is-stamped');
  if (landmark === here) marks.push('is-here');
  if (landmark === next) marks.push('is-next');
  const face = (
    <>
      <span className="map-face">
        {isOfTheEight(idol) ? (
          <img src={`/idols/${idol}/poster.png`} alt={IDOLS[idol][language === 'en' ? 'en' : 'zh']} />
        ) : (
          <MapStar name={language === 'en' ? place.en : place.zh} />
        )}
      </span>
      {isStamped && (
        <svg className="map-seal" viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="10.500" />
          <path d="M6.800 12.400l3.600 3.600 7-7.600" />
        </svg>
      )}
    </>
  );
  return (
    <li className={marks.join(' ')} style={{ left: `${x}%`, top: `${y}%` }}>
      {onVisit === null || landmark === here ? (
        <span className="map-medallion">{face}</span>
      ) : (
        <button type="button" className="map-medallion" onClick={() => onVisit(landmark)}>
          {face}
        </button>
      )}
      <BothLanguages text={place} language={language} className={isLong ? 'map-name is-long' : 'map-name'} />
    </li>
  );
}
