import { Button } from 'react-aria-components';
import type { CalendarEntry } from '../../../../domain/calendar/Calendar.ts';
import { type Bilingual, useSay } from '../../language.ts';
import { whatWords, whenWords } from './entryWords.ts';
import { formOfEntry } from './form/EntryForm.ts';
import { SCHEDULE_TEXTS as T } from './texts.ts';
import './EntryList.css';

type EntryListProps = {
  readonly entries: readonly CalendarEntry[];
  readonly nameOf: (show: string) => Bilingual;
  readonly onOpen: (entry: string) => void;
};

/** Everything that is planned, in words. */
export function EntryList({ entries, nameOf, onOpen }: EntryListProps) {
  const say = useSay();
  if (entries.length === 0) return <p className="schedule-hint">{say(T.noEntries)}</p>;
  return (
    <ul className="schedule-entries">
      {entries.map((entry) => {
        const isOnce = formOfEntry(entry, '').manner === 'once';
        return (
          <li key={entry.id}>
            <Button className="schedule-entry" data-entry={entry.id} onPress={() => onOpen(entry.id)}>
              <strong>{say(whenWords(entry))}</strong>
              <span>{say(whatWords(entry, nameOf))}</span>
              {isOnce && <em>{say(entry.kind === 'interrupt' ? T.interrupt : T.once)}</em>}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
