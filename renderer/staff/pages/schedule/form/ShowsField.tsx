import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { ContentItem } from '../../../../../contract/staff/contentApi.ts';
import { Choice } from '../../../controls/Choice.tsx';
import { useSay } from '../../../language.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import type { FormFault } from './daysForm.ts';
import { FaultNote } from './FaultNote.tsx';

type ShowsFieldProps = {
  readonly shows: readonly ContentItem[];
  readonly chosen: readonly string[];
  /** Only one can be chosen. */
  readonly isSingle: boolean;
  readonly fault: FormFault | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Which shows an entry plays, in the order in which they take turns. */
export function ShowsField({ shows, chosen, isSingle, fault, onChange }: ShowsFieldProps) {
  const say = useSay();
  const gone = chosen.filter(
    (id, place) => chosen.indexOf(id) === place && !shows.some((show) => show.id === id),
  );
  const items = [
    ...shows.map(({ id, zh, en, faults }) => ({
      id,
      name: say({ zh, en }),
      note: faults.length > 0 ? say(T.showFaulty) : null,
    })),
    ...gone.map((id) => ({ id, name: id, note: say(T.gone) })),
  ];
  if (isSingle) {
    return (
      <div className="schedule-field">
        <Choice
          label={say(T.shows)}
          items={items.map(({ id, name, note }) => ({ id, name, ...(note === null ? {} : { note }) }))}
          chosen={chosen[0] ?? ''}
          onChoose={(id) => onChange([id])}
        />
        <FaultNote fault={fault} />
      </div>
    );
  }
  const choose = (ids: readonly string[]) => {
    const kept = chosen.filter((id) => ids.includes(id));
    onChange([...kept, ...ids.filter((id) => !kept.includes(id))]);
  };
  return (
    <CheckboxGroup className="schedule-field" value={[...new Set(chosen)]} onChange={choose}>
      <Label>{say(T.shows)}</Label>
      <div className="schedule-checks">
        {items.map(({ id, name, note }) => {
          const turn = chosen.indexOf(id) + 1;
          return (
            <Checkbox key={id} value={id} className="schedule-check">
              <span className="schedule-tick" aria-hidden="true">
                {turn > 0 ? turn : ''}
              </span>
              <span>
                {name}
                {note !== null && <small>{note}</small>}
              </span>
            </Checkbox>
          );
        })}
      </div>
      <p className="schedule-hint">{say(T.showsNote)}</p>
      <FaultNote fault={fault} />
    </CheckboxGroup>
  );
}
