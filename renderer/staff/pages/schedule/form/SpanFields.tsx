import { useSay } from '../../../language.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import { type FormFaults, isOvernight, type SpanForm } from './daysForm.ts';
import { FaultNote } from './FaultNote.tsx';
import { TimeBox } from './TimeBox.tsx';

type SpanFieldsProps = {
  readonly span: SpanForm;
  readonly faults: FormFaults;
  readonly onChange: (span: SpanForm) => void;
};

/** From one time to another, which may be on the next day. */
export function SpanFields({ span, faults, onChange }: SpanFieldsProps) {
  const say = useSay();
  const { from, to } = span;
  const isInvalid = faults.has('span');
  return (
    <div className="schedule-field">
      <div className="schedule-pair">
        <TimeBox
          label={say(T.from)}
          time={from}
          isInvalid={isInvalid}
          onChange={(time) => onChange({ from: time, to })}
        />
        <TimeBox
          label={say(T.to)}
          time={to}
          isInvalid={isInvalid}
          onChange={(time) => onChange({ from, to: time })}
        />
      </div>
      {isOvernight(span) && <p className="schedule-hint">{say(T.nextDay)}</p>}
      <FaultNote fault={faults.get('span')} />
    </div>
  );
}
