import { Button } from 'react-aria-components';
import type { ContentSaving } from '../../editing/useContentSaving.ts';
import { useSay } from '../../language.ts';
import { SCHEDULE_TEXTS as T } from './texts.ts';

type ScheduleNoticeProps = {
  readonly saving: ContentSaving;
  /** Changes of an earlier look at the page came back. */
  readonly isRestored: boolean;
  readonly onForget: () => void;
  readonly onTheirs: () => void;
  readonly onOverwrite: (revision: string) => void;
};

/** Why it was not saved, and what can be done; or that unsaved changes of last time are here. */
export function ScheduleNotice({ saving, isRestored, onForget, onTheirs, onOverwrite }: ScheduleNoticeProps) {
  const say = useSay();
  if (saving.kind === 'idle' || saving.kind === 'saving') {
    if (!isRestored) return null;
    return (
      <div className="schedule-told" role="status">
        <p>{say(T.restored)}</p>
        <Button className="quiet-button" onPress={onForget}>
          {say(T.forget)}
        </Button>
      </div>
    );
  }
  return (
    <div className="console-notice schedule-trouble" role="alert">
      {saving.kind === 'failed' && <p>{say(T.failed)}</p>}
      {saving.kind === 'refused' && (
        <>
          <p>{say(T.refused)}</p>
          {saving.faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </>
      )}
      {saving.kind === 'changedMeanwhile' && (
        <>
          <p>{say(T.changedMeanwhile)}</p>
          <Button className="quiet-button" onPress={onTheirs}>
            {say(T.loadTheirs)}
          </Button>
          <Button className="quiet-button" onPress={() => onOverwrite(saving.revision)}>
            {say(T.overwrite)}
          </Button>
        </>
      )}
    </div>
  );
}
