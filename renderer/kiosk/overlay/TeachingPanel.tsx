import { GESTURES } from '../../../domain/gestures/vocabulary.ts';
import { BothLanguages } from './BothLanguages.tsx';
import { CircuitTraces } from './CircuitTraces.tsx';
import { GestureChips } from './GestureChips.tsx';
import { HoldButton } from './HoldButton.tsx';
import { MirroredHand } from './MirroredHand.tsx';
import type { Bilingual, Language } from './OverlayModel.ts';
import { useOverlayModel, useOverlayRoom } from './OverlayRoom.ts';
import './FriendButton.css';
import './TeachingPanel.css';
import { TutorHand } from './TutorHand.tsx';
import { TEXTS } from './texts.ts';

/** Teaches the signature gesture in three steps; once it is stamped, offers the other gestures. */
export function TeachingPanel() {
  const { commands } = useOverlayRoom();
  const { act, stamped, companion, signature, language } = useOverlayModel();
  const isShown = act === 'inviting' || act === 'playing' || act === 'checkingIn';
  if (!isShown) return null;
  // A friend beside is taught as if nobody had a stamp yet.
  const teaches = !stamped || companion === 'invited';
  return (
    <section className={`panel ${teaches ? '' : 'is-stamped'}`}>
      <CircuitTraces className="panel-traces" />
      <div className="panel-title">
        {!teaches && <BothLanguages text={TEXTS.tryOthers} language={language} />}
        {teaches && <BothLanguages text={GESTURES[signature]} language={language} />}
        {!teaches && companion === 'offered' && (
          <button type="button" className="button panel-friend" onClick={() => commands.inviteFriend()}>
            <BothLanguages text={TEXTS.oneMore} language={language} />
          </button>
        )}
      </div>
      {!teaches ? (
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
