import { useRef } from 'react';
import { BothLanguages } from './BothLanguages.tsx';
import { fitText } from './fitText.ts';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import { placeBubble } from './placeBubble.ts';
import './SpeechBubble.css';
import { useFrames } from './useFrames.ts';

/** Boxes of the two languages in the unit of the page (`--u`). */
const FIRST = { width: 78, height: 9.6, largest: 5.2, smallest: 3.4, lineHeight: 1.2 };
const SECOND = { width: 78, height: 4, largest: 3.2, smallest: 2.6, lineHeight: 1.25 };
/** Smaller moves are not followed: text that trembles with her breath is hard to read. */
const STILL_PX = 2;

type Placed = {
  readonly element: HTMLElement;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** What she says. Moves with her, outside React. */
export function SpeechBubble() {
  const { anchor } = useOverlayRoom();
  const { speech, language, act, idol } = useOverlayModel();
  const bubble = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const placed = useRef<Placed | null>(null);

  useFrames(() => {
    const element = bubble.current;
    const layer = element?.offsetParent;
    if (element === null || !(layer instanceof HTMLElement)) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const screen = { width: layer.clientWidth, height: layer.clientHeight };
    const header = layer.querySelector('.header');
    const ceiling = header instanceof HTMLElement ? header.offsetTop + header.offsetHeight : 0;
    const floor = ground.current?.offsetTop ?? screen.height;
    const { left, top, tail } = placeBubble(anchor(), screen, size, { ceiling: ceiling * 1.1, floor });
    const before = placed.current;
    const isSame =
      before?.element === element && before.width === size.width && before.height === size.height;
    if (isSame && Math.abs(left - before.left) < STILL_PX && Math.abs(top - before.top) < STILL_PX) return;
    placed.current = { element, left, top, ...size };
    element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
    element.style.setProperty('--tail', `${Math.round(tail)}px`);
  });

  if (speech === null || act === 'closed') return null;
  const [first, second] = language === 'en' ? [speech.en, speech.zh] : [speech.zh, speech.en];
  const sizes = {
    '--first-size': fitText(first, FIRST),
    '--second-size': fitText(second, SECOND),
  } as React.CSSProperties;
  return (
    <>
      <div className="bubble-ground" ref={ground} />
      <div className="bubble" ref={bubble} style={sizes} role="status">
        <div className="bubble-body" key={speech.id}>
          <BothLanguages text={idol} language={language} className="bubble-speaker" />
          <BothLanguages text={speech} language={language} className="bubble-words" />
        </div>
      </div>
    </>
  );
}
