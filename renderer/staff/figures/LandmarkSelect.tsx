import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { LANDMARKS, type LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { useSay } from '../language.ts';
import './LandmarkSelect.css';
import { FIGURES_TEXTS } from './texts.ts';

const ALL = 'all';

type LandmarkSelectProps = {
  readonly landmark: LandmarkId | null;
  readonly onLandmark: (landmark: LandmarkId | null) => void;
};

/** The whole street, or one place of it. */
export function LandmarkSelect({ landmark, onLandmark }: LandmarkSelectProps) {
  const say = useSay();
  return (
    <Select
      className="landmark-select"
      aria-label={say(FIGURES_TEXTS.landmark)}
      value={landmark ?? ALL}
      onChange={(key) => onLandmark(LANDMARKS.find(({ id }) => id === key)?.id ?? null)}
    >
      <Button className="quiet-button">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="landmark-popover">
        <ListBox>
          <ListBoxItem id={ALL}>{say(FIGURES_TEXTS.allLandmarks)}</ListBoxItem>
          {LANDMARKS.map((one) => (
            <ListBoxItem key={one.id} id={one.id}>
              {say(one)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
