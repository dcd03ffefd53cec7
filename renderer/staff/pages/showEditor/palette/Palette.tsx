import { useMemo, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { IdolId } from '../../../../../domain/landmarks/landmarks.ts';
import type { LooseClip } from '../../../../../domain/shows/editing/Draft.ts';
import { IDOL_IDS } from '../../../../../domain/shows/idolIds.ts';
import type { Performer } from '../../../../../domain/shows/Show.ts';
import { Choice } from '../../../controls/Choice.tsx';
import { useSay } from '../../../language.ts';
import { clipName, performerName } from '../names.ts';
import './Palette.css';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import { writePaletteDrag } from './paletteDrag.ts';
import { paletteGroups } from './paletteItems.ts';

type PaletteProps = {
  readonly cast: readonly Performer[];
  readonly beats: number;
  readonly onInsert: (one: LooseClip) => void;
};

/** All that can be put into the show. */
export function Palette({ cast, beats, onInsert }: PaletteProps) {
  const say = useSay();
  const [wish, setWish] = useState('');
  const [asked, setAsked] = useState<Performer>('all');
  const performer = cast.includes(asked) ? asked : 'all';
  const lead = (cast[0] ?? IDOL_IDS[0]) as IdolId;
  const second = IDOL_IDS.find((idol) => idol !== lead) as IdolId;
  const groups = useMemo(
    () => paletteGroups(performer, lead, second, beats),
    [performer, lead, second, beats],
  );
  const fits = (one: LooseClip) => {
    const { zh, en } = clipName(one);
    return `${zh} ${en}`.toLowerCase().includes(wish.trim().toLowerCase());
  };
  return (
    <section className="show-palette" aria-label={say(TEXTS.palette)}>
      <h2>{say(TEXTS.palette)}</h2>
      <p>{say(TEXTS.paletteAbout)}</p>
      <div className="show-tools">
        <Choice
          label={say(TEXTS.who)}
          items={(['all', ...cast] as const).map((id) => ({ id, name: say(performerName(id)) }))}
          chosen={performer}
          onChoose={(id) => setAsked(id as Performer)}
        />
        <SearchField className="show-field" value={wish} onChange={setWish}>
          <Label>{say(TEXTS.search)}</Label>
          <Input />
        </SearchField>
      </div>
      <div className="show-groups">
        {groups.map(({ key, name, clips }) => {
          const shown = clips.filter(fits);
          if (shown.length === 0) return null;
          return (
            <details key={key} open={wish !== '' || key === 'step' || undefined}>
              <summary>
                {say(name)} ({shown.length})
              </summary>
              <div className="show-tools">
                {shown.map((one) => (
                  <button
                    type="button"
                    key={clipName(one).en}
                    className="show-chip"
                    draggable
                    onDragStart={(event) => writePaletteDrag(event.dataTransfer, one)}
                    onClick={() => onInsert(one)}
                  >
                    {say(clipName(one))}
                  </button>
                ))}
              </div>
            </details>
          );
        })}
      </div>
    </section>
  );
}
