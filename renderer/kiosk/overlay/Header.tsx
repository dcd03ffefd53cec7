import { placeOf } from '../../../domain/landmarks/places.ts';
import { StarStreetMark } from '../../ui/StarStreetMark.tsx';
import { BothLanguages } from './BothLanguages.tsx';
import { textWidthEm } from './fitText.ts';
import './Header.css';
import type { Bilingual, Language } from './OverlayModel.ts';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import { SHOW_TEXTS } from './show/showTexts.ts';
import { TEXTS } from './texts.ts';

/** Wider names stand in two lines and in smaller letters, so that all keep their room: of the first language, the second. */
const WIDEST_EM = {
  landmark: { first: 7, second: 10.5 },
  idol: { first: 5.2, second: 6 },
} as const;

/** The board at the top: where this is and who stands here, or what is played; and the other language. */
export function Header() {
  const { commands } = useOverlayRoom();
  const { landmark, places, language, idol, act, show } = useOverlayModel();
  const place = show?.song ?? placeOf(places, landmark);
  const sign = show === null ? idol : SHOW_TEXTS.onAir;
  const kind = show === null ? '' : 'is-on-air';
  return (
    <header className="header">
      <StarStreetMark className="header-mark" />
      <div className="header-board">
        <BothLanguages
          text={place}
          language={language}
          className={`header-landmark ${lengthOf(place, language, WIDEST_EM.landmark)}`}
        />
      </div>
      <BothLanguages
        text={sign}
        language={language}
        className={`header-idol ${kind} ${lengthOf(sign, language, WIDEST_EM.idol)}`}
      />
      {act !== 'closed' && (
        <button type="button" className="button header-language" onClick={() => commands.switchLanguage()}>
          {language === 'en' ? TEXTS.languageButton.zh : TEXTS.languageButton.en}
        </button>
      )}
    </header>
  );
}

function lengthOf(
  { zh, en }: Bilingual,
  language: Language,
  widest: { readonly first: number; readonly second: number },
): string {
  const [first, second] = language === 'en' ? [en, zh] : [zh, en];
  const marks = [];
  if (textWidthEm(first) > widest.first) marks.push('is-long');
  if (textWidthEm(second) > widest.second) marks.push('has-long-second');
  return marks.join(' ');
}
