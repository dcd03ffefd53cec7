import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SongSheet } from '../../../../contract/song.ts';
import { draftOf, showOf } from '../../../../domain/shows/editing/Draft.ts';
import type { Show } from '../../../../domain/shows/Show.ts';
import { beatAt } from '../../../../domain/songs/beatGrid.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { Choice } from '../../controls/Choice.tsx';
import { AskDialog } from '../../dialogs/AskDialog.tsx';
import { useHistory } from '../../editing/useHistory.ts';
import { useSay } from '../../language.ts';
import { draftFaults } from './editing/draftFaults.ts';
import { forgetDraft, keptDraft } from './editing/draftStore.ts';
import { SavingNotice } from './editing/SavingNotice.tsx';
import { useClipEditing } from './editing/useClipEditing.ts';
import { useShowSaving } from './editing/useShowSaving.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { Palette } from './palette/Palette.tsx';
import { ShowStage } from './preview/ShowStage.tsx';
import { usePreview } from './preview/usePreview.ts';
import './ShowEditor.css';
import { EDITOR_TEXTS as TEXTS } from './texts.ts';
import { snapped } from './timeline/ClipDrag.ts';
import { laneRows } from './timeline/laneRows.ts';
import { Timeline } from './timeline/Timeline.tsx';

/** A show as it was read, or begun: then it has no revision yet. */
export type OpenedShow = {
  readonly id: string;
  readonly show: Show;
  readonly revision: string | null;
  readonly song: SongSheet;
};

type ShowEditorProps = {
  readonly api: StaffApi;
  readonly opened: OpenedShow;
  readonly onClose: () => void;
  readonly onReload: () => void;
  readonly onCopy: (show: Show) => void;
};

const SNAPS = [1, 0.5, 0.25, 0] as const;
const LEAST_PX = 6;
const MOST_PX = 120;

