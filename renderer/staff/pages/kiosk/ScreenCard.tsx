import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Card } from '../../figures/Card.tsx';
import { useSay } from '../../language.ts';
import './ScreenCard.css';
import type { KioskDraft } from './kioskDraft.ts';
import { KIOSK_TEXTS as TEXTS } from './texts.ts';

const TURNS = [
  { turn: 0, text: TEXTS.noTurn },
  { turn: 90, text: TEXTS.clockwise },
  { turn: 180, text: TEXTS.upsideDown },
  { turn: 270, text: TEXTS.counterClockwise },
] as const;
const LANGUAGES = [
  { language: 'zh-CN', text: TEXTS.chinese },
  { language: 'en', text: TEXTS.english },
] as const;

type ScreenCardProps = {
  readonly screen: KioskDraft['screen'];
  readonly onChange: (keys: Partial<KioskDraft['screen']>) => void;
};

/** How the page stands on the screen, and which language comes first. */
export function ScreenCard({ screen, onChange }: ScreenCardProps) {
  const say = useSay();
  return (
    <Card title={say(TEXTS.screen)}>
      <div className="kiosk-fields">
        <RadioGroup
          className="kiosk-choice"
          value={String(screen.turn)}
          onChange={(chosen) => {
            const found = TURNS.find(({ turn }) => String(turn) === chosen);
            if (found !== undefined) onChange({ turn: found.turn });
          }}
        >
          <Label>{say(TEXTS.turn)}</Label>
          <p className="kiosk-note">{say(TEXTS.turnAbout)}</p>
          <div className="kiosk-turns">
            {TURNS.map(({ turn, text }) => (
              <Radio key={turn} value={String(turn)} className="kiosk-turn">
                <svg viewBox="-20 -20 40 40" aria-hidden="true">
                  <g transform={`rotate(${turn})`}>
                    <rect x="-10" y="-17" width="20" height="34" rx="3" />
                    <path d="M0-12 1.8-8 6-7.5 2.9-4.6 3.7-.4 0-2.5-3.7-.4-2.9-4.6-6-7.5-1.8-8Z" />
                    <path d="M-6 7H6M-6 11H3" />
                  </g>
                </svg>
                <span>{say(text)}</span>
                <small>{turn}°</small>
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <RadioGroup
          className="kiosk-choice"
          value={screen.language}
          onChange={(chosen) => onChange({ language: chosen === 'en' ? 'en' : 'zh-CN' })}
        >
          <Label>{say(TEXTS.language)}</Label>
          <div className="kiosk-languages">
            {LANGUAGES.map(({ language, text }) => (
              <Radio key={language} value={language} className="kiosk-language" lang={language}>
                {say(text)}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      </div>
    </Card>
  );
}
