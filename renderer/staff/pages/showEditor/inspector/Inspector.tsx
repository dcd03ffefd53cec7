import type { Ref } from 'react';
import { Button } from 'react-aria-components';
import type { SongSheet } from '../../../../../contract/song.ts';
import type { Draft, DraftClip } from '../../../../../domain/shows/editing/Draft.ts';
import { LEAST_BEATS } from '../../../../../domain/shows/editing/editClips.ts';
import { endBeat, type Performer } from '../../../../../domain/shows/Show.ts';
import { useSay } from '../../../language.ts';
import type { DraftFault } from '../editing/draftFaults.ts';
import { clipName, TRACK_NAMES } from '../names.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import { ClipFields } from './ClipFields.tsx';
import { Amount, FormationFields, Words } from './Fields.tsx';
import { SpanFields } from './SpanFields.tsx';

type InspectorProps = {
  readonly draft: Draft;
  readonly clips: readonly DraftClip[];
  readonly cast: readonly Performer[];
  readonly song: SongSheet;
  readonly faults: readonly DraftFault[];
  readonly ref: Ref<HTMLElement>;
  readonly onDraft: (change: (draft: Draft) => Draft, by: string) => void;
  readonly onFields: (fields: object) => void;
  readonly onStart: (one: DraftClip, beat: number) => void;
  readonly onLength: (one: DraftClip, endBeat: number) => void;
  readonly onJump: (id: string) => void;
};

/** What was chosen, to be changed in words and numbers; the show itself where nothing was. */
export function Inspector(props: InspectorProps) {
  const { draft, clips, cast, song, faults, ref, onDraft } = props;
  const { beats } = song;
  const say = useSay();
  const [one] = clips;
  const isOfOneTrack = clips.every(({ track }) => track === one?.track);
  return (
    <section className="show-inspector" ref={ref} tabIndex={-1} aria-label={say(TEXTS.inspector)}>
      {one === undefined ? (
        <>
          <h2>{say(TEXTS.showSettings)}</h2>
          <Words
            label={say(TEXTS.zhTitle)}
            value={draft.title.zh}
            most={40}
            onChange={(zh) => onDraft((now) => ({ ...now, title: { ...now.title, zh } }), 'zh')}
          />
          <Words
            label={say(TEXTS.enTitle)}
            value={draft.title.en}
            most={80}
            onChange={(en) => onDraft((now) => ({ ...now, title: { ...now.title, en } }), 'en')}
          />
          <FormationFields
            label={say(TEXTS.opening)}
            formation={draft.formation}
            onChange={(formation) => onDraft((now) => ({ ...now, formation }), 'opening')}
          />
          <SpanFields
            span={draft.span}
            song={song}
            onChange={(span) => onDraft((now) => ({ ...now, span }), 'span')}
          />
        </>
      ) : (
        <>
          <h2>
            {clips.length > 1
              ? `${say(TEXTS.several)}${clips.length}`
              : `${say(TRACK_NAMES[one.track])} · ${say(clipName(one))}`}
          </h2>
          {clips.length === 1 && (
            <>
              <Amount
                label={say(TEXTS.start)}
                value={one.clip.startBeat}
                least={0}
                most={beats - one.clip.lengthBeats}
                step={0.25}
                onChange={(beat) => props.onStart(one, beat)}
              />
              <Amount
                label={say(TEXTS.length)}
                value={one.clip.lengthBeats}
                least={LEAST_BEATS}
                most={beats - one.clip.startBeat}
                step={0.25}
                onChange={(length) => props.onLength(one, endBeat({ ...one.clip, lengthBeats: length }))}
              />
            </>
          )}
          {isOfOneTrack && <ClipFields one={one} cast={cast} onChange={props.onFields} />}
        </>
      )}
      {faults.length > 0 && (
        <div className="show-faults">
          <h3>{say(TEXTS.faults)}</h3>
          <ul>
            {faults.map(({ clip, text }) => {
              const at = draft.clips.find(({ id }) => id === clip);
              return (
                <li key={`${clip} ${text.en}`}>
                  {at === undefined ? (
                    say(text)
                  ) : (
                    <Button className="quiet-button" onPress={() => props.onJump(at.id)}>
                      {say(clipName(at))}: {say(text)}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
