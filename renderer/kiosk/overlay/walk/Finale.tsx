import { QrCode } from '../../../ui/QrCode.tsx';
import { BothLanguages } from '../BothLanguages.tsx';
import type { Language } from '../OverlayModel.ts';
import './Finale.css';
import { WALK_TEXTS } from './walkTexts.ts';

type FinaleProps = {
  readonly language: Language;
  /** As it is told at the desk, in groups. */
  readonly code: string;
  readonly onDone: () => void;
};

/** All eight stamps: everybody is on the stage, and below stands the code for the reward, to be photographed. */
export function Finale({ language, code, onDone }: FinaleProps) {
  return (
    <section className="finale" role="status">
      <BothLanguages text={WALK_TEXTS.finale} language={language} className="finale-word" />
      <div className="finale-reward">
        <div className="finale-plate">
          <QrCode text={code} className="finale-qr" />
        </div>
        <div className="finale-words">
          <BothLanguages text={WALK_TEXTS.reward} language={language} className="finale-what" />
          <output className="finale-code">{code}</output>
          <button type="button" className="button walk-done" onClick={onDone}>
            <BothLanguages text={WALK_TEXTS.photographed} language={language} />
          </button>
        </div>
      </div>
    </section>
  );
}
