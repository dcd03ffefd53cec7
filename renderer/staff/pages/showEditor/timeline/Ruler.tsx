import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { SongSheet } from '../../../../../contract/song.ts';
import type { ShowSpan } from '../../../../../domain/shows/Show.ts';
import { beatAt, msAt } from '../../../../../domain/songs/beatGrid.ts';
import { useSay } from '../../../language.ts';
import { type PlayPosition, usePlayMoment } from '../preview/PlayPosition.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import { snapped } from './ClipDrag.ts';
import { RulerMarks } from './RulerMarks.tsx';

type RulerProps = {
  readonly song: SongSheet;
  readonly pixelsPerBeat: number;
  readonly position: PlayPosition;
  readonly onSeek: (positionMs: number) => void;
  /** What is played again and again. */
  readonly loop: ShowSpan | null;
  readonly onLoop: (loop: ShowSpan | null) => void;
};

/** The parts of the song stand in a strip of this height, in which the loop is chosen. */
const PARTS_PX = 24;
const SLACK_PX = 4;

/** Pulling along the parts of the song chooses what is played again and again; below it moves the playhead. */
export function Ruler({ song, pixelsPerBeat, position, onSeek, loop, onLoop }: RulerProps) {
  const say = useSay();
  const { positionMs, playing } = usePlayMoment(position);
  const beat = Math.min(song.beats, Math.max(0, beatAt(song.grid, positionMs)));
  const pulled = useRef<{ readonly fromBeat: number; readonly atX: number } | null>(null);
  const within = (wish: number) => Math.min(song.beats, Math.max(0, wish));
  const to = (wish: number) => onSeek(msAt(song.grid, within(wish)));
  const beatOf = (event: PointerEvent<HTMLElement>) =>
    within((event.clientX - event.currentTarget.getBoundingClientRect().left) / pixelsPerBeat);
  const partAt = (at: number) =>
    song.sections.find(({ startBeat, endBeat }) => startBeat <= at && at < endBeat) ?? song.sections[0];
  const loopPart = (at: number) => {
    const part = partAt(at);
    if (part === undefined) return;
    const isSame = loop?.startBeat === part.startBeat && loop.endBeat === part.endBeat;
    onLoop(isSame ? null : { startBeat: part.startBeat, endBeat: part.endBeat });
  };
  const stretch = (one: number, other: number) => {
    const [startBeat, endBeat] = [snapped(Math.min(one, other), 1), snapped(Math.max(one, other), 1)];
    if (endBeat > startBeat) onLoop({ startBeat, endBeat });
  };
  const down = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const isOnParts = event.clientY - event.currentTarget.getBoundingClientRect().top < PARTS_PX;
    pulled.current = isOnParts ? { fromBeat: beatOf(event), atX: event.clientX } : null;
    if (!isOnParts) to(beatOf(event));
  };
  const pull = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    if (pulled.current === null) to(beatOf(event));
    else if (Math.abs(event.clientX - pulled.current.atX) > SLACK_PX)
      stretch(pulled.current.fromBeat, beatOf(event));
  };
  const up = (event: PointerEvent<HTMLDivElement>) => {
    const began = pulled.current;
    pulled.current = null;
    if (began !== null && Math.abs(event.clientX - began.atX) <= SLACK_PX) loopPart(began.fromBeat);
  };
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -8, PageDown: 8 };
    const step = steps[event.key];
    if (step !== undefined) to(Math.round(beat) + step);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(song.beats);
    else if (event.key === 'l') loopPart(beat);
    else if (event.key === '[') stretch(beat, Math.max(loop?.endBeat ?? song.beats, beat + 1));
    else if (event.key === ']') stretch(Math.min(loop?.startBeat ?? 0, beat - 1), beat);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="ruler"
      role="slider"
      tabIndex={0}
      aria-label={say(TEXTS.playhead)}
      aria-description={say(TEXTS.rulerKeys)}
      aria-valuemin={0}
      aria-valuemax={song.beats}
      aria-valuenow={Math.round(beat * 10) / 10}
      aria-valuetext={`${say(TEXTS.beat)} ${Math.round(beat * 10) / 10}`}
      title={say(TEXTS.rulerKeys)}
      style={{ width: song.beats * pixelsPerBeat }}
      onPointerDown={down}
      onPointerMove={pull}
      onPointerUp={up}
      onKeyDown={press}
    >
      <RulerMarks song={song} pixelsPerBeat={pixelsPerBeat} />
      {loop !== null && (
        <i
          className="ruler-loop"
          style={{
            left: loop.startBeat * pixelsPerBeat,
            width: (loop.endBeat - loop.startBeat) * pixelsPerBeat,
          }}
        />
      )}
      <i
        className={playing ? 'playhead playhead-playing' : 'playhead'}
        style={{ transform: `translateX(${beat * pixelsPerBeat}px)` }}
      />
    </div>
  );
}
