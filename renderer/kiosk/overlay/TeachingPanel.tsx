import { GESTURES } from '../../../domain/gestures/vocabulary.ts';
import { BothLanguages } from './BothLanguages.tsx';
import { CircuitTraces } from './CircuitTraces.tsx';
import { GestureChips } from './GestureChips.tsx';
import { HoldButton } from './HoldButton.tsx';
import { MirroredHand } from './MirroredHand.tsx';
import type { Bilingual, Language } from './OverlayModel.ts';
import { useOverlayModel } from './OverlayRoom.ts';
import './TeachingPanel.css';
import { TutorHand } from './TutorHand.tsx';
import { TEXTS } from './texts.ts';

/** Teaches the signature gesture in three steps; once it is stamped, offers the other gestures. */
export function TeachingPanel() {
  const { act, stamped, signature, language } = useOverlayModel();
  const isShown = act === 'inviting' || act === 'playing' || act === 'checkingIn';
  if (!isShown) return null;
  return (
    <section className={`panel ${stamped ? 'is-stamped' : ''}`}>
      <CircuitTraces className="panel-traces" />
      <div className="panel-title">
        {stamped && <BothLanguages text={TEXTS.tryOthers} language={language} />}
        {!stamped && <BothLanguages text={GESTURES[signature]} language={language} />}
      </div>
      {stamped ? (
        <div className="panel-after">
          <div className="tile tile-hand">
            <MirroredHand />
          </div>
          <GestureChips />
        </div>
      ) : (
        <ol className="panel-steps">
          <Step number={1} text={TEXTS.stepWatch} language={language} kind="tutor">
            <TutorHand gesture={signature} />
          </Step>
          <Step number={2} text={TEXTS.stepCopy} language={language} kind="hand">
            <MirroredHand />
          </Step>
          <Step number={3} text={TEXTS.stepFill} language={language} kind="hold">
            <HoldButton />
          </Step>
        </ol>
      )}
    </section>
  );
}

type StepProps = {
  readonly number: number;
  readonly text: Bilingual;
  readonly language: Language;
  readonly kind: 'tutor' | 'hand' | 'hold';
  readonly children: React.ReactNode;
};

function Step({ number, text, language, kind, children }: StepProps) {
  return (
    <li className="step">
      <div className={`tile tile-${kind}`}>{children}</div>
      <div className="step-caption">
        <span className="step-number">{number}</span>
        <BothLanguages text={text} language={language} />
      </div>
    </li>
  );
}
