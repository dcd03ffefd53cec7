import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { useOverlayModel } from './OverlayRoom.ts';
import './StampRow.css';
import { STAMP_MOTIFS } from './stampMotifs.ts';

type StampRowProps = {
  readonly stamps: readonly LandmarkId[];
  /** Lit: the stamp of this moment. */
  readonly newStamp: LandmarkId | null;
};

/** The eight places of a pass in walking order, those that have their stamp in colour. */
export function StampRow({ stamps, newStamp }: StampRowProps) {
  const { places } = useOverlayModel();
  return (
    <ol className="stamp-row">
      {places.map(({ id, zh, en }) => {
        const state = id === newStamp ? 'is-new' : stamps.includes(id) ? 'is-there' : 'is-empty';
        return (
          <li key={id} className={`stamp-place ${state}`} aria-label={`${zh} ${en}`}>
            <svg viewBox="-64 -64 128 128" aria-hidden="true" focusable="false">
              <circle r="60" className="stamp-place-rim" />
              <g transform="translate(-40 -40) scale(0.8)">
                {STAMP_MOTIFS[id].map((shape) =>
                  shape.kind === 'area' ? (
                    <path key={shape.path} d={shape.path} className="stamp-area" />
                  ) : (
                    <path
                      key={shape.path}
                      d={shape.path}
                      className="stamp-line"
                      strokeWidth={(shape.width ?? 4) * 1.25}
                    />
                  ),
                )}
              </g>
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
