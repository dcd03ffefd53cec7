import { placeOf } from '../../../domain/landmarks/places.ts';
import { StarStreetMark } from '../../ui/StarStreetMark.tsx';
import { BothLanguages } from './BothLanguages.tsx';
import { textWidthEm } from './fitText.ts';
import './Header.css';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import { TEXTS } from './texts.ts';

/** Wider names stand in two lines, so that her name and the button keep their room. */
const WIDEST_LINE_EM = 7;

/** The board at the top: where this is, who stands here, and the other language. */
export function Header() {
  const { commands } = useOverlayRoom();
  const { landmark, places, language, idol, act } = useOverlayModel();
  const place = placeOf(places, landmark);
  const isLong = textWidthEm(language === 'en' ? place.en : place.zh) > WIDEST_LINE_EM;
  return (
    <header className="header">
      <StarStreetMark className="header-mark" />
      <div className="header-board">
        <BothLanguages
          text={place}
          language={language}
          className={`header-landmark ${isLong ? 'is-long' : ''}`}
        />
      </div>
      <BothLanguages text={idol} language={language} className="header-idol" />
      {act !== 'closed' && (
        <button type="button" className="button header-language" onClick={() => commands.switchLanguage()}>
          {language === 'en' ? TEXTS.languageButton.zh : TEXTS.languageButton.en}
        </button>
      )}
    </header>
  );
}
