import { useCallback, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SongSheet } from '../../../../contract/song.ts';
import { draftOf, showOf } from '../../../../domain/shows/editing/Draft.ts';
import type { Show } from '../../../../domain/shows/Show.ts';
import { showTimes } from '../../../../domain/shows/showSpan.ts';
import { beatAt } from '../../../../domain/songs/beatGrid.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { AskDialog } from '../../dialogs/AskDialog.tsx';
import { useHistory } from '../../editing/useHistory.ts';
import { useSay } from '../../language.ts';
import { EditorBar } from './EditorBar.tsx';
import { EditorTools } from './EditorTools.tsx';
import { draftFaults } from './editing/draftFaults.ts';
import { forgetDraft, keptDraft } from './editing/draftStore.ts';
import { FlashNote } from './editing/FlashNote.tsx';
import { SavingNotice } from './editing/SavingNotice.tsx';
import { useClipEditing } from './editing/useClipEditing.ts';
import { useEditorKeys } from './editing/useEditorKeys.ts';
import { useShowSaving } from './editing/useShowSaving.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { Palette } from './palette/Palette.tsx';
import { ShowStage } from './preview/ShowStage.tsx';
import { useLoop } from './preview/useLoop.ts';
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

const LEAST_PX = 6;
const MOST_PX = 120;

/** The workbench of one show. */
export function ShowEditor({ api, opened, onClose, onReload, onCopy }: ShowEditorProps) {
  const say = useSay();
  const { id, song } = opened;
  const [first] = useState(() => ({ draft: draftOf(opened.show), kept: keptDraft(id) }));
  const editing = useHistory(first.kept === null ? first.draft : draftOf(first.kept));
  const { document: draft } = editing;
  const [isRecovered, setRecovered] = useState(first.kept !== null);
  const [snap, setSnap] = useState<number>(1);
  const [pixelsPerBeat, setPixels] = useState(24);
  const [isLeaving, setLeaving] = useState(false);
  const inspector = useRef<HTMLElement>(null);
  const show = useMemo(() => showOf(draft), [draft]);
  const preview = usePreview(show);
  const looping = useLoop(preview, song);
  const beatNow = () => {
    const beat = beatAt(song.grid, preview.position.moment.positionMs);
    const { startBeat, endBeat } = draft.span ?? { startBeat: 0, endBeat: song.beats };
    return Math.min(endBeat, Math.max(startBeat, snapped(beat, snap)));
  };
  const acts = useClipEditing(editing, song, beatNow);
  const saved = { draft: opened.revision === null ? null : first.draft, revision: opened.revision };
  const keeping = useShowSaving(api, id, draft, saved);
  useEditorKeys({ editing, acts, save: keeping.save, play: preview.toggle });
  const faults = useMemo(() => draftFaults(draft, song), [draft, song]);
  const castKey = acts.cast.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cast is the same as long as its names are.
  const rows = useMemo(() => laneRows(draft, acts.cast), [draft, castKey]);
  const faulty = new Set(faults.flatMap(({ clip }) => clip ?? []));
  const zoom = useCallback(
    (factor: number) => setPixels((now) => Math.min(MOST_PX, Math.max(LEAST_PX, now * factor))),
    [],
  );

  const jump = (clip: string) => {
    acts.setChosen(new Set([clip]));
    acts.setActive(clip);
  };
  return (
    <div className="show-editor">
      <EditorBar
        editing={editing}
        keeping={keeping}
        isFaulty={faults.length > 0}
        onBack={() => (keeping.isUnsaved ? setLeaving(true) : onClose())}
      />
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
        saving={keeping.saving}
        onOverwrite={(revision) => void keeping.overwrite(revision)}
        onTheirs={() => {
          forgetDraft(id);
          onReload();
        }}
        onCopy={() => {
          forgetDraft(id);
          onCopy(show);
        }}
      />
      <FlashNote show={show} song={song} />
      <div className="show-bench">
        <ShowStage preview={preview} song={song} looping={looping} times={showTimes(draft, song)} />
        <Palette cast={acts.cast} beats={song.beats} onInsert={(one) => acts.insert(one)} />
        <EditorTools acts={acts} snap={snap} onSnap={setSnap} onZoom={zoom} />
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
          loop={looping.loop}
          onLoop={looping.setLoop}
          onZoom={zoom}
          onInspect={() => inspector.current?.focus()}
        />
        <Inspector
          ref={inspector}
          draft={draft}
          clips={acts.clips}
          cast={acts.cast}
          song={song}
          faults={faults}
          onDraft={editing.change}
          onFields={acts.setFields}
          onStart={acts.setStart}
          onLength={acts.setEnd}
          onJump={jump}
        />
      </div>
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
