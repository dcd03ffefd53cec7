import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { defaultStreetContent, type StreetContent } from '../../../../contract/streetContent.ts';
import type { LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { keptUnsaved } from '../../editing/unsaved.ts';
import { type SavedContent, useContentSaving } from '../../editing/useContentSaving.ts';
import { useHistory } from '../../editing/useHistory.ts';
import { useSay } from '../../language.ts';
import { GesturesPanel } from './GesturesPanel.tsx';
import { LandmarksPanel } from './LandmarksPanel.tsx';
import { LinesPanel } from './LinesPanel.tsx';
import { PlacesNotice } from './PlacesNotice.tsx';
import { streetFaults } from './streetFaults.ts';
import type { StudioIdol } from './studioIdols.ts';
import { PLACES_TEXTS as TEXTS } from './texts.ts';

export type StreetChange = (to: (street: StreetContent) => StreetContent, by?: string) => void;

type PlacesEditorProps = {
  readonly api: StaffApi;
  /** Where this kiosk stands. */
  readonly here: LandmarkId;
  readonly opened: SavedContent<StreetContent>;
  readonly ownIdols: readonly StudioIdol[];
  readonly read: () => Promise<SavedContent<StreetContent>>;
};

/** The street on the workbench, with every step taken back at will. */
export function PlacesEditor({ api, here, opened, ownIdols, read }: PlacesEditorProps) {
  const say = useSay();
  // Read before anything is kept in its place.
  const [restored] = useState(() => keptUnsaved<StreetContent>('street'));
  const {
    document: street,
    change,
    settle,
    undo,
    redo,
    canUndo,
    canRedo,
  } = useHistory(opened.document ?? defaultStreetContent());
  const { saving, isUnsaved, save, saveOver, adopt } = useContentSaving(api, 'street', street, {
    document: opened.document,
    // What was not saved was made from this text; where it is another one by now, saving tells.
    revision: restored?.revision ?? opened.revision,
  });
  const [isRestored, setRestored] = useState(restored !== null);
  const faults = useMemo(() => streetFaults(street), [street]);
  // What was not saved when another page was opened comes back as a step that can be taken back.
  useEffect(() => {
    if (restored !== null) change(() => restored.document);
  }, [change, restored]);

  const canSave = isUnsaved && faults.size === 0 && saving.kind !== 'saving';
  const showTheirs = async () => {
    const theirs = await read().catch(() => null);
    if (theirs === null) return;
    adopt(theirs);
    change(() => theirs.document ?? defaultStreetContent());
  };
  const pressKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const acts: Readonly<Record<string, () => void>> = {
      z: event.shiftKey ? redo : undo,
      y: redo,
      s: () => canSave && void save(),
    };
    const act = acts[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const state =
    saving.kind === 'saving'
      ? TEXTS.saving
      : faults.size > 0
        ? TEXTS.someFaults
        : isUnsaved
          ? TEXTS.unsaved
          : TEXTS.saved;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the whole workbench; each has a button.
    <div className="places-editor" onKeyDown={pressKey}>
      <div className="places-bar">
        <h1>{say(TEXTS.title)}</h1>
        <span className="places-state" role="status" data-bad={faults.size > 0 || undefined}>
          {say(state)}
        </span>
        <Button className="quiet-button" onPress={undo} isDisabled={!canUndo}>
          {say(TEXTS.undo)}
        </Button>
        <Button className="quiet-button" onPress={redo} isDisabled={!canRedo}>
          {say(TEXTS.redo)}
        </Button>
        <Button className="strong-button" onPress={() => void save()} isDisabled={!canSave}>
          {say(TEXTS.save)}
        </Button>
      </div>
      <p className="places-about">{say(TEXTS.about)}</p>
      {opened.document === null && isUnsaved && <p className="console-notice">{say(TEXTS.faulty)}</p>}
      <PlacesNotice
        saving={saving}
        isRestored={isRestored && isUnsaved}
        onForget={() => setRestored(false)}
        onTheirs={() => void showTheirs()}
        onOverwrite={(revision) => void saveOver(revision)}
      />
      <Tabs className="places-tabs">
        <TabList aria-label={say(TEXTS.title)}>
          <Tab id="places">{say(TEXTS.places)}</Tab>
          <Tab id="gestures">{say(TEXTS.gestures)}</Tab>
          <Tab id="lines">{say(TEXTS.lines)}</Tab>
        </TabList>
        <TabPanel id="places">
          <LandmarksPanel
            street={street}
            here={here}
            ownIdols={ownIdols}
            faults={faults}
            onChange={change}
            onSettled={settle}
          />
        </TabPanel>
        <TabPanel id="gestures">
          <GesturesPanel
            street={street}
            here={here}
            ownIdols={ownIdols}
            fault={faults.get('gestures')}
            onChange={change}
          />
        </TabPanel>
        <TabPanel id="lines">
          <LinesPanel
            street={street}
            here={here}
            ownIdols={ownIdols}
            faults={faults}
            onChange={change}
            onSettled={settle}
          />
        </TabPanel>
      </Tabs>
    </div>
  );
}
