import {
  IDOLS,
  idolOnStage,
  LANDMARKS,
  type LandmarkId,
  landmarkById,
} from '../../../../domain/landmarks/landmarks.ts';
import { BothLanguages } from '../BothLanguages.tsx';
import type { Language } from '../OverlayModel.ts';
import { MapGround } from './MapGround.tsx';
import { MAP_PLACES } from './mapLayout.ts';
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

/** The street with its eight stops: who stands where, which stamps are there, and where to go. */
export function StreetMap(props: StreetMapProps) {
  return (
    <div className="map">
      <MapGround />
      <ol className="map-stops">
        {LANDMARKS.map(({ id }) => (
          <MapStop key={id} landmark={id} {...props} />
        ))}
      </ol>
    </div>
  );
}

function MapStop({
  landmark,
  language,
  here,
  stamps,
  next,
  onVisit,
}: StreetMapProps & { landmark: LandmarkId }) {
  const idol = idolOnStage(landmark);
  const { x, y } = MAP_PLACES[landmark];
  const isStamped = stamps.includes(landmark);
  const marks = ['map-stop', `idol-${idol}`];
  if (isStamped) marks.push('is-stamped');
  if (landmark === here) marks.push('is-here');
  if (landmark === next) marks.push('is-next');
  const face = (
    <>
      <span className="map-face">
        <img src={`/idols/${idol}/poster.png`} alt={IDOLS[idol][language === 'en' ? 'en' : 'zh']} />
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
      <BothLanguages text={landmarkById(landmark)} language={language} className="map-name" />
    </li>
  );
}
