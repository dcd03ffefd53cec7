import { memo } from 'react';
import type { SongSheet } from '../../../../../contract/song.ts';
import { beatAt } from '../../../../../domain/songs/beatGrid.ts';
import { useSay } from '../../../language.ts';
import { SECTION_NAMES } from '../names.ts';

type RulerMarksProps = { readonly song: SongSheet; readonly pixelsPerBeat: number };

/** Bars are numbered only as densely as their numbers can be read. */
const LEAST_NUMBER_PX = 36;

/** The parts of the song, its bars and words. Drawn once, however often the playhead moves. */
export const RulerMarks = memo(function RulerMarks({ song, pixelsPerBeat }: RulerMarksProps) {
  const say = useSay();
  const { beatsPerBar } = song.grid;
  const bars = Math.ceil(song.beats / beatsPerBar);
  const every = Math.ceil(LEAST_NUMBER_PX / (beatsPerBar * pixelsPerBeat));
  const leftOf = (ms: number) => beatAt(song.grid, ms) * pixelsPerBeat;
  return (
    <>
      {song.sections.map(({ kind, startBeat, endBeat }) => (
        <span
          key={startBeat}
          className="ruler-part"
          data-kind={kind}
          style={{ left: startBeat * pixelsPerBeat, width: (endBeat - startBeat) * pixelsPerBeat }}
        >
          {say(SECTION_NAMES[kind])}
        </span>
      ))}
      {Array.from({ length: Math.ceil(bars / every) }, (_, index) => index * every).map((bar) => (
        <span key={bar} className="ruler-bar" style={{ left: bar * beatsPerBar * pixelsPerBeat }}>
          {bar + 1}
        </span>
      ))}
      {song.lines.map(({ zh, en, startMs, endMs }) => (
        <span
          key={startMs}
          className="ruler-words"
          style={{ left: leftOf(startMs), width: leftOf(endMs) - leftOf(startMs) }}
        >
          {say({ zh, en })}
        </span>
      ))}
    </>
  );
});
