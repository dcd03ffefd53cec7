import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import './ShareSlider.css';

type ShareSliderProps = {
  readonly label: string;
  /** 1 is 100 %. */
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  readonly onChange: (value: number) => void;
  readonly onSettled: () => void;
};

/** A share of something, in steps of 5 %. */
export function ShareSlider({ label, value, least = 0, most = 1, onChange, onSettled }: ShareSliderProps) {
  return (
    <Slider
      className="share-slider"
      minValue={least}
      maxValue={most}
      step={0.05}
      value={value}
      formatOptions={{ style: 'percent' }}
      onChange={onChange}
      onChangeEnd={onSettled}
    >
      <Label>{label}</Label>
      <SliderOutput />
      <SliderTrack className="share-slider-track">
        <span
          className="share-slider-fill"
          style={{ inlineSize: `${((value - least) / (most - least)) * 100}%` }}
        />
        <SliderThumb className="share-slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
