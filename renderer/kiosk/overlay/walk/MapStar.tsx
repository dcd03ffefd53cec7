import './MapStar.css';
import { STAR_PATH } from './starPath.ts';

/** In place of a picture: only the page of her own landmark draws an idol that staff made. */
export function MapStar({ name }: { readonly name: string }) {
  return (
    <svg className="map-star" viewBox="0 0 24 24" role="img" aria-label={name}>
      <path d={STAR_PATH} />
    </svg>
  );
}
