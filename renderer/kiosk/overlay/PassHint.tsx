import { BothLanguages } from './BothLanguages.tsx';
import { useOverlayModel } from './OverlayRoom.ts';
import './PassHint.css';
import { TEXTS } from './texts.ts';

/** While the stamp is celebrated: whoever has a pass may show it. */
export function PassHint() {
  const { passHint, language } = useOverlayModel();
  if (passHint === null) return null;
  const text = passHint === 'holdUp' ? TEXTS.holdUpPass : TEXTS.passUnseen;
  return (
    <div className={`pass-hint ${passHint === 'holdUp' ? 'is-asking' : ''}`}>
      <svg className="pass-hint-phone" viewBox="0 0 40 60" aria-hidden="true" focusable="false">
        <rect
          x="3"
          y="3"
          width="34"
          height="54"
          rx="6"
          fill="#120a2c"
          stroke="currentColor"
          strokeWidth="3.5"
        />
        <path
          d="M10 14h8v8h-8zM22 14h8v8h-8zM10 26h8v8h-8zM22 27h3v3h-3zM27 27h3v7h-5v-3M22 33h3"
          fill="currentColor"
        />
        <path d="M15 49h10" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      </svg>
      <BothLanguages text={text} language={language} />
    </div>
  );
}
