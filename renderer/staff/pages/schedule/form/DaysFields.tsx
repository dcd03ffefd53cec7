import { useState } from 'react';
import { Button, Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Days } from '../../../../../domain/calendar/Calendar.ts';
import { WEEKDAYS, type Weekday } from '../../../../../domain/schedule/days.ts';
import { useSay } from '../../../language.ts';
import { WEEKDAY_NAMES } from '../entryWords.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import { DayBox } from './DayBox.tsx';
import type { FormFaults } from './daysForm.ts';
import { FaultNote } from './FaultNote.tsx';

type DaysFieldsProps = {
  readonly days: Days;
  readonly faults: FormFaults;
  readonly onChange: (days: Days) => void;
};

const PRESETS: readonly { readonly text: keyof typeof T; readonly weekdays: readonly Weekday[] }[] = [
  { text: 'everyDay', weekdays: WEEKDAYS },
  { text: 'workdays', weekdays: WEEKDAYS.slice(0, 5) },
  { text: 'weekend', weekdays: WEEKDAYS.slice(5) },
];

/** On which weekdays, and between which dates. */
export function DaysFields({ days, faults, onChange }: DaysFieldsProps) {
  const say = useSay();
  const { weekdays, fromDate, toDate } = days;
  const [hasDates, setHasDates] = useState(fromDate !== null || toDate !== null);
  const choose = (chosen: readonly Weekday[]) => onChange({ weekdays: chosen, fromDate, toDate });
  return (
    <>
      <div className="schedule-field">
        <Label elementType="span">{say(T.weekdays)}</Label>
        <ToggleButtonGroup
          className="schedule-toggles"
          aria-label={say(T.weekdays)}
          selectionMode="multiple"
          selectedKeys={weekdays}
          onSelectionChange={(keys) => choose(WEEKDAYS.filter((day) => keys.has(day)))}
        >
          {WEEKDAYS.map((day) => (
            <ToggleButton key={day} id={day}>
              {say(WEEKDAY_NAMES[day])}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <div className="schedule-presets">
          {PRESETS.map(({ text, weekdays: preset }) => (
            <Button key={text} className="schedule-link" onPress={() => choose(preset)}>
              {say(T[text])}
            </Button>
          ))}
          {!hasDates && (
            <Button className="schedule-link" onPress={() => setHasDates(true)}>
              {say(T.dates)}…
            </Button>
          )}
        </div>
        <FaultNote fault={faults.get('weekdays')} />
      </div>
      {hasDates && (
        <div className="schedule-field">
          <div className="schedule-pair">
            <DayBox
              label={say(T.fromDate)}
              date={fromDate}
              mayBeNone
              isInvalid={faults.has('dates')}
              onChange={(date) => onChange({ weekdays, fromDate: date, toDate })}
            />
            <DayBox
              label={say(T.toDate)}
              date={toDate}
              mayBeNone
              isInvalid={faults.has('dates')}
              onChange={(date) => onChange({ weekdays, fromDate, toDate: date })}
            />
          </div>
          <FaultNote fault={faults.get('dates')} />
        </div>
      )}
    </>
  );
}
