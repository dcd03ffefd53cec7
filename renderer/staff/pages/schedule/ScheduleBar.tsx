import { Button } from 'react-aria-components';
import { useSay } from '../../language.ts';
import { SCHEDULE_TEXTS as T } from './texts.ts';

type ScheduleBarProps = {
  readonly state: 'saving' | 'someFaults' | 'unsaved' | 'saved';
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canSave: boolean;
  readonly onVersions: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
};

/** Title, whether it is saved, and what holds for the whole schedule. */
export function ScheduleBar({ state, canUndo, canRedo, canSave, ...acts }: ScheduleBarProps) {
  const say = useSay();
  const tool = (text: 'versions' | 'undo' | 'redo', onPress: () => void, isDisabled = false) => (
    <Button className="quiet-button" onPress={onPress} isDisabled={isDisabled}>
      {say(T[text])}
    </Button>
  );
  return (
    <div className="schedule-bar">
      <h1>{say(T.title)}</h1>
      <span className="schedule-state" role="status" data-bad={state === 'someFaults' || undefined}>
        {say(T[state])}
      </span>
      {tool('versions', acts.onVersions)}
      {tool('undo', acts.onUndo, !canUndo)}
      {tool('redo', acts.onRedo, !canRedo)}
      <Button className="strong-button" onPress={acts.onSave} isDisabled={!canSave}>
        {say(T.save)}
      </Button>
    </div>
  );
}
