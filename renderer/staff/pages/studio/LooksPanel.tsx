import { Checkbox, Radio, RadioGroup } from 'react-aria-components';
import type { OwnIdol } from '../../../../contract/ownIdol.ts';
import { PART_CHOICES, PROP_CHOICES } from '../../../../domain/idols/recipe.ts';
import type { Bilingual } from '../../language.ts';
import { useSay } from '../../language.ts';
import { choosePart, toggleProp } from './idolDraft.ts';
import { PartPicture } from './PartPicture.tsx';
import { PART_NAMES, PLACE_NAMES, PLACES, PROP_NAMES } from './partNames.ts';
import { STUDIO_TEXTS } from './texts.ts';

type LooksPanelProps = {
  readonly idol: OwnIdol;
  readonly onChange: (to: (idol: OwnIdol) => OwnIdol) => void;
};

/** Which drawings she is made of, and what she wears. */
export function LooksPanel({ idol, onChange }: LooksPanelProps) {
  const say = useSay();
  return (
    <div className="studio-panel">
      {PLACES.map((place) => (
        <RadioGroup
          key={place}
          className="studio-choice"
          aria-label={say(PLACE_NAMES[place])}
          orientation="horizontal"
          value={idol.recipe.parts[place]}
          onChange={(choice) => onChange((now) => choosePart(now, place, choice))}
        >
          <h3>{say(PLACE_NAMES[place])}</h3>
          <div className="studio-chips">
            {PART_CHOICES[place].map((choice) => (
              <Radio key={choice} value={choice} className="studio-chip">
                <PartPicture place={place} choice={choice} />
                {say(
                  (PART_NAMES[place] as Readonly<Record<string, Bilingual>>)[choice] ?? PLACE_NAMES[place],
                )}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      <fieldset className="studio-choice">
        <legend>{say(STUDIO_TEXTS.props)}</legend>
        <div className="studio-chips">
          {PROP_CHOICES.map((prop) => (
            <Checkbox
              key={prop}
              className="studio-chip"
              isSelected={idol.recipe.props.includes(prop)}
              onChange={(isOn) => onChange((now) => toggleProp(now, prop, isOn))}
            >
              <PartPicture place="props" choice={prop} />
              {say(PROP_NAMES[prop])}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
