import { BothLanguages } from './BothLanguages.tsx';
import './CarriedPass.css';
import { useOverlayModel } from './OverlayRoom.ts';
import { StampRow } from './StampRow.tsx';
import { TEXTS } from './texts.ts';

/** The pass that was held up and waits for its stamp: nobody need hold it up any longer. */
export function CarriedPass() {
  const { carried, code, stamp, act, language } = useOverlayModel();
  if (carried === null || code !== null || stamp !== null || act === 'closed') return null;
  return (
    <aside className="carried">
      <BothLanguages text={TEXTS.passCarried} language={language} className="carried-word" />
      <StampRow stamps={carried} newStamp={null} />
    </aside>
  );
}
