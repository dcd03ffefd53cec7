import { useEffect, useRef, useState } from 'react';
import { Button, Checkbox, Label, Radio, RadioGroup } from 'react-aria-components';
import type { ContentItem } from '../../../../../contract/staff/contentApi.ts';
import type { CalendarEntry } from '../../../../../domain/calendar/Calendar.ts';
import { useSay } from '../../../language.ts';
import { whenWords } from '../entryWords.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import { AmountBox } from './AmountBox.tsx';
import { DayBox } from './DayBox.tsx';
import { DaysFields } from './DaysFields.tsx';
import { type EntryForm, entryOfForm, formOfEntry, MANNERS, type Manner } from './EntryForm.ts';
import { FaultNote } from './FaultNote.tsx';
import { ShowsField } from './ShowsField.tsx';
import { SpanFields } from './SpanFields.tsx';
import { TimeBox } from './TimeBox.tsx';
import { TimesField } from './TimesField.tsx';
import './fields.css';
import './EntryEditor.css';

type EntryEditorProps = {
  readonly entry: CalendarEntry;
  readonly shows: readonly ContentItem[];
  readonly today: string;
  /** `part` names what was changed, so that typing is one step. */
  readonly onChange: (entry: CalendarEntry, part: string) => void;
  readonly onFaulty: (isFaulty: boolean) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
};

/** The form of one entry. Whatever is right in it is in the calendar at once. */
export function EntryEditor(props: EntryEditorProps) {
  const { entry, shows, today, onChange, onFaulty } = props;
  const say = useSay();
  const [form, setForm] = useState(() => formOfEntry(entry, today));
  const [shown, setShown] = useState(entry);
  const heading = useRef<HTMLHeadingElement>(null);
  // The entry became another one by itself: a step was taken back.
  if (entry !== shown) {
    setShown(entry);
    setForm(formOfEntry(entry, today));
  }
  useEffect(() => heading.current?.focus(), []);
  const made = entryOfForm(entry.id, form);
  const faults = made.ok ? new Map() : made.error;
  const isFaulty = !made.ok;
  useEffect(() => {
    onFaulty(isFaulty);
    return () => onFaulty(false);
  }, [isFaulty, onFaulty]);
  const change = (changes: Partial<EntryForm>) => {
    const next = { ...form, ...changes };
    setForm(next);
    const now = entryOfForm(entry.id, next);
    if (!now.ok) return;
    setShown(now.value);
    onChange(now.value, Object.keys(changes).join(' '));
  };
  const isOnce = form.manner === 'once';
  return (
    <section className="schedule-form" aria-label={say(T.entry)}>
      <h2 ref={heading} tabIndex={-1}>
        {say(whenWords(entry))}
      </h2>
      <RadioGroup
        className="schedule-field"
        value={form.manner}
        onChange={(manner) => change({ manner: manner as Manner })}
      >
        <Label>{say(T.manner)}</Label>
        <div className="schedule-manners">
          {MANNERS.map((manner) => (
            <Radio key={manner} value={manner}>
              {say(T[manner === 'once' ? 'onceManner' : manner])}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <ShowsField
        shows={shows}
        chosen={form.shows}
        isSingle={isOnce}
        fault={faults.get('shows')}
        onChange={(chosen) => change({ shows: chosen })}
      />
      {form.manner === 'times' && (
        <TimesField times={form.times} fault={faults.get('times')} onChange={(times) => change({ times })} />
      )}
      {form.manner === 'every' && (
        <>
          <SpanFields span={form} faults={faults} onChange={change} />
          <AmountBox
            label={say(T.everyMinutes)}
            value={form.everyMinutes}
            least={5}
            most={1440}
            step={5}
            onChange={(everyMinutes) => change({ everyMinutes })}
          />
        </>
      )}
      {isOnce ? (
        <div className="schedule-field">
          <div className="schedule-pair">
            <DayBox
              label={say(T.date)}
              date={form.date}
              isInvalid={faults.has('dates')}
              onChange={(date) => change({ date })}
            />
            <TimeBox
              label={say(T.time)}
              time={form.times[0] ?? null}
              isInvalid={faults.has('times')}
              onChange={(time) => change({ times: [time] })}
            />
          </div>
          <FaultNote fault={faults.get('dates')} />
          <FaultNote fault={faults.get('times')} />
          <Checkbox
            className="schedule-check"
            isSelected={form.interrupts}
            onChange={(interrupts) => change({ interrupts })}
          >
            <span className="schedule-tick" aria-hidden="true">
              {form.interrupts ? '✓' : ''}
            </span>
            <span>
              {say(T.interrupts)}
              <small>{say(T.interruptsNote)}</small>
            </span>
          </Checkbox>
        </div>
      ) : (
        <DaysFields days={form} faults={faults} onChange={change} />
      )}
      {!(isOnce && form.interrupts) && (
        <div className="schedule-field">
          <AmountBox
            label={say(T.priority)}
            value={form.priority}
            least={0}
            most={9}
            onChange={(priority) => change({ priority })}
          />
          <p className="schedule-hint">{say(T.priorityNote)}</p>
        </div>
      )}
      {isFaulty && <p className="schedule-hint">{say(T.held)}</p>}
      <div className="schedule-tools">
        <Button className="strong-button" onPress={props.onDone}>
          {say(T.done)}
        </Button>
        <Button className="quiet-button" onPress={props.onDuplicate}>
          {say(T.duplicate)}
        </Button>
        <Button className="quiet-button schedule-delete" onPress={props.onRemove}>
          {say(T.remove)}
        </Button>
      </div>
    </section>
  );
}