/** The workbench of one show. */
export function ShowEditor({ api, opened, onClose, onReload, onCopy }: ShowEditorProps) {
  const say = useSay();
  const { id, song } = opened;
  const [first] = useState(() => ({ draft: draftOf(opened.show), kept: keptDraft(id) }));
  const editing = useHistory(first.kept === null ? first.draft : draftOf(first.kept));
  const { document: draft, undo, redo, canUndo, canRedo } = editing;
  const [isRecovered, setRecovered] = useState(first.kept !== null);
  const [snap, setSnap] = useState<number>(1);
  const [pixelsPerBeat, setPixels] = useState(24);
  const [isLeaving, setLeaving] = useState(false);
  const inspector = useRef<HTMLElement>(null);
  const show = useMemo(() => showOf(draft), [draft]);
  const preview = usePreview(show);
  const beatNow = () => {
    const beat = beatAt(song.grid, preview.position.moment.positionMs);
    return Math.min(song.beats, Math.max(0, snapped(beat, snap)));
  };
  const acts = useClipEditing(editing, song, beatNow);
  const saved = { draft: opened.revision === null ? null : first.draft, revision: opened.revision };
  const { saving, isUnsaved, save, overwrite } = useShowSaving(api, id, draft, saved);
  const faults = useMemo(() => draftFaults(draft, song), [draft, song]);
  const castKey = acts.cast.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cast is the same as long as its names are.
  const rows = useMemo(() => laneRows(draft, acts.cast), [draft, castKey]);
  const faulty = new Set(faults.flatMap(({ clip }) => clip ?? []));
  const zoom = useCallback(
    (factor: number) => setPixels((now) => Math.min(MOST_PX, Math.max(LEAST_PX, now * factor))),
    [],
  );

  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const isText = target.matches('input, textarea, select');
    const key = event.key.toLowerCase();
    const held = event.ctrlKey || event.metaKey;
    const act = (): unknown => {
      if (held && key === 's') return save();
      if (isText) return false;
      if (held && (key === 'y' || (key === 'z' && event.shiftKey))) return redo();
      if (held && key === 'z') return undo();
      if (held && key === 'v') return acts.paste();
      if (key === ' ' && !target.matches('button, summary, a')) return preview.toggle();
      if (acts.clips.length === 0) return false;
      if (held && key === 'c') return acts.copy();
      if (held && key === 'x') return acts.cut();
      if (held && key === 'd') return acts.duplicate();
      if ((key === 'delete' || key === 'backspace') && target.matches('[data-clip]')) return acts.remove();
      return false;
    };
    if (act() !== false) event.preventDefault();
  };
  const jump = (clip: string) => {
    acts.setChosen(new Set([clip]));
    acts.setActive(clip);
  };
  const tool = (text: keyof typeof TEXTS, onPress: () => unknown, isDisabled = false) => (
    <Button className="quiet-button" isDisabled={isDisabled} onPress={() => void onPress()}>
      {say(TEXTS[text])}
    </Button>
  );
  const isNone = acts.clips.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that hold for the whole workbench.
    <div className="show-editor" onKeyDown={press}>
      <div className="show-bar">
        {tool('back', () => (isUnsaved ? setLeaving(true) : onClose()))}
        <h1>{say(draft.title)}</h1>
        <span className="show-state" role="status">
          {say(saving.kind === 'saving' ? TEXTS.saving : isUnsaved ? TEXTS.unsaved : TEXTS.saved)}
        </span>
        {tool('undo', undo, !canUndo)}
        {tool('redo', redo, !canRedo)}
        <Button
          className="strong-button"
          isDisabled={!isUnsaved || faults.length > 0 || saving.kind === 'saving'}
          onPress={() => void save()}
        >
          {say(TEXTS.save)}
        </Button>
      </div>
      {isRecovered && (
        <p className="show-note" role="status">
          {say(TEXTS.recovered)}{' '}
          <Button
            className="quiet-button"
            onPress={() => {
              forgetDraft(id);
              setRecovered(false);
              editing.change(() => first.draft);
            }}
          >
            {say(TEXTS.discard)}
          </Button>
        </p>
      )}
      <SavingNotice
        saving={saving}
        onOverwrite={(revision) => void overwrite(revision)}
        onTheirs={() => {
          forgetDraft(id);
          onReload();
        }}
        onCopy={() => {
          forgetDraft(id);
          onCopy(show);
        }}
      />
      <div className="show-bench">
        <ShowStage preview={preview} song={song} />
        <Palette cast={acts.cast} beats={song.beats} onInsert={(one) => acts.insert(one)} />
        <Inspector
          ref={inspector}
          draft={draft}
          clips={acts.clips}
          cast={acts.cast}
          beats={song.beats}
          faults={faults}
          onDraft={editing.change}
          onFields={acts.setFields}
          onStart={acts.setStart}
          onLength={acts.setEnd}
          onJump={jump}
        />
      </div>
      <div className="show-tools">
        {tool('copy', acts.copy, isNone)}
        {tool('cut', acts.cut, isNone)}
        {tool('paste', acts.paste)}
        {tool('duplicate', acts.duplicate, isNone)}
        {tool('split', acts.split, isNone)}
        {tool('remove', acts.remove, isNone)}
        {tool('zoomOut', () => zoom(1 / 1.4))}
        {tool('zoomIn', () => zoom(1.4))}
        <Choice
          label={say(TEXTS.snap)}
          items={SNAPS.map((beats) => ({
            id: String(beats),
            name: beats === 0 ? say(TEXTS.snapOff) : `${beats} ${say(TEXTS.beat)}`,
          }))}
          chosen={String(snap)}
          onChoose={(beats) => setSnap(Number(beats))}
        />
      </div>
      <Timeline
        draft={draft}
        rows={rows}
        song={song}
        snap={snap}
        pixelsPerBeat={pixelsPerBeat}
        position={preview.position}
        chosen={acts.chosen}
        faulty={faulty}
        active={acts.active}
        onActive={acts.setActive}
        onChoose={acts.setChosen}
        onEdit={acts.edit}
        onInsert={acts.insert}
        onSeek={preview.seek}
        onZoom={zoom}
        onInspect={() => inspector.current?.focus()}
      />
      <p className="show-said" role="status">
        {acts.said}
      </p>
      <AskDialog
        isOpen={isLeaving}
        title={say(TEXTS.unsaved)}
        yes={say(TEXTS.leave)}
        no={say(TEXTS.stay)}
        onYes={onClose}
        onClose={() => setLeaving(false)}
      >
        {say(TEXTS.leaveAsk)}
      </AskDialog>
    </div>
  );
}
