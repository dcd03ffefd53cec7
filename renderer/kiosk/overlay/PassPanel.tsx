import { BothLanguages } from './BothLanguages.tsx';
import { CircuitTraces } from './CircuitTraces.tsx';
import { CountdownRing } from './CountdownRing.tsx';
import { fitText } from './fitText.ts';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import './PassPanel.css';
import { QrCode } from '../../ui/QrCode.tsx';
import { StampRow } from './StampRow.tsx';
import { TEXTS } from './texts.ts';

/** Boxes of the two languages of what she says, in the unit of the page (`--u`); upright, the narrower way. */
const FIRST = { width: 73, height: 7.2, largest: 3.3, smallest: 2.7, lineHeight: 1.2 };
const SECOND = { width: 73, height: 5, largest: 2.6, smallest: 2.2, lineHeight: 1.1 };

/**
 * The pass as a code to be photographed, as large as the screen lets, until its time is over. What she says meanwhile
 * stands in it: a bubble would lie on the code.
 */
export function PassPanel() {
  const { commands } = useOverlayRoom();
  const { code, pass, speech, language } = useOverlayModel();
  if (code === null || pass === null) return null;
  const words = speech ?? TEXTS.photoWhy;
  const [first, second] = language === 'en' ? [words.en, words.zh] : [words.zh, words.en];
  const sizes = {
    '--first-size': fitText(first, FIRST),
    '--second-size': fitText(second, SECOND),
  } as React.CSSProperties;
  return (
    <section className="pass-panel" style={sizes}>
      <CircuitTraces className="panel-traces" />
      <BothLanguages text={TEXTS.photoIt} language={language} className="pass-what" />
      <BothLanguages text={words} language={language} className="pass-words" />
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
