import { BothLanguages } from './BothLanguages.tsx';
import './ClosedAct.css';
import { useOverlayModel } from './OverlayRoom.ts';
import { TEXTS } from './texts.ts';

/** Outside opening hours: the street sleeps under a moon, and says that it comes back. */
export function ClosedAct() {
  const { act, language } = useOverlayModel();
  if (act !== 'closed') return null;
  return (
    <div className="closed">
      <div className="closed-sign">
        <svg className="closed-moon" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
          <path d="M64 12a40 40 0 1 0 24 56A34 34 0 0 1 64 12z" fill="#fff3c4" />
          <path
            d="M70 22h18L72 42h18M54 44h12L55 58h12"
            fill="none"
            stroke="#c9b5ff"
            strokeWidth="4.500"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <BothLanguages text={TEXTS.closed} language={language} className="closed-word" />
        <BothLanguages text={TEXTS.opensSoon} language={language} className="closed-hint" />
      </div>
    </div>
  );
}
