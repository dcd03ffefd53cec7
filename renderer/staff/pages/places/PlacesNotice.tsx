import { Button } from 'react-aria-components';
import type { ContentSaving } from '../../editing/useContentSaving.ts';
import { useSay } from '../../language.ts';
import { PLACES_TEXTS as TEXTS } from './texts.ts';

type PlacesNoticeProps = {
  readonly saving: ContentSaving;
  /** Changes of an earlier look at the page came back. */
  readonly isRestored: boolean;
  readonly onForget: () => void;
  readonly onTheirs: () => void;
  readonly onOverwrite: (revision: string) => void;
};

/** Why it was not saved, and what can be done. */
export function PlacesNotice({ saving, isRestored, onForget, onTheirs, onOverwrite }: PlacesNoticeProps) {
  const say = useSay();
  if (saving.kind === 'idle' || saving.kind === 'saving') {
    if (!isRestored) return null;
    return (
      <div className="places-restored" role="status">
        <p>{say(TEXTS.restored)}</p>
        <Button className="quiet-button" onPress={onForget}>
          {say(TEXTS.forget)}
        </Button>
      </div>
    );
  }
  return (
    <div className="console-notice places-problem" role="alert">
      {saving.kind === 'failed' && <p>{say(TEXTS.failed)}</p>}
      {saving.kind === 'refused' && saving.faults.map((fault) => <p key={fault}>{fault}</p>)}
      {saving.kind === 'changedMeanwhile' && (
        <>
          <p>{say(TEXTS.changedMeanwhile)}</p>
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
