import { BothLanguages } from './BothLanguages.tsx';
import { useOverlayModel } from './OverlayRoom.ts';
import { PassHint } from './PassHint.tsx';
import { Stamp } from './Stamp.tsx';
import './StampMoment.css';
import { TEXTS } from './texts.ts';

/** The stamp comes down with a thump. The confetti is the scene's. */
export function StampMoment() {
  const { stamp, language } = useOverlayModel();
  if (stamp === null) return null;
  return (
    <div className="stamp-moment-layer" role="status">
      <div className="stamp-rays" />
      <div className="stamp-shock" />
      <div className="stamp-fall">
        <Stamp stamp={stamp} />
      </div>
      <BothLanguages text={TEXTS.stampEarned} language={language} className="stamp-word" />
      <PassHint />
    </div>
  );
}
