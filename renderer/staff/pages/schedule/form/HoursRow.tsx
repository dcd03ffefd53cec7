import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Hours } from '../../../../../domain/calendar/Calendar.ts';
import { useSay } from '../../../language.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import { AmountBox } from './AmountBox.tsx';
import { DaysFields } from './DaysFields.tsx';
import { formOfHours, type HoursForm, hoursOfForm } from './HoursForm.ts';
import { SpanFields } from './SpanFields.tsx';

type LoudHours = Hours & { readonly volume: number };

type HoursRowProps = {
  readonly hours: Hours & { readonly volume?: number };
  readonly label: string;
  /** Quiet hours have a volume. */
  readonly hasVolume: boolean;
  readonly onChange: (hours: LoudHours, part: string) => void;
  /** Names the row to whoever counts faults. */
  readonly place: string;
  readonly onFaulty: (place: string, isFaulty: boolean) => void;
  readonly onRemove: () => void;
};

/** One span of hours with its days. Whatever is right in it is in the calendar at once. */
export function HoursRow({ hours, label, hasVolume, place, onChange, onFaulty, onRemove }: HoursRowProps) {
  const say = useSay();
  const [form, setForm] = useState(() => formOfHours(hours));
  const [shown, setShown] = useState(hours);
  // The hours became others by themselves: a step was taken back.
  if (hours !== shown) {
    setShown(hours);
    setForm(formOfHours(hours));
  }
  const made = hoursOfForm(form);
  const faults = made.ok ? new Map() : made.error;
  const isFaulty = !made.ok;
  useEffect(() => {
    onFaulty(place, isFaulty);
    return () => onFaulty(place, false);
  }, [place, isFaulty, onFaulty]);
  const change = (changes: Partial<HoursForm>) => {
    const next = { ...form, ...changes };
    setForm(next);
    const now = hoursOfForm(next);
    if (now.ok) onChange(now.value, Object.keys(changes).join(' '));
  };
  return (
    <fieldset className="schedule-hours-row" aria-label={label}>
      <div className="schedule-row">
        <SpanFields span={form} faults={faults} onChange={change} />
        <Button className="schedule-remove" aria-label={`${say(T.removeHours)}: ${label}`} onPress={onRemove}>
          ×
        </Button>
      </div>
      {hasVolume && (
        <AmountBox
          label={say(T.volume)}
          value={Math.round(form.volume * 100)}
          least={0}
          most={100}
          step={5}
          onChange={(percent) => change({ volume: percent / 100 })}
        />
      )}
      <DaysFields days={form} faults={faults} onChange={change} />
    </fieldset>
  );
}
