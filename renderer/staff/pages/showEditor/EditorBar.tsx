import { Button } from 'react-aria-components';
import type { Draft } from '../../../../domain/shows/editing/Draft.ts';
import type { Editing } from '../../editing/useHistory.ts';
import { useSay } from '../../language.ts';
import type { ShowSaving } from './editing/useShowSaving.ts';
import { EDITOR_TEXTS as TEXTS } from './texts.ts';

type EditorBarProps = {
  readonly editing: Editing<Draft>;
  readonly keeping: ShowSaving;
  readonly isFaulty: boolean;
  readonly onBack: () => void;
};

/** What the show is called, whether it is saved, and the way back. */
export function EditorBar({ editing, keeping, isFaulty, onBack }: EditorBarProps) {
  const say = useSay();
  const { saving, isUnsaved, save } = keeping;
  return (
    <div className="show-bar">
      <Button className="quiet-button" onPress={onBack}>
        {say(TEXTS.back)}
      </Button>
      <h1>{say(editing.document.title)}</h1>
      <span className="show-state" role="status">
        {say(saving.kind === 'saving' ? TEXTS.saving : isUnsaved ? TEXTS.unsaved : TEXTS.saved)}
      </span>
      <Button className="quiet-button" isDisabled={!editing.canUndo} onPress={editing.undo}>
        {say(TEXTS.undo)}
      </Button>
      <Button className="quiet-button" isDisabled={!editing.canRedo} onPress={editing.redo}>
        {say(TEXTS.redo)}
      </Button>
      <Button
        className="strong-button"
        isDisabled={!isUnsaved || isFaulty || saving.kind === 'saving'}
        onPress={() => void save()}
      >
        {say(TEXTS.save)}
      </Button>
    </div>
  );
}
