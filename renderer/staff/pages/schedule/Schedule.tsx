import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { defaultCalendar } from '../../../../contract/calendar.ts';
import type { ContentItem } from '../../../../contract/staff/contentApi.ts';
import type { Calendar, CalendarEntry } from '../../../../domain/calendar/Calendar.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { type SavedContent, useContentSaving } from '../../editing/useContentSaving.ts';
import { useHistory } from '../../editing/useHistory.ts';
import { Versions } from '../../editing/Versions.tsx';
import { Card } from '../../figures/Card.tsx';
import { zoneTime } from '../../figures/zoneTime.ts';
import { useSay } from '../../language.ts';
import { EntryList } from './EntryList.tsx';
import { newEntryId } from './entryWords.ts';
import { EntryEditor } from './form/EntryEditor.tsx';
import { entryOfForm, formOfEntry } from './form/EntryForm.ts';
import { HoursSettings } from './form/HoursSettings.tsx';
import { keptCalendar } from './keptCalendar.ts';
import { ScheduleBar } from './ScheduleBar.tsx';
import { ScheduleNotice } from './ScheduleNotice.tsx';
import { SCHEDULE_TEXTS as T } from './texts.ts';
import { useFaultyPlaces } from './useFaultyPlaces.ts';
import { useRehearsal } from './useRehearsal.ts';
import { Week } from './week/Week.tsx';
import { mondayOf } from './week/weekOf.ts';

type ScheduleProps = {
  readonly api: StaffApi;
  readonly timeZone: string;
  readonly opened: SavedContent<Calendar>;
  readonly shows: readonly ContentItem[];
  readonly read: () => Promise<SavedContent<Calendar>>;
};

const EMPTY: Calendar = defaultCalendar([]);

