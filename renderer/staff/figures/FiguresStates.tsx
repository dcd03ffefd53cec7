import { useEffect, useState } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { useSay } from '../language.ts';
import './FiguresStates.css';
import { FIGURES_TEXTS } from './texts.ts';

const LONG_AFTER_MS = 4000;

/** While figures are worked out. `share` 0 means that nothing is known yet. */
export function FiguresProgress({ share }: { readonly share: number }) {
  const say = useSay();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const waiting = window.setTimeout(() => setLong(true), LONG_AFTER_MS);
    return () => window.clearTimeout(waiting);
  }, []);
  const known = share > 0;
  return (
    <ProgressBar
      className="figures-progress"
      aria-label={say(FIGURES_TEXTS.counting)}
      isIndeterminate={!known}
      value={share * 100}
    >
      <span>{say(long ? FIGURES_TEXTS.countingLong : FIGURES_TEXTS.counting)}</span>
      <span className="figures-progress-track">
        <span
          className="figures-progress-fill"
          data-known={known || undefined}
          style={known ? { inlineSize: `${share * 100}%` } : {}}
        />
      </span>
    </ProgressBar>
  );
}

export function FiguresProblem({
  problem,
  onAgain,
}: {
  readonly problem: string;
  readonly onAgain: () => void;
}) {
  const say = useSay();
  return (
    <div className="figures-state" role="alert">
      <strong>{say(FIGURES_TEXTS.failed)}</strong>
      <p>{say(FIGURES_TEXTS.failedHelp)}</p>
      <p className="figures-state-detail">{problem}</p>
      <Button className="strong-button" onPress={onAgain}>
        {say(FIGURES_TEXTS.tryAgain)}
      </Button>
    </div>
  );
}

export function FiguresEmpty() {
  const say = useSay();
  return (
    <div className="figures-state">
      <svg viewBox="0 0 120 72" aria-hidden="true">
        <path d="M10 62h100" stroke="var(--card-edge)" strokeWidth="4" strokeLinecap="round" />
        {[18, 40, 62, 84].map((x, index) => (
          <rect
            key={x}
            x={x}
            y={62 - 8 * (index + 1)}
            width="14"
            height={8 * (index + 1) - 3}
            rx="4"
            fill="none"
            stroke="#c9b5ff"
            strokeWidth="3"
            strokeDasharray="5 5"
          />
        ))}
        <path d="m104 8 2.6 6.2 6.4 2.4-6.4 2.4-2.6 6.2-2.6-6.2-6.4-2.4 6.4-2.4z" fill="#8f6bff" />
      </svg>
      <strong>{say(FIGURES_TEXTS.emptyTitle)}</strong>
      <p>{say(FIGURES_TEXTS.empty)}</p>
    </div>
  );
}
