import { IDOLS } from '../../../../domain/landmarks/landmarks.ts';
import { BothLanguages } from '../BothLanguages.tsx';
import { fitText } from '../fitText.ts';
import type { Bilingual, ShowModel } from '../OverlayModel.ts';
import { useOverlayModel } from '../OverlayRoom.ts';
import { CHEER_SHAPES } from './cheerShapes.ts';
import './ShowTitle.css';
import { SHOW_TEXTS } from './showTexts.ts';

const FIRST = { width: 86, height: 12, largest: 10, smallest: 5, lineHeight: 1.12 };
const SECOND = { width: 86, height: 6, largest: 4.6, smallest: 3, lineHeight: 1.15 };

/** A row ends after the dot, never before it. */
const BETWEEN = '\u00a0· ';

/** What is played, to which song, and who dances. */
export function ShowTitle({ show }: { readonly show: ShowModel }) {
  const { language } = useOverlayModel();
  const [first, second] = language === 'en' ? [show.title.en, show.title.zh] : [show.title.zh, show.title.en];
  const sizes = {
    '--first-size': fitText(first, FIRST),
    '--second-size': fitText(second, SECOND),
  } as React.CSSProperties;
  return (
    <div className="show-title" style={sizes}>
      <BothLanguages text={SHOW_TEXTS.nowPlaying} language={language} className="show-title-lead" />
      <BothLanguages text={show.title} language={language} className="show-title-name" />
      <div className="show-title-song">
        <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
          <path d={CHEER_SHAPES.note.path} fill="currentColor" />
        </svg>
        <BothLanguages text={show.song} language={language} />
      </div>
      <BothLanguages text={namesOf(show.performers)} language={language} className="show-title-names" />
    </div>
  );
}

function namesOf(performers: ShowModel['performers']): Bilingual {
  const idols = performers.map((idol) => IDOLS[idol]);
  return { zh: idols.map(({ zh }) => zh).join(BETWEEN), en: idols.map(({ en }) => en).join(BETWEEN) };
}
