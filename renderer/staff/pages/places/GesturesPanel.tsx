import { Button, Checkbox } from 'react-aria-components';
import type { StreetContent } from '../../../../contract/streetContent.ts';
import { GESTURE_IDS, GESTURES, type GestureId } from '../../../../domain/gestures/vocabulary.ts';
import { IDOLS, type LandmarkId } from '../../../../domain/landmarks/landmarks.ts';
import { type Bilingual, useSay } from '../../language.ts';
import './GesturesPanel.css';
import { characterOf } from './idolChoices.ts';
import type { StreetChange } from './PlacesEditor.tsx';
import { switchGesture } from './streetDraft.ts';
import type { StudioIdol } from './studioIdols.ts';
import { PLACES_TEXTS as TEXTS } from './texts.ts';

const isPose = (id: GestureId, hands: 1 | 2) =>
  GESTURES[id].kind === 'static' && GESTURES[id].hands === hands;
const GROUPS: readonly { readonly name: Bilingual; readonly gestures: readonly GestureId[] }[] = [
  { name: TEXTS.oneHand, gestures: GESTURE_IDS.filter((id) => isPose(id, 1)) },
  { name: TEXTS.twoHands, gestures: GESTURE_IDS.filter((id) => isPose(id, 2)) },
  { name: TEXTS.movements, gestures: GESTURE_IDS.filter((id) => GESTURES[id].kind === 'dynamic') },
];

type GesturesPanelProps = {
  readonly street: StreetContent;
  readonly here: LandmarkId;
  readonly ownIdols: readonly StudioIdol[];
  readonly fault: Bilingual | undefined;
  readonly onChange: StreetChange;
};

/** Which gestures are sought and suggested. */
export function GesturesPanel({ street, here, ownIdols, fault, onChange }: GesturesPanelProps) {
  const say = useSay();
  const standing = street.landmarks.find(({ id }) => id === here)?.idol;
  const character = characterOf(standing, ownIdols);
  const signature = character === null ? null : IDOLS[character].signature;
  return (
    <div className="places-panel">
      <p>{say(TEXTS.gesturesAbout)}</p>
      {fault !== undefined && (
        <p className="places-gone" role="alert">
          {say(fault)}
        </p>
      )}
      {GROUPS.map(({ name, gestures }) => (
        <fieldset className="places-gestures" key={name.en}>
          <legend>{say(name)}</legend>
          {gestures.map((id) => (
            <Checkbox
              key={id}
              className="places-gesture"
              isSelected={id === signature || street.gestures.includes(id)}
              isDisabled={id === signature}
              onChange={(isOn) => onChange((now) => switchGesture(now, id, isOn))}
            >
              <span className="places-tick" aria-hidden="true" />
              <span>
                {say(GESTURES[id])}
                {id === signature && <small>{say(TEXTS.signatureHere)}</small>}
              </span>
            </Checkbox>
          ))}
        </fieldset>
      ))}
      <Button
        className="quiet-button places-all"
        isDisabled={street.gestures.length === GESTURE_IDS.length}
        onPress={() => onChange((now) => ({ ...now, gestures: [...GESTURE_IDS] }))}
      >
        {say(TEXTS.allOn)}
      </Button>
    </div>
  );
}