/** The calendar on the workbench: the week that it makes, and what it is made of. */
export function Schedule({ api, timeZone, opened, shows, read }: ScheduleProps) {
  const say = useSay();
  const toLocalTime = useMemo(() => zoneTime(timeZone), [timeZone]);
  // Read before anything is kept in its place.
  const [restored] = useState(keptCalendar);
  const { document: calendar, change, undo, redo, canUndo, canRedo } = useHistory(opened.document ?? EMPTY);
  const { saving, isUnsaved, save, saveOver, adopt } = useContentSaving(api, 'calendar', calendar, {
    document: opened.document,
    // What was not saved was made from this text; where it is another one by now, saving tells.
    revision: restored?.revision ?? opened.revision,
  });
  const [isRestored, setRestored] = useState(restored !== null);
  const [showsVersions, setShowsVersions] = useState(false);
  const [isNotRestored, setNotRestored] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const { isFaulty, mark } = useFaultyPlaces();
  const today = toLocalTime(Date.now()).date;
  const [monday, setMonday] = useState(() => mondayOf(today));
  const rehearsed = useRehearsal(api, calendar, monday);
  const rehearsal = rehearsed.answer?.kind === 'rehearsed' ? rehearsed.answer.rehearsal : null;
  // What was not saved when another page was opened comes back as a step that can be taken back.
  useEffect(() => {
    if (restored !== null) change(() => restored.document);
  }, [change, restored]);

  const open = calendar.entries.find(({ id }) => id === openId);
  const playable = shows.filter(({ faults }) => faults.length === 0);
  const nameOf = (show: string) => shows.find(({ id }) => id === show) ?? { zh: show, en: show };
  const canSave = isUnsaved && !isFaulty && saving.kind !== 'saving';
  const add = (entry: CalendarEntry) => {
    change((now) => ({ ...now, entries: [...now.entries, entry] }));
    setOpenId(entry.id);
  };
  const addNew = () => {
    const id = newEntryId(calendar.entries.map((entry) => entry.id));
    const once = { kind: 'interrupt', id, date: today, time: '18:00', show: playable[0]?.id ?? '' } as const;
    const made = entryOfForm(id, { ...formOfEntry(once, today), manner: 'times' });
    if (made.ok) add(made.value);
  };
  const restore = async (version: string) => {
    const answer = await api.content.restore({ kind: 'calendar', id: 'calendar', version }).catch(() => null);
    if (answer?.kind === 'saved') await showTheirs();
    else setNotRestored(true);
  };
  const showTheirs = async () => {
    const theirs = await read().catch(() => null);
    if (theirs === null) return;
    adopt(theirs);
    change(() => theirs.document ?? EMPTY);
  };
  const markEntry = useCallback((bad: boolean) => mark('entry', bad), [mark]);
  const pressKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      z: event.shiftKey ? redo : undo,
      y: redo,
      s: () => canSave && void save(),
    };
    const act = acts[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the whole workbench; each has a button.
    <div className="schedule-bench" onKeyDown={pressKey}>
      <ScheduleBar
        state={
          saving.kind === 'saving' ? 'saving' : isFaulty ? 'someFaults' : isUnsaved ? 'unsaved' : 'saved'
        }
        canUndo={canUndo}
        canRedo={canRedo}
        canSave={canSave}
        onVersions={() => {
          setNotRestored(false);
          setShowsVersions(true);
        }}
        onUndo={undo}
        onRedo={redo}
        onSave={() => void save()}
      />
      <p className="schedule-about">{say(T.about)}</p>
      {opened.document === null && isUnsaved && <p className="console-notice">{say(T.faulty)}</p>}
      {isNotRestored && (
        <p className="console-notice" role="alert">
          {say(T.notRestored)}
        </p>
      )}
      <ScheduleNotice
        saving={saving}
        isRestored={isRestored && isUnsaved}
        onForget={() => {
          setRestored(false);
          change(() => opened.document ?? EMPTY);
        }}
        onTheirs={() => void showTheirs()}
        onOverwrite={(revision) => void saveOver(revision)}
      />
      {showsVersions && (
        <Versions
          api={api}
          kind="calendar"
          id="calendar"
          onRestore={(version) => void restore(version)}
          onClose={() => setShowsVersions(false)}
        />
      )}
      <div className="schedule-columns">
        <Week
          rehearsed={rehearsed}
          monday={monday}
          today={today}
          toLocalTime={toLocalTime}
          opened={openId}
          onMonday={setMonday}
          onOpen={setOpenId}
        />
        <div className="schedule-side">
          {open !== undefined ? (
            <EntryEditor
              key={open.id}
              entry={open}
              shows={shows}
              today={today}
              onChange={(entry, part) =>
                change(
                  (now) => ({
                    ...now,
                    entries: now.entries.map((one) => (one.id === entry.id ? entry : one)),
                  }),
                  `${entry.id} ${part}`,
                )
              }
              onFaulty={markEntry}
              onDuplicate={() => add({ ...open, id: newEntryId(calendar.entries.map(({ id }) => id)) })}
              onRemove={() => {
                change((now) => ({ ...now, entries: now.entries.filter(({ id }) => id !== open.id) }));
                setOpenId(null);
              }}
              onDone={() => setOpenId(null)}
            />
          ) : (
            <Card
              title={say(T.entries)}
              tools={
                <Button className="strong-button" isDisabled={playable.length === 0} onPress={addNew}>
                  {say(T.add)}
                </Button>
              }
              note={playable.length === 0 ? say(T.noShows) : null}
            >
              <EntryList entries={calendar.entries} nameOf={nameOf} onOpen={setOpenId} />
            </Card>
          )}
          <details className="card schedule-more">
            <summary>{say(T.settings)}</summary>
            <HoursSettings
              calendar={calendar}
              rehearsal={rehearsal}
              toLocalTime={toLocalTime}
              onChange={change}
              onFaulty={mark}
            />
          </details>
        </div>
      </div>
    </div>
  );
}
