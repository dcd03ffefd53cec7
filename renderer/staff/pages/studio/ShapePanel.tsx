import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import type { OwnIdol } from '../../../../contract/ownIdol.ts';
import { PROPORTION_RANGES, type ProportionKey } from '../../../../domain/idols/recipe.ts';
import { useSay } from '../../language.ts';
import { chooseProportion } from './idolDraft.ts';
import { PROPORTION_NAMES } from './partNames.ts';

type ShapePanelProps = {
  readonly idol: OwnIdol;
  readonly onChange: (to: (idol: OwnIdol) => OwnIdol, by?: string) => void;
  readonly onSettled: () => void;
};

/** Her measures against those of the drawings. */
export function ShapePanel({ idol, onChange, onSettled }: ShapePanelProps) {
  const say = useSay();
  return (
    <div className="studio-panel">
      {(Object.keys(PROPORTION_NAMES) as ProportionKey[]).map((key) => {
        const { minimum, maximum } = PROPORTION_RANGES[key];
        const isAngle = key === 'eyeTilt';
        return (
          <Slider
            key={key}
            className="studio-slider"
            minValue={minimum}
            maxValue={maximum}
            step={isAngle ? 0.5 : 0.01}
            value={idol.recipe.proportions[key]}
            formatOptions={isAngle ? { style: 'unit', unit: 'degree' } : { style: 'percent' }}
            onChange={(value) => onChange((now) => chooseProportion(now, key, value), `proportion ${key}`)}
            onChangeEnd={onSettled}
          >
            <Label>{say(PROPORTION_NAMES[key])}</Label>
            <SliderOutput />
            <SliderTrack className="studio-track">
              <SliderThumb className="studio-thumb" />
            </SliderTrack>
          </Slider>
        );
      })}
    </div>
  );
}
