import { Button } from 'react-aria-components';
import { useSay } from '../../../language.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import type { Saving } from './useShowSaving.ts';

type SavingNoticeProps = {
  readonly saving: Saving;
  readonly onOverwrite: (revision: string) => void;
  readonly onTheirs: () => void;
  readonly onCopy: () => void;
};

/** Why it was not saved, and what can be done. */
export function SavingNotice({ saving, onOverwrite, onTheirs, onCopy }: SavingNoticeProps) {
  const say = useSay();
  if (saving.kind === 'idle' || saving.kind === 'saving') return null;
  return (
    <div className="console-notice" role="alert">
      {saving.kind === 'failed' && <p>{say(TEXTS.failed)}</p>}
      {saving.kind === 'refused' && saving.faults.map((fault) => <p key={fault}>{fault}</p>)}
      {saving.kind === 'changedMeanwhile' && (
        <>
          <p>{say(TEXTS.changedMeanwhile)}</p>
          <Button className="quiet-button" onPress={onCopy}>
            {say(TEXTS.keepCopy)}
          </Button>
          <Button className="quiet-button" onPress={onTheirs}>
            {say(TEXTS.loadTheirs)}
          </Button>
          <Button className="quiet-button" onPress={() => onOverwrite(saving.revision)}>
            {say(TEXTS.overwrite)}
          </Button>
        </>
      )}
    </div>
  );
}
