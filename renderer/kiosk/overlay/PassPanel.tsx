import { BothLanguages } from './BothLanguages.tsx';
import { CircuitTraces } from './CircuitTraces.tsx';
import { CountdownRing } from './CountdownRing.tsx';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import './PassPanel.css';
import { QrCode } from './QrCode.tsx';
import { StampRow } from './StampRow.tsx';
import { TEXTS } from './texts.ts';

/**
 * The pass as a code to be photographed, as large as the screen lets, until its time is over. What she says meanwhile
 * stands in it: a bubble would lie on the code.
 */
export function PassPanel() {
  const { commands } = useOverlayRoom();
  const { code, pass, speech, language } = useOverlayModel();
  if (code === null || pass === null) return null;
  return (
    <section className="pass-panel">
      <CircuitTraces className="panel-traces" />
      <BothLanguages text={TEXTS.photoIt} language={language} className="pass-what" />
      <BothLanguages text={speech ?? TEXTS.photoWhy} language={language} className="pass-words" />
      <div className="pass-plate">
        <QrCode text={code.text} className="pass-code" />
      </div>
      <CountdownRing shownAtMs={code.shownAtMs} shownForMs={code.shownForMs} />
      <StampRow stamps={pass.stamps} newStamp={pass.newStamp} />
      <button type="button" className="button pass-done" onClick={() => commands.takePass()}>
        <BothLanguages text={TEXTS.photoDone} language={language} />
      </button>
    </section>
  );
}
