import { Button, Group, Input, Label, NumberField, TextField } from 'react-aria-components';
import { IDOLS, type IdolId } from '../../../../../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../../../../../domain/shows/idolIds.ts';
import type { Formation } from '../../../../../domain/shows/Show.ts';
import { Choice } from '../../../controls/Choice.tsx';
import { useSay } from '../../../language.ts';
import './Fields.css';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';

type NumberProps = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
};

/** A number with its limits, and buttons for those who have no keyboard. */
export function Amount({ label, value, least, most, step, onChange }: NumberProps) {
  return (
    <NumberField
      className="show-field"
      value={value}
      minValue={least}
      maxValue={most}
      step={step}
      formatOptions={{ maximumFractionDigits: 3 }}
      onChange={(next) => Number.isFinite(next) && onChange(next)}
    >
      <Label>{label}</Label>
      <Group className="show-amount">
        <Button slot="decrement">−</Button>
        <Input />
        <Button slot="increment">+</Button>
      </Group>
    </NumberField>
  );
}

type WordsProps = {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly onChange: (value: string) => void;
};

export function Words({ label, value, most, onChange }: WordsProps) {
  return (
    <TextField
      className="show-field"
      value={value}
      maxLength={most}
      isInvalid={value.trim() === ''}
      onChange={onChange}
    >
      <Label>{label}</Label>
      <Input />
    </TextField>
  );
}

type FormationProps = {
  readonly label: string;
  readonly formation: Formation;
  readonly onChange: (formation: Formation) => void;
};

/** Who stands on the stage. */
export function FormationFields({ label, formation, onChange }: FormationProps) {
  const say = useSay();
  const [first, second] = formation.kind === 'octet' ? [] : formation.idols;
  const lead = first ?? (IDOL_IDS[0] as IdolId);
  const partner = second ?? (IDOL_IDS.find((idol) => idol !== lead) as IdolId);
  const idols = IDOL_IDS.map((id) => ({ id, name: say(IDOLS[id]) }));
  const withKind = (kind: string): Formation => {
    if (kind === 'solo') return { kind, idols: [lead] };
    return kind === 'duet' ? { kind, idols: [lead, partner] } : { kind: 'octet' };
  };
  return (
    <>
      <Choice
        label={label}
        items={(['solo', 'duet', 'octet'] as const).map((id) => ({ id, name: say(TEXTS[id]) }))}
        chosen={formation.kind}
        onChoose={(kind) => onChange(withKind(kind))}
      />
      {formation.kind !== 'octet' && (
        <Choice
          label={say(TEXTS.first)}
          items={idols}
          chosen={lead}
          onChoose={(id) =>
            onChange(
              formation.kind === 'solo'
                ? { kind: 'solo', idols: [id as IdolId] }
                : { kind: 'duet', idols: [id as IdolId, partner] },
            )
          }
        />
      )}
      {formation.kind === 'duet' && (
        <Choice
          label={say(TEXTS.second)}
          items={idols}
          chosen={partner}
          onChoose={(id) => onChange({ kind: 'duet', idols: [lead, id as IdolId] })}
        />
      )}
    </>
  );
}
