import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { Rehearsal } from '../../../../../contract/staff/scheduleApi.ts';
import type { Calendar } from '../../../../../domain/calendar/Calendar.ts';
import type { ToLocalTime } from '../../../../../domain/schedule/LocalTime.ts';
import { useSay } from '../../../language.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import { spanWords } from '../week/spanWords.ts';
import { AmountBox } from './AmountBox.tsx';
import { HOURS_GROUPS, type HoursGroup } from './HoursForm.ts';
import { HoursRow } from './HoursRow.tsx';
import { withHours, withMoreHours } from './hoursGroups.ts';
import './fields.css';
import './HoursSettings.css';

type HoursSettingsProps = {
  readonly calendar: Calendar;
  readonly rehearsal: Rehearsal | null;
  readonly toLocalTime: ToLocalTime;
  readonly onChange: (to: (calendar: Calendar) => Calendar, by?: string) => void;
  readonly onFaulty: (place: string, isFaulty: boolean) => void;
};

const GROUPS = {
  openingHours: { title: T.openingHours, note: T.openingNote, none: T.neverOpen, rehearsed: 'open' },
  quietHours: { title: T.quietHoursTitle, note: T.quietNote, none: T.noneQuiet, rehearsed: 'quiet' },
  cameraOffHours: { title: T.cameraOffHours, note: T.cameraNote, none: T.noneQuiet, rehearsed: 'cameraOff' },
} as const;

/** When the street is open, quiet and without its camera, and how long a show waits. */
export function HoursSettings({ calendar, rehearsal, toLocalTime, onChange, onFaulty }: HoursSettingsProps) {
  const say = useSay();
  return (
    <div className="schedule-settings">
      <div className="schedule-field">
        <AmountBox
          label={say(T.waitMinutes)}
          value={calendar.waitMinutes}
          least={0}
          most={120}
          onChange={(waitMinutes) => onChange((now) => ({ ...now, waitMinutes }), 'waitMinutes')}
        />
        <p className="schedule-hint">{say(T.waitNote)}</p>
      </div>
      {HOURS_GROUPS.map((group) => (
        <HoursOf
          key={group}
          group={group}
          calendar={calendar}
          configured={
            rehearsal === null ? null : say(spanWords(rehearsal, GROUPS[group].rehearsed, toLocalTime))
          }
          onChange={onChange}
          onFaulty={onFaulty}
        />
      ))}
    </div>
  );
}

type HoursOfProps = Pick<HoursSettingsProps, 'calendar' | 'onChange' | 'onFaulty'> & {
  readonly group: HoursGroup;
  readonly configured: string | null;
};

function HoursOf({ group, calendar, configured, onChange, onFaulty }: HoursOfProps) {
  const say = useSay();
  const { title, note, none } = GROUPS[group];
  const own = calendar[group];
  return (
    <section className="schedule-hours" aria-label={say(title)}>
      <RadioGroup
        className="schedule-field"
        value={own === null ? 'configured' : 'own'}
        onChange={(whose) =>
          onChange((now) => (whose === 'own' ? withMoreHours(now, group) : withHours(now, group, null)))
        }
      >
        <Label>{say(title)}</Label>
        <p className="schedule-hint">{say(note)}</p>
        <div className="schedule-manners">
          <Radio value="configured">{say(T.asConfigured)}</Radio>
          <Radio value="own">{say(T.own)}</Radio>
        </div>
      </RadioGroup>
      {own === null && configured !== null && (
        <p className="schedule-hint">
          {say(T.configured)} {configured}
        </p>
      )}
      {own?.length === 0 && <p className="schedule-hint">{say(none)}</p>}
      {own?.map((hours, place) => (
        <HoursRow
          // biome-ignore lint/suspicious/noArrayIndexKey: hours have no name; they are their place in the list.
          key={place}
          hours={hours}
          label={`${say(title)} ${place + 1}`}
          hasVolume={group === 'quietHours'}
          onChange={(changed, part) =>
            onChange(
              (now) => withHours(now, group, (now[group] ?? []).with(place, changed)),
              `${group} ${place} ${part}`,
            )
          }
          place={`${group} ${place}`}
          onFaulty={onFaulty}
          onRemove={() => onChange((now) => withHours(now, group, (now[group] ?? []).toSpliced(place, 1)))}
        />
      ))}
      {own !== null && (
        <Button className="schedule-link" onPress={() => onChange((now) => withMoreHours(now, group))}>
          + {say(T.addHours)}
        </Button>
      )}
    </section>
  );
}
