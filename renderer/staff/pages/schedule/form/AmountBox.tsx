import { Button, Group, Input, Label, NumberField } from 'react-aria-components';

type AmountBoxProps = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
};

/** A whole number within its limits. */
export function AmountBox({ label, value, least, most, step = 1, onChange }: AmountBoxProps) {
  return (
    <NumberField
      className="schedule-field"
      value={value}
      minValue={least}
      maxValue={most}
      onChange={(next) => Number.isFinite(next) && onChange(Math.round(next))}
      step={step}
    >
      <Label>{label}</Label>
      <Group className="schedule-box">
        <Button slot="decrement">−</Button>
        <Input />
        <Button slot="increment">+</Button>
      </Group>
    </NumberField>
  );
}
