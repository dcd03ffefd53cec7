import { landmarkById } from '../../../domain/landmarks/landmarks.ts';
import { StarStreetMark } from '../../ui/StarStreetMark.tsx';
import { BothLanguages } from './BothLanguages.tsx';
import './Header.css';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import { TEXTS } from './texts.ts';

/** The board at the top: where this is, who stands here, and the other language. */
export function Header() {
  const { commands } = useOverlayRoom();
  const { landmark, language, idol, act } = useOverlayModel();
  return (
    <header className="header">
      <StarStreetMark className="header-mark" />
      <div className="header-board">
        <BothLanguages text={landmarkById(landmark)} language={language} className="header-landmark" />
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
