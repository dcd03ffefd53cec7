import { Button, Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Zone } from '../../../../contract/configuration.ts';
import { Card } from '../../figures/Card.tsx';
import { type Bilingual, useSay } from '../../language.ts';
import { countedText, KIOSK_TEXTS as TEXTS } from './texts.ts';
import '../../controls/ShareSlider.css';
import './ZoneCard.css';
import { PEOPLE, ZonePicture } from './ZonePicture.tsx';
import { isInZone, setEdge, WHOLE_PICTURE, type ZoneEdge } from './zoneEdges.ts';

const SPANS: readonly {
  readonly text: Bilingual;
  readonly edges: readonly [ZoneEdge, ZoneEdge];
}[] = [
  { text: TEXTS.across, edges: ['left', 'right'] },
  { text: TEXTS.down, edges: ['top', 'bottom'] },
];

type ZoneCardProps = {
  readonly zone: Zone;
  /** Changes of one name that follow each other are one step. */
  readonly onChange: (zone: Zone, by?: string) => void;
  readonly onSettled: () => void;
};

/** Where people count: by dragging a frame in a drawing, or edge by edge with sliders. */
export function ZoneCard({ zone, onChange, onSettled }: ZoneCardProps) {
  const say = useSay();
  const counted = PEOPLE.filter(({ x, y }) => isInZone(zone, x, y)).length;
  const isWhole = Object.values(zone).join() === Object.values(WHOLE_PICTURE).join();
  return (
    <Card title={say(TEXTS.zone)}>
      <div className="kiosk-fields">
        <p className="kiosk-note">{say(TEXTS.zoneAbout)}</p>
        <ZonePicture zone={zone} onChange={onChange} onSettled={onSettled} />
        <p role="status">{say(countedText(counted, PEOPLE.length))}</p>
        {SPANS.map(({ text, edges: [from, to] }) => (
          <Slider
            key={text.en}
            className="kiosk-span"
            step={0.01}
            minValue={0}
            maxValue={1}
            value={[zone[from], zone[to]]}
            formatOptions={{ style: 'percent' }}
            onChange={([low = 0, high = 1]) => {
              const edge = low === zone[from] ? to : from;
              onChange(setEdge(zone, edge, edge === to ? high : low), edge);
            }}
            onChangeEnd={onSettled}
          >
            <Label>{say(text)}</Label>
            <span className="kiosk-span-value">
              {Math.round(zone[from] * 100)}–{Math.round(zone[to] * 100)}%
            </span>
            <SliderTrack className="share-slider-track">
              <span
                className="share-slider-fill kiosk-span-fill"
                style={{ insetInline: `${zone[from] * 100}% ${(1 - zone[to]) * 100}%` }}
              />
              {[from, to].map((edge, index) => (
                <SliderThumb
                  key={edge}
                  index={index}
                  className="share-slider-thumb"
                  aria-label={say(TEXTS[edge])}
                />
              ))}
            </SliderTrack>
          </Slider>
        ))}
        <Button
          className="quiet-button kiosk-whole"
          isDisabled={isWhole}
          onPress={() => onChange(WHOLE_PICTURE)}
        >
          {say(TEXTS.wholePicture)}
        </Button>
      </div>
    </Card>
  );
}
