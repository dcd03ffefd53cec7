import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type Bilingual, useSay } from '../../language.ts';
import { FaultList } from './FilePick.tsx';
import { BACKUP_TEXTS as T } from './texts.ts';

export type Done =
  | { readonly kind: 'done'; readonly words: Bilingual; readonly undo: () => Promise<boolean> }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }
  | { readonly kind: 'failed' };

type OutcomeProps = { readonly done: Done; readonly onUndone: () => void };

/** What became of it, and the way back. */
export function Outcome({ done, onUndone }: OutcomeProps) {
  const say = useSay();
  const [undoing, setUndoing] = useState<'no' | 'waiting' | 'undone' | 'notUndone' | 'failed'>('no');
  const undo = async (step: () => Promise<boolean>) => {
    setUndoing('waiting');
    try {
      setUndoing((await step()) ? 'undone' : 'notUndone');
      onUndone();
    } catch {
      setUndoing('failed');
    }
  };
  if (done.kind === 'failed') return <p className="backup-fault">{say(T.failed)}</p>;
  if (done.kind === 'refused') {
    return (
      <div className="backup-fault">
        <strong>{say(T.refused)}</strong>
        <FaultList faults={done.faults} />
      </div>
    );
  }
  if (undoing === 'undone') return <p className="backup-done">{say(T.undone)}</p>;
  return (
    <>
      <div className="backup-done">
        <span>
          <span aria-hidden="true">✓ </span>
          {say(done.words)}
        </span>
        {undoing !== 'notUndone' && (
          <Button
            className="quiet-button"
            isDisabled={undoing === 'waiting'}
            onPress={() => void undo(done.undo)}
          >
            {say(T.undo)}
          </Button>
        )}
      </div>
      {undoing === 'notUndone' && <p className="backup-fault">{say(T.notUndone)}</p>}
      {undoing === 'failed' && <p className="backup-fault">{say(T.failed)}</p>}
    </>
  );
}
