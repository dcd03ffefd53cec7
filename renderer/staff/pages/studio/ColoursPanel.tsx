import { Button } from 'react-aria-components';
import type { OwnIdol } from '../../../../contract/ownIdol.ts';
import type { Palette, PaletteKey } from '../../../../domain/idols/recipe.ts';
import { useSay } from '../../language.ts';
import { ColourControl } from './ColourControl.tsx';
import { chooseColour, turnColours } from './idolDraft.ts';
import { PALETTE_NAMES } from './partNames.ts';
import { STUDIO_TEXTS } from './texts.ts';

/** A turn of the wheel in as many steps as there are idols to be told apart. */
const TURN_DEGREES = 30;

type ColoursPanelProps = {
  readonly idol: OwnIdol;
  readonly onChange: (to: (idol: OwnIdol) => OwnIdol, by?: string) => void;
  readonly onSettled: () => void;
};

/** Her colours, one by one or all together. */
export function ColoursPanel({ idol, onChange, onSettled }: ColoursPanelProps) {
  const say = useSay();
  const turn = () =>
    onChange((now) => ({
      ...now,
      recipe: { ...now.recipe, palette: turnColours(now.recipe.palette as Palette, TURN_DEGREES) },
    }));
  return (
    <div className="studio-panel">
      <Button className="quiet-button" onPress={turn}>
        {say(STUDIO_TEXTS.turn)}
      </Button>
      {(Object.keys(PALETTE_NAMES) as PaletteKey[]).map((key) => (
        <ColourControl
          key={key}
          name={PALETTE_NAMES[key]}
          colour={(idol.recipe.palette as Palette)[key]}
          onColour={(colour) => onChange((now) => chooseColour(now, key, colour), `colour ${key}`)}
          onSettled={onSettled}
        />
      ))}
    </div>
  );
}
