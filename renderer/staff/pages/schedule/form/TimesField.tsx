import { Button, Label } from 'react-aria-components';
import { useSay } from '../../../language.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import type { FormFault } from './daysForm.ts';
import { FaultNote } from './FaultNote.tsx';
import { TimeBox } from './TimeBox.tsx';

type TimesFieldProps = {
  readonly times: readonly (string | null)[];
  readonly fault: FormFault | undefined;
  readonly onChange: (times: readonly (string | null)[]) => void;
};

/** Times of the day, as many as are wanted. */
export function TimesField({ times, fault, onChange }: TimesFieldProps) {
  const say = useSay();
  return (
    <fieldset className="schedule-field schedule-plain">
      <Label elementType="span">{say(T.atTimes)}</Label>
      {times.map((time, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a time is its place in the list, and may stand in it twice.
        <div className="schedule-row" key={place}>
          <TimeBox
            label={`${say(T.time)} ${place + 1}`}
            isLabelHidden
            time={time}
            isInvalid={time === null || times.indexOf(time) < place}
            onChange={(next) => onChange(times.with(place, next))}
          />
          {times.length > 1 && (
            <Button
              className="schedule-remove"
              aria-label={`${say(T.removeTime)}: ${time ?? place + 1}`}
              onPress={() => onChange(times.toSpliced(place, 1))}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      <Button className="schedule-link" onPress={() => onChange([...times, hourAfter(times)])}>
        + {say(T.addTime)}
      </Button>
      <FaultNote fault={fault} />
    </fieldset>
  );
}

/** An hour after the last one that no other time has. */
function hourAfter(times: readonly (string | null)[]): string {
  const last = Number((times.findLast((time) => time !== null) ?? '17:00').slice(0, 2));
  const hours = Array.from(
    { length: 24 },
    (_, after) => `${String((last + 1 + after) % 24).padStart(2, '0')}:00`,
  );
  return hours.find((hour) => !times.includes(hour)) ?? '00:00';
}
