import { Button } from 'react-aria-components';
import { daysAfter } from '../../../../../domain/schedule/days.ts';
import type { ToLocalTime } from '../../../../../domain/schedule/LocalTime.ts';
import { useSay } from '../../../language.ts';
import { dateWords } from '../entryWords.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import type { Rehearsed } from '../useRehearsal.ts';
import { WeekNotes } from './WeekNotes.tsx';
import { WeekView } from './WeekView.tsx';
import { mondayOf } from './weekOf.ts';
import './Week.css';

type WeekProps = {
  readonly rehearsed: Rehearsed;
  readonly monday: string;
  readonly today: string;
  readonly toLocalTime: ToLocalTime;
  readonly opened: string | null;
  readonly onMonday: (monday: string) => void;
  readonly onOpen: (entry: string) => void;
};

const WEEK_DAYS = 7;

/** One week of the calendar as the street would play it, and the way to other weeks. */
export function Week(props: WeekProps) {
  const { rehearsed, monday, today, toLocalTime, opened, onMonday, onOpen } = props;
  const say = useSay();
  const { answer, isWorking, isFailing } = rehearsed;
  const move = (days: number) => onMonday(daysAfter(monday, days));
  return (
    <div className="schedule-week">
      <section className="card" aria-label={say(T.week)} aria-busy={isWorking}>
        <div className="week-head">
          <h2>
            {say(dateWords(monday))} – {say(dateWords(daysAfter(monday, WEEK_DAYS - 1)))}
          </h2>
          <span className="schedule-hint" role="status">
            {isFailing ? say(T.noRehearsal) : isWorking ? say(T.rehearsing) : ''}
          </span>
          <Button className="quiet-button" aria-label={say(T.previous)} onPress={() => move(-WEEK_DAYS)}>
            ‹
          </Button>
          <Button
            className="quiet-button"
            isDisabled={monday === mondayOf(today)}
            onPress={() => onMonday(mondayOf(today))}
          >
            {say(T.today)}
          </Button>
          <Button className="quiet-button" aria-label={say(T.next)} onPress={() => move(WEEK_DAYS)}>
            ›
          </Button>
        </div>
        {answer?.kind === 'refused' && (
          <div className="console-notice" role="alert">
            <p>{say(T.refused)}</p>
            {answer.faults.map((fault) => (
              <p key={fault}>{fault}</p>
            ))}
          </div>
        )}
        {answer?.kind === 'rehearsed' && (
          <WeekView rehearsal={answer.rehearsal} toLocalTime={toLocalTime} opened={opened} onOpen={onOpen} />
        )}
      </section>
      {answer?.kind === 'rehearsed' && (
        <WeekNotes rehearsal={answer.rehearsal} toLocalTime={toLocalTime} onOpen={onOpen} />
      )}
    </div>
  );
}
