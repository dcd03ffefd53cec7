import { BothLanguages } from '../BothLanguages.tsx';
import type { ShowModel } from '../OverlayModel.ts';
import { useOverlayModel } from '../OverlayRoom.ts';
import { CHEER_SHAPES, type CheerShape } from './cheerShapes.ts';
import './ShowThanks.css';
import { cheersText, SHOW_TEXTS } from './showTexts.ts';

const ROW: readonly CheerShape[] = ['note', 'star', 'heart', 'stick', 'heart', 'star', 'note'];

/** The end of a show: thanks, and how the street has cheered. */
export function ShowThanks({ show }: { readonly show: ShowModel }) {
  const { language } = useOverlayModel();
  return (
    <div className="show-thanks">
      <span className="show-thanks-row">
        {ROW.map((shape, place) => (
          <svg
            // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by nothing but their place.
            key={place}
            viewBox="0 0 100 100"
            aria-hidden="true"
            focusable="false"
            style={{ animationDelay: `${place * 90}ms` }}
          >
            <path d={CHEER_SHAPES[shape].path} fill={CHEER_SHAPES[shape].colour} />
          </svg>
        ))}
      </span>
      <BothLanguages text={SHOW_TEXTS.thanks} language={language} className="show-thanks-word" />
      <BothLanguages
        text={show.cheers > 0 ? cheersText(show.cheers) : SHOW_TEXTS.nextTime}
        language={language}
        className="show-thanks-count"
      />
      <BothLanguages text={show.title} language={language} className="show-thanks-title" />
    </div>
  );
}
