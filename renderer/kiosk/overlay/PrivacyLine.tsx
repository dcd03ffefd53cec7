import { BothLanguages } from './BothLanguages.tsx';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import './PrivacyLine.css';
import { SightEye } from './SightEye.tsx';
import { TEXTS } from './texts.ts';

/** What the camera is for, always there, and the button that switches it off. */
export function PrivacyLine() {
  const { commands } = useOverlayRoom();
  const { sight, cameraOffered, language, act } = useOverlayModel();
  const isOff = sight.kind === 'touchOnly' && sight.reason === 'switchedOff';
  return (
    <footer className="privacy">
      <SightEye kind={act === 'closed' ? 'touchOnly' : sight.kind} className="privacy-eye" />
      <BothLanguages
        text={cameraOffered ? TEXTS.privacy : TEXTS.noCamera}
        language={language}
        className="privacy-text"
      />
      {cameraOffered && act !== 'closed' && (
        <button type="button" className="button privacy-button" onClick={() => commands.switchCamera(isOff)}>
          <BothLanguages text={isOff ? TEXTS.switchOn : TEXTS.switchOff} language={language} />
        </button>
      )}
    </footer>
  );
}
