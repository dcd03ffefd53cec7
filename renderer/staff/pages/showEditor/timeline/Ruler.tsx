import type { KeyboardEvent, PointerEvent } from 'react';
import type { SongSheet } from '../../../../../contract/song.ts';
import { beatAt, msAt } from '../../../../../domain/songs/beatGrid.ts';
import { useSay } from '../../../language.ts';
import { SECTION_NAMES } from '../names.ts';
import { type PlayPosition, usePlayMoment } from '../preview/PlayPosition.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';

type RulerProps = {
  readonly song: SongSheet;
  readonly pixelsPerBeat: number;
  readonly position: PlayPosition;
  readonly onSeek: (positionMs: number) => void;
};

/** Bars are numbered only as densely as their numbers can be read. */
const LEAST_NUMBER_PX = 36;

/** The parts of the song, its bars and words; pulling along it moves the playhead. */
export function Ruler({ song, pixelsPerBeat, position, onSeek }: RulerProps) {
  const say = useSay();
  const { positionMs } = usePlayMoment(position);
  const { beatsPerBar } = song.grid;
  const beat = Math.min(song.beats, Math.max(0, beatAt(song.grid, positionMs)));
  const bars = Math.ceil(song.beats / beatsPerBar);
  const every = Math.ceil(LEAST_NUMBER_PX / (beatsPerBar * pixelsPerBeat));
  const to = (wish: number) => onSeek(msAt(song.grid, Math.min(song.beats, Math.max(0, wish))));
  const pull = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    to((event.clientX - event.currentTarget.getBoundingClientRect().left) / pixelsPerBeat);
  };
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -8, PageDown: 8 };
    const step = steps[event.key];
    if (step !== undefined) to(Math.round(beat) + step);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(song.beats);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="ruler"
      role="slider"
      tabIndex={0}
      aria-label={say(TEXTS.playhead)}
      aria-valuemin={0}
      aria-valuemax={song.beats}
      aria-valuenow={Math.round(beat * 10) / 10}
      aria-valuetext={`${say(TEXTS.beat)} ${Math.round(beat * 10) / 10}`}
      style={{ width: song.beats * pixelsPerBeat }}
      onPointerDown={pull}
      onPointerMove={pull}
      onKeyDown={press}
    >
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
          style={{
            left: beatAt(song.grid, startMs) * pixelsPerBeat,
            width: (beatAt(song.grid, endMs) - beatAt(song.grid, startMs)) * pixelsPerBeat,
          }}
        >
          {say({ zh, en })}
        </span>
      ))}
      <i className="playhead" style={{ transform: `translateX(${beat * pixelsPerBeat}px)` }} />
    </div>
  );
}
