import { Switch } from 'react-aria-components';
import './OnOff.css';

type OnOffProps = {
  readonly label: string;
  readonly note?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Something that is on or off. */
export function OnOff({ label, note, isOn, onChange }: OnOffProps) {
  return (
    <Switch className="on-off" isSelected={isOn} onChange={onChange}>
      <span className="on-off-track" aria-hidden="true" />
      <span>
        <strong>{label}</strong>
        {note !== undefined && <small>{note}</small>}
      </span>
    </Switch>
  );
}
