import { useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import type { NowView } from '../../../../contract/staff/nowApi.ts';
import { Card } from '../../figures/Card.tsx';
import { useSay } from '../../language.ts';
import { NOW_TEXTS as T } from './texts.ts';
import './Volume.css';

type VolumeProps = {
  readonly view: Pick<NowView, 'volume' | 'volumeSet'>;
  /** Resolves when the kiosk has it. */
  readonly onSet: (volume: number) => Promise<void>;
};

const inPercent = (share: number): number => Math.round(share * 100);

/** How loud the kiosk is; quiet hours are told where they hold. */
export function Volume({ view, onSet }: VolumeProps) {
  const say = useSay();
  const [dragged, setDragged] = useState<number | null>(null);
  const isQuieter = inPercent(view.volume) < inPercent(view.volumeSet);
  return (
    <Card title={say(T.volume)}>
      <Slider
        className="now-volume"
        value={dragged ?? inPercent(view.volumeSet)}
        minValue={0}
        maxValue={100}
        step={5}
        onChange={setDragged}
        onChangeEnd={(percent) => void onSet(percent / 100).finally(() => setDragged(null))}
      >
        <Label className="visually-hidden">{say(T.volume)}</Label>
        <SliderTrack className="now-volume-track">
          {({ state }) => (
            <>
              <div className="now-volume-fill" style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
              <SliderThumb className="now-volume-thumb" />
            </>
          )}
        </SliderTrack>
        <SliderOutput className="now-volume-value">{({ state }) => `${state.values[0]}%`}</SliderOutput>
      </Slider>
      {isQuieter && (
        <p className="now-quieter">
          {say(T.quiet)} {inPercent(view.volume)}%
        </p>
      )}
      <p className="now-soft">{say(T.volumeNote)}</p>
    </Card>
  );
}
