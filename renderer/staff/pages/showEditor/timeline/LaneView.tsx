import { memo } from 'react';
import { endBeat } from '../../../../../domain/shows/Show.ts';
import { useSay } from '../../../language.ts';
import { clipName } from '../names.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import type { LaneRow } from './laneRows.ts';

type LaneViewProps = {
  readonly row: LaneRow;
  readonly index: number;
  readonly pixelsPerBeat: number;
  readonly fromBeat: number;
  readonly toBeat: number;
  /** Those of this lane, joined: a lane is drawn anew only when something in it changes. */
  readonly chosen: string;
  readonly faulty: string;
  /** The one clip that Tab leads to, where it is in this lane. */
  readonly active: string | null;
};

/** A lane with the clips that can be seen. */
export const LaneView = memo(function LaneView(props: LaneViewProps) {
  const { row, index, pixelsPerBeat, fromBeat, toBeat, chosen, faulty, active } = props;
  const say = useSay();
  const chosenIds = new Set(chosen.split(' '));
  const faultyIds = new Set(faulty.split(' '));
  const seen = row.clips.filter(
    ({ id, clip }) =>
      id === active || chosenIds.has(id) || (endBeat(clip) >= fromBeat && clip.startBeat <= toBeat),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: lanes lie over the beats, which a table cannot lay out
    <div
      tabIndex={-1}
      role="row"
      aria-rowindex={index + 1}
      className="lane"
      data-track={row.track}
      data-lane={row.lane}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: lanes lie over the beats, which a table cannot lay out */}
      <div role="rowheader" tabIndex={-1} className="lane-name">
        {say(row.name)}
      </div>
      {seen.map((one) => {
        const { id, clip } = one;
        const name = say(clipName(one));
        const words = `${name}, ${say(row.name)}, ${say(TEXTS.from)} ${clip.startBeat}, ${clip.lengthBeats} ${say(TEXTS.beats)}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: lanes lie over the beats, which a table cannot lay out
          <div
            role="gridcell"
            key={id}
            data-clip={id}
            tabIndex={id === active ? 0 : -1}
            className="clip"
            aria-label={words}
            aria-selected={chosenIds.has(id)}
            aria-invalid={faultyIds.has(id) || undefined}
            style={{
              left: clip.startBeat * pixelsPerBeat,
              width: Math.max(6, clip.lengthBeats * pixelsPerBeat - 1),
              ...('colour' in clip ? { borderBottomColor: clip.colour } : {}),
            }}
          >
            <span>{name}</span>
          </div>
        );
      })}
    </div>
  );
});
