import type { SongSheet } from '../../../../../contract/song.ts';
import type { ShowSpan } from '../../../../../domain/shows/Show.ts';
import { LEAST_SPAN_BEATS, showDurationMs } from '../../../../../domain/shows/showSpan.ts';
import { Choice } from '../../../controls/Choice.tsx';
import { useSay } from '../../../language.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import { Amount } from './Fields.tsx';

type SpanFieldsProps = {
  readonly span: ShowSpan | null;
  readonly song: SongSheet;
  readonly onChange: (span: ShowSpan | null) => void;
};

/** How much of the song the show takes, in bars: those are numbered on the ruler. */
export function SpanFields({ span, song, onChange }: SpanFieldsProps) {
  const say = useSay();
  const { beatsPerBar } = song.grid;
  const bars = Math.ceil(song.beats / beatsPerBar);
  const leastBars = Math.ceil(LEAST_SPAN_BEATS / beatsPerBar);
  const firstBar = span === null ? 1 : Math.floor(span.startBeat / beatsPerBar) + 1;
  const lastBar = span === null ? bars : Math.ceil(span.endBeat / beatsPerBar);
  const of = (first: number, last: number): ShowSpan => ({
    startBeat: (first - 1) * beatsPerBar,
    endBeat: Math.min(song.beats, last * beatsPerBar),
  });
  const seconds = Math.round(showDurationMs({ span }, song) / 1000);
  return (
    <>
      <Choice
        label={say(TEXTS.played)}
        items={[
          { id: 'whole', name: say(TEXTS.wholeSong) },
          { id: 'part', name: say(TEXTS.partOfSong) },
        ]}
        chosen={span === null ? 'whole' : 'part'}
        onChoose={(id) => onChange(id === 'whole' ? null : of(firstBar, lastBar))}
      />
      {span !== null && (
        <>
          <Amount
            label={say(TEXTS.firstBar)}
            value={firstBar}
            least={1}
            most={lastBar - leastBars + 1}
            step={1}
            onChange={(first) => onChange(of(first, lastBar))}
          />
          <Amount
            label={say(TEXTS.lastBar)}
            value={lastBar}
            least={firstBar + leastBars - 1}
            most={bars}
            step={1}
            onChange={(last) => onChange(of(firstBar, last))}
          />
        </>
      )}
      <p>
        {say(TEXTS.showLength)}: {seconds} {say(TEXTS.seconds)}
      </p>
    </>
  );
}
