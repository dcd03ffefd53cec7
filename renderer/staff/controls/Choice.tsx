import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './Choice.css';

export type ChoiceItem = {
  readonly id: string;
  readonly name: string;
  /** Said below the name in the list. */
  readonly note?: string;
  readonly isDisabled?: boolean;
};

type ChoiceProps = {
  readonly label: string;
  readonly items: readonly ChoiceItem[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** One of a list, as a button that opens it. */
export function Choice({ label, items, chosen, onChoose }: ChoiceProps) {
  return (
    <Select
      className="choice"
      value={chosen}
      disabledKeys={items.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
      onChange={(key) => key !== null && onChoose(String(key))}
    >
      <Label>{label}</Label>
      <Button className="choice-button">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="choice-popover">
        <ListBox>
          {items.map(({ id, name, note }) => (
            <ListBoxItem key={id} id={id} textValue={name}>
              <span>{name}</span>
              {note !== undefined && <small>{note}</small>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
