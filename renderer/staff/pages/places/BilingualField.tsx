import { useId } from 'react';
import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components';
import { type Bilingual, useSay } from '../../language.ts';
import './BilingualField.css';

type BilingualFieldProps = {
  readonly label: string;
  readonly language: 'zh' | 'en';
  readonly value: string;
  readonly most: number;
  /** May take a few rows, though it is one sentence without breaks. */
  readonly isLong?: boolean;
  readonly fault: Bilingual | undefined;
  readonly onChange: (value: string) => void;
  readonly onSettled: () => void;
};

/** One text in one of the two languages. More than may stand there can be typed, and is told, so that nothing pasted is cut off. */
export function BilingualField(props: BilingualFieldProps) {
  const { label, language, value, most, isLong = false, fault, onChange, onSettled } = props;
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const say = useSay();
  const countId = useId();
  const length = [...value.trim()].length;
  return (
    <TextField
      className="places-field"
      value={value}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
      aria-describedby={countId}
      onChange={(typed) => onChange(typed.replaceAll(/\s*\n\s*/g, ' '))}
      onBlur={onSettled}
    >
      <Label>{label}</Label>
      {isLong ? <TextArea lang={lang} rows={2} /> : <Input lang={lang} autoComplete="off" />}
      <span id={countId} className="places-count" data-over={length > most || undefined}>
        {length}/{most}
      </span>
      <FieldError>{fault !== undefined && say(fault)}</FieldError>
    </TextField>
  );
}
