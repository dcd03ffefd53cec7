import { useEffect, useMemo, useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type OwnIdol, readOwnIdol } from '../../../../contract/ownIdol.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { AskDialog } from '../../dialogs/AskDialog.tsx';
import { useHistory } from '../../editing/useHistory.ts';
import { useSay } from '../../language.ts';
import { CharacterPanel } from './CharacterPanel.tsx';
import { ColoursPanel } from './ColoursPanel.tsx';
import { surprise } from './idolDraft.ts';
import { LooksPanel } from './LooksPanel.tsx';
import { ShapePanel } from './ShapePanel.tsx';
import './Studio.css';
import { StudioStage } from './StudioStage.tsx';
import { STUDIO_TEXTS as TEXTS } from './texts.ts';

/** An idol that was opened: as she was saved, or begun. */
export type OpenedIdol = { readonly idol: OwnIdol; readonly revision: string | null };

type StudioProps = {
  readonly api: StaffApi;
  readonly opened: OpenedIdol;
  readonly onClose: () => void;
};

type Saving =
  | { readonly kind: 'idle' | 'saving' | 'failed' | 'taken' }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }
  | { readonly kind: 'changedMeanwhile'; readonly revision: string };

/** The workbench: her picture on the true stage, and all that can be chosen. */
export function Studio({ api, opened, onClose }: StudioProps) {
  const say = useSay();
  const { document: idol, change, settle, undo, redo, canUndo, canRedo } = useHistory(opened.idol);
  const [saved, setSaved] = useState(opened);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [isLeaving, setLeaving] = useState(false);
  const isNew = saved.revision === null;
  const isUnsaved = idol !== saved.idol || isNew;
  const faults = useMemo(() => {
    const read = readOwnIdol(idol, `${idol.recipe.id}.json`);
    return read.ok ? [] : read.error;
  }, [idol]);

  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const save = async (revision: string | null) => {
    setSaving({ kind: 'saving' });
    try {
      const named = { kind: 'idol', id: idol.recipe.id } as const;
      const answer = await api.content.save({ ...named, document: idol, revision });
      if (answer.kind === 'saved') {
        setSaved({ idol, revision: answer.revision });
        setSaving({ kind: 'idle' });
      } else if (answer.kind === 'changedMeanwhile') {
        setSaving(revision === null ? { kind: 'taken' } : answer);
      } else setSaving(answer);
    } catch {
      setSaving({ kind: 'failed' });
    }
  };
  const leave = () => (isUnsaved ? setLeaving(true) : onClose());

  return (
    <div className="studio">
      <div className="studio-bar">
        <Button className="quiet-button" onPress={leave}>
          {say(TEXTS.back)}
        </Button>
        <h1>{say({ zh: idol.zh, en: idol.en })}</h1>
        <span className="studio-state" role="status">
          {saving.kind === 'saving' ? say(TEXTS.saving) : say(isUnsaved ? TEXTS.unsaved : TEXTS.saved)}
        </span>
        <Button className="quiet-button" onPress={undo} isDisabled={!canUndo}>
          {say(TEXTS.undo)}
        </Button>
        <Button className="quiet-button" onPress={redo} isDisabled={!canRedo}>
          {say(TEXTS.redo)}
        </Button>
        <Button className="quiet-button" onPress={() => change((now) => surprise(now, Math.random))}>
          {say(TEXTS.surprise)}
        </Button>
        <Button
          className="strong-button"
          onPress={() => void save(saved.revision)}
          isDisabled={!isUnsaved || faults.length > 0 || saving.kind === 'saving'}
        >
          {say(TEXTS.save)}
        </Button>
      </div>
      <SavingProblem saving={saving} faults={faults} onOverwrite={(revision) => void save(revision)} />
      <div className="studio-bench">
        <StudioStage idol={idol} />
        <Tabs className="studio-tabs">
          <TabList aria-label={say(TEXTS.title)}>
            <Tab id="looks">{say(TEXTS.looks)}</Tab>
            <Tab id="colours">{say(TEXTS.colours)}</Tab>
            <Tab id="shape">{say(TEXTS.shape)}</Tab>
            <Tab id="character">{say(TEXTS.names)}</Tab>
          </TabList>
          <TabPanel id="looks">
            <LooksPanel idol={idol} onChange={change} />
          </TabPanel>
          <TabPanel id="colours">
            <ColoursPanel idol={idol} onChange={change} onSettled={settle} />
          </TabPanel>
          <TabPanel id="shape">
            <ShapePanel idol={idol} onChange={change} onSettled={settle} />
          </TabPanel>
          <TabPanel id="character">
            <CharacterPanel idol={idol} isNew={isNew} onChange={change} />
          </TabPanel>
        </Tabs>
      </div>
      <AskDialog
        isOpen={isLeaving}
        title={say({ zh: idol.zh, en: idol.en })}
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

type SavingProblemProps = {
  readonly saving: Saving;
  readonly faults: readonly string[];
  readonly onOverwrite: (revision: string) => void;
};

function SavingProblem({ saving, faults, onOverwrite }: SavingProblemProps) {
  const say = useSay();
  const sentences = saving.kind === 'refused' ? saving.faults : faults;
  if (saving.kind === 'changedMeanwhile') {
    return (
      <div className="console-notice" role="alert">
        <p>{say(TEXTS.changedMeanwhile)}</p>
        <Button className="quiet-button" onPress={() => onOverwrite(saving.revision)}>
          {say(TEXTS.overwrite)}
        </Button>
      </div>
    );
  }
  const told =
    saving.kind === 'failed' ? [say(TEXTS.failed)] : saving.kind === 'taken' ? [say(TEXTS.taken)] : sentences;
  if (told.length === 0) return null;
  return (
    <div className="console-notice" role="alert">
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
