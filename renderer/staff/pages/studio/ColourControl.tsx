import { type CSSProperties, useMemo } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { type Oklch, toHex } from '../../../../domain/drawing/oklch.ts';
import type { Bilingual } from '../../language.ts';
import { useSay } from '../../language.ts';
import './ColourControl.css';
import { STUDIO_TEXTS } from './texts.ts';

const SIDES = [
  { key: 'lightness', text: STUDIO_TEXTS.lightness, most: 1, step: 0.01 },
  { key: 'chroma', text: STUDIO_TEXTS.chroma, most: 0.3, step: 0.005 },
  { key: 'hue', text: STUDIO_TEXTS.hue, most: 360, step: 1 },
] as const;
const STOPS = 12;

type ColourControlProps = {
  readonly name: Bilingual;
  readonly colour: Oklch;
  readonly onColour: (colour: Oklch) => void;
  readonly onSettled: () => void;
};

/** One colour by lightness, vividness and hue, each slider painted with what it leads to. */
export function ColourControl({ name, colour, onColour, onSettled }: ColourControlProps) {
  const say = useSay();
  return (
    <details className="studio-colour">
      <summary>
        <span className="studio-swatch" style={{ background: toHex(colour) }} />
        {say(name)}
      </summary>
      {SIDES.map(({ key, text, most, step }) => (
        <Slider
          key={key}
          className="studio-slider"
          minValue={0}
          maxValue={most}
          step={step}
          value={colour[key]}
          onChange={(value) => onColour({ ...colour, [key]: value })}
          onChangeEnd={onSettled}
        >
          <Label>{say(text)}</Label>
          <PaintedTrack colour={colour} side={key} most={most} />
        </Slider>
      ))}
    </details>
  );
}

type PaintedTrackProps = { readonly colour: Oklch; readonly side: keyof Oklch; readonly most: number };

function PaintedTrack({ colour, side, most }: PaintedTrackProps) {
  const style = useMemo<CSSProperties>(() => {
    const stops = Array.from({ length: STOPS + 1 }, (_, place) =>
      toHex({ ...colour, [side]: (most * place) / STOPS }),
    );
    return { background: `linear-gradient(to right, ${stops.join(', ')})` };
  }, [colour, side, most]);
  return (
    <SliderTrack className="studio-track" style={style}>
      <SliderThumb className="studio-thumb" />
    </SliderTrack>
  );
}
