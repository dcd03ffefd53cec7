import { Button } from 'react-aria-components';
import type { Rehearsal } from '../../../../../contract/staff/scheduleApi.ts';
import { weekdayOf } from '../../../../../domain/schedule/days.ts';
import { minuteOfDay, type ToLocalTime } from '../../../../../domain/schedule/LocalTime.ts';
import { Card } from '../../../figures/Card.tsx';
import type { Bilingual } from '../../../language.ts';
import { useSay } from '../../../language.ts';
import { WEEKDAY_NAMES } from '../entryWords.ts';
import { NOTE_WORDS } from '../scheduleWords.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import { clockTime } from './spanWords.ts';
import { type WeekNote, weekNotes } from './weekNotes.ts';
import './WeekNotes.css';

const MOST_MOMENTS = 3;

type WeekNotesProps = {
  readonly rehearsal: Rehearsal;
  readonly toLocalTime: ToLocalTime;
  readonly onOpen: (entry: string) => void;
};

/** Conflicts of the week in words, each with the way to its entry. */
export function WeekNotes({ rehearsal, toLocalTime, onOpen }: WeekNotesProps) {
  const say = useSay();
  const notes = weekNotes(rehearsal);
  const plays = rehearsal.days.some(({ showings }) => showings.length > 0);
  return (
    <Card title={say(T.notes)} note={say(T.visitsNote)}>
      {notes.length === 0 && <p className="week-calm">{say(plays ? T.noNotes : T.noteNone)}</p>}
      <ul className="week-notes">
        {notes.map((note) => (
          <li key={`${note.kind} ${note.entry}`} data-kind={note.kind}>
            <p>
              <strong>{say(note.show)}</strong> {say(momentsWords(note, toLocalTime))}
              <span>{say(NOTE_WORDS[note.kind])}</span>
            </p>
            <Button className="quiet-button" onPress={() => onOpen(note.entry)}>
              {say(T.showIt)}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function momentsWords({ moments }: WeekNote, toLocalTime: ToLocalTime): Bilingual {
  const words = moments.slice(0, MOST_MOMENTS).map((atMs) => {
    const local = toLocalTime(atMs);
    const day = WEEKDAY_NAMES[weekdayOf(local.date)];
    const time = clockTime(minuteOfDay(local));
    return { zh: `${day.zh} ${time}`, en: `${day.en} ${time}` };
  });
  const more = moments.length - words.length;
  return {
    zh: words.map(({ zh }) => zh).join('、') + (more > 0 ? ` 等 ${moments.length} 次` : ''),
    en: words.map(({ en }) => en).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}
