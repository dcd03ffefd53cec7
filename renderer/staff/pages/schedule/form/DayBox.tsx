import { parseDate } from '@internationalized/date';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Calendar as MonthCalendar,
  Popover,
} from 'react-aria-components';
import '../../../figures/RangePicker.css';
import { useSay } from '../../../language.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';

type DayBoxProps = {
  readonly label: string;
  /** Like "2026-11-24"; null: none. */
  readonly date: string | null;
  readonly isInvalid?: boolean;
  /** Whether none is a choice, too. */
  readonly mayBeNone?: boolean;
  readonly onChange: (date: string | null) => void;
};

/** A day, typed or chosen from a month. */
export function DayBox({ label, date, isInvalid = false, mayBeNone = false, onChange }: DayBoxProps) {
  const say = useSay();
  return (
    <DatePicker
      className="schedule-field"
      value={date === null ? null : parseDate(date)}
      isInvalid={isInvalid}
      onChange={(day) => onChange(day === null ? null : day.toString())}
    >
      <Label>{label}</Label>
      <Group className="schedule-box">
        <DateInput>{(segment) => <DateSegment segment={segment} />}</DateInput>
        {mayBeNone && date !== null && (
          <Button slot={null} aria-label={`${label}: ${say(T.clearDate)}`} onPress={() => onChange(null)}>
            ×
          </Button>
        )}
        <Button aria-label={`${label}: ${say(T.openCalendar)}`}>▾</Button>
      </Group>
      <Popover className="range-popover">
        <Dialog>
          <MonthCalendar>
            <header>
              <Button slot="previous" aria-label={say(T.previousMonth)}>
                ‹
              </Button>
              <Heading />
              <Button slot="next" aria-label={say(T.nextMonth)}>
                ›
              </Button>
            </header>
            <CalendarGrid>{(day) => <CalendarCell date={day} />}</CalendarGrid>
          </MonthCalendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
