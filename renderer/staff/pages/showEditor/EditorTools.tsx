import { Button } from 'react-aria-components';
import { Choice } from '../../controls/Choice.tsx';
import { useSay } from '../../language.ts';
import type { ClipEditing } from './editing/useClipEditing.ts';
import { EDITOR_TEXTS as TEXTS } from './texts.ts';

type EditorToolsProps = {
  readonly acts: ClipEditing;
  /** Beats; 0 is free. */
  readonly snap: number;
  readonly onSnap: (beats: number) => void;
  readonly onZoom: (factor: number) => void;
};

const SNAPS = [1, 0.5, 0.25, 0] as const;
const ZOOM_STEP = 1.4;

/** What can be done with the chosen clips by those who know no keys. */
export function EditorTools({ acts, snap, onSnap, onZoom }: EditorToolsProps) {
  const say = useSay();
  const tool = (text: keyof typeof TEXTS, onPress: () => unknown, isDisabled = false) => (
    <Button className="quiet-button" isDisabled={isDisabled} onPress={() => void onPress()}>
      {say(TEXTS[text])}
    </Button>
  );
  const isNone = acts.clips.length === 0;
  return (
    <div className="show-tools edit-tools">
      {tool('copy', acts.copy, isNone)}
      {tool('cut', acts.cut, isNone)}
      {tool('paste', acts.paste)}
      {tool('duplicate', acts.duplicate, isNone)}
      {tool('split', acts.split, isNone)}
      {tool('remove', acts.remove, isNone)}
      {tool('zoomOut', () => onZoom(1 / ZOOM_STEP))}
      {tool('zoomIn', () => onZoom(ZOOM_STEP))}
      <Choice
        label={say(TEXTS.snap)}
        items={SNAPS.map((beats) => ({
          id: String(beats),
          name: beats === 0 ? say(TEXTS.snapOff) : `${beats} ${say(TEXTS.beat)}`,
        }))}
        chosen={String(snap)}
        onChoose={(beats) => onSnap(Number(beats))}
      />
    </div>
  );
}
