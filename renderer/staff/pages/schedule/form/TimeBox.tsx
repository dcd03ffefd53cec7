import { parseTime, type Time } from '@internationalized/date';
import { Button, DateInput, DateSegment, Group, Label, TimeField } from 'react-aria-components';
import { useSay } from '../../../language.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';

const STEP_MINUTES = 15;

type TimeBoxProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Like "18:00"; "24:00" is shown as midnight. Null while it is being typed. */
  readonly time: string | null;
  readonly isInvalid?: boolean;
  readonly onChange: (time: string | null) => void;
};

/** A time of the day: typed, or moved by quarters of an hour where there is no keyboard. */
export function TimeBox({ label, isLabelHidden = false, time, isInvalid = false, onChange }: TimeBoxProps) {
  const say = useSay();
  const value = time === null ? null : parseTime(time === '24:00' ? '00:00' : time);
  const set = (next: Time | null) => onChange(next === null ? null : next.toString().slice(0, 5));
  const move = (minutes: number) => set((value ?? parseTime('12:00')).add({ minutes }));
  return (
    <TimeField
      className="schedule-field"
      value={value}
      hourCycle={24}
      shouldForceLeadingZeros
      isInvalid={isInvalid}
      onChange={set}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'react-aria-Label'}>{label}</Label>
      <Group className="schedule-box">
        <Button slot={null} aria-label={`${label}: ${say(T.earlier)}`} onPress={() => move(-STEP_MINUTES)}>
          −
        </Button>
        <DateInput>{(segment) => <DateSegment segment={segment} />}</DateInput>
        <Button slot={null} aria-label={`${label}: ${say(T.later)}`} onPress={() => move(STEP_MINUTES)}>
          +
        </Button>
      </Group>
    </TimeField>
  );
}
