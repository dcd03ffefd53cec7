import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SongSheet } from '../../../../../contract/song.ts';
import { IDOLS, type IdolId } from '../../../../../domain/landmarks/landmarks.ts';
import { beginShow, MANNERS, type Manner } from '../../../../../domain/shows/editing/beginShow.ts';
import { chooseSpan } from '../../../../../domain/shows/editing/chooseSpan.ts';
import { IDOL_IDS } from '../../../../../domain/shows/idolIds.ts';
import type { Show } from '../../../../../domain/shows/Show.ts';
import { showDurationMs } from '../../../../../domain/shows/showSpan.ts';
import { Choice } from '../../../controls/Choice.tsx';
import { useSay } from '../../../language.ts';
import { Words } from '../inspector/Fields.tsx';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';

export type NamedSong = SongSheet & { readonly id: string };

type NewShowProps = {
  readonly songs: readonly NamedSong[];
  readonly onMake: (show: Show) => void;
  readonly onCancel: () => void;
};

/** Seconds of a new show, about: it ends with a bar. */
const LENGTHS = [15, 30, 60] as const;
const WHOLE = 'whole';

/** A few choices, and a show that dances already. */
export function NewShow({ songs, onMake, onCancel }: NewShowProps) {
  const say = useSay();
  const [songId, setSong] = useState(songs[0]?.id ?? '');
  const [length, setLength] = useState('30');
  const [idol, setIdol] = useState<IdolId>(IDOL_IDS[0] as IdolId);
  const [manner, setManner] = useState<Manner>('lively');
  const [zh, setZh] = useState('新节目');
  const [en, setEn] = useState('New show');
  const song = songs.find(({ id }) => id === songId);
  const isNamed = zh.trim() !== '' && en.trim() !== '';
  const spanOf = (wish: string, { grid, beats, sections }: NamedSong) =>
    wish === WHOLE ? null : chooseSpan({ grid, beats, parts: sections }, Number(wish));
  const seconds = (wish: string) =>
    song === undefined ? 0 : Math.round(showDurationMs({ span: spanOf(wish, song) }, song) / 1000);
  const make = () => {
    if (song === undefined) return;
    const { beats, sections } = song;
    const span = spanOf(length, song);
    onMake(beginShow({ title: { zh, en }, song: song.id, idol, manner, beats, parts: sections, span }));
  };
  return (
    <section className="show-new" aria-label={say(TEXTS.newShow)}>
      <Choice
        label={say(TEXTS.song)}
        items={songs.map(({ id, title, temper, durationMs }) => ({
          id,
          name: say(title),
          note: `${say(temper)} · ${Math.round(durationMs / 1000)} s`,
        }))}
        chosen={songId}
        onChoose={setSong}
      />
      <Choice
        label={say(TEXTS.showLength)}
        items={[
          ...LENGTHS.map((wish) => ({
            id: String(wish),
            name: `${seconds(String(wish))} ${say(TEXTS.seconds)}`,
          })),
          { id: WHOLE, name: say(TEXTS.wholeSong), note: `${seconds(WHOLE)} ${say(TEXTS.seconds)}` },
        ]}
        chosen={length}
        onChoose={setLength}
      />
      <Choice
        label={say(TEXTS.idol)}
        items={IDOL_IDS.map((id) => ({ id, name: say(IDOLS[id]) }))}
        chosen={idol}
        onChoose={(id) => setIdol(id as IdolId)}
      />
      <Choice
        label={say(TEXTS.manner)}
        items={MANNERS.map((id) => ({ id, name: say(TEXTS[id]) }))}
        chosen={manner}
        onChoose={(id) => setManner(id as Manner)}
      />
      <Words label={say(TEXTS.zhTitle)} value={zh} most={40} onChange={setZh} />
      <Words label={say(TEXTS.enTitle)} value={en} most={80} onChange={setEn} />
      <div className="show-tools">
        <Button className="strong-button" isDisabled={!isNamed || song === undefined} onPress={make}>
          {say(TEXTS.make)}
        </Button>
        <Button className="quiet-button" onPress={onCancel}>
          {say(TEXTS.cancel)}
        </Button>
      </div>
    </section>
  );
}
