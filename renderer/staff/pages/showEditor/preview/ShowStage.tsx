import { useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { SongSheet } from '../../../../../contract/song.ts';
import type { ShowTimes } from '../../../../../domain/shows/showSpan.ts';
import { beatAt } from '../../../../../domain/songs/beatGrid.ts';
import { useSay } from '../../../language.ts';
import { PreviewFrame } from '../../../preview/PreviewFrame.tsx';
import './ShowStage.css';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import { usePlayMoment } from './PlayPosition.ts';
import type { Looping } from './useLoop.ts';
import type { Preview } from './usePreview.ts';

type ShowStageProps = {
  readonly preview: Preview;
  readonly song: SongSheet;
  readonly looping: Looping;
  /** Of the show, in the song. */
  readonly times: ShowTimes;
};

/** The true stage, and what makes it play. */
export function ShowStage({ preview, song, looping, times }: ShowStageProps) {
  const say = useSay();
  const [isLying, setLying] = useState(false);
  return (
    <section
      className={isLying ? 'show-stage show-stage-lying' : 'show-stage'}
      aria-label={say(TEXTS.preview)}
    >
      <PreviewFrame
        ref={preview.frame}
        title={say(TEXTS.preview)}
        className="show-frame"
        onMessage={preview.hear}
      />
      <div className="show-controls">
        <PlayButton preview={preview} />
        <Button className="quiet-button" onPress={() => preview.seek(times.startMs)}>
          {say(TEXTS.toStart)}
        </Button>
        <Clock preview={preview} song={song} times={times} />
        <ToggleButton className="show-chip" isSelected={looping.loop !== null} onChange={looping.toggle}>
          {say(TEXTS.loop)}
        </ToggleButton>
        <ToggleButton className="show-chip" onChange={preview.mute}>
          {say(TEXTS.mute)}
        </ToggleButton>
        <ToggleButton className="show-chip" isSelected={isLying} onChange={setLying}>
          {say(TEXTS.landscape)}
        </ToggleButton>
        {preview.problem !== null && <p role="status">{preview.problem}</p>}
      </div>
    </section>
  );
}

function PlayButton({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const { playing } = usePlayMoment(preview.position);
  return (
    <Button className="strong-button" onPress={preview.toggle}>
      {say(playing ? TEXTS.pause : TEXTS.play)}
    </Button>
  );
}

function Clock({ preview, song, times }: Omit<ShowStageProps, 'looping'>) {
  const say = useSay();
  const { positionMs } = usePlayMoment(preview.position);
  const beat = Math.max(0, beatAt(song.grid, positionMs));
  const bar = Math.floor(beat / song.grid.beatsPerBar) + 1;
  return (
    <span className="show-clock">
      {clock(Math.max(0, positionMs - times.startMs))} / {clock(times.endMs - times.startMs)} ·{' '}
      {say(TEXTS.bar)} {bar}
    </span>
  );
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
