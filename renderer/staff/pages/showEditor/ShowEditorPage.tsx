import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { showSchema } from '../../../../contract/show.ts';
import type { ContentItem } from '../../../../contract/staff/contentApi.ts';
import type { Show } from '../../../../domain/shows/Show.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { type Bilingual, useSay } from '../../language.ts';
import { showName } from './editing/showName.ts';
import type { NamedSong } from './list/NewShow.tsx';
import { ShowList } from './list/ShowList.tsx';
import { type OpenedShow, ShowEditor } from './ShowEditor.tsx';
import './ShowEditor.css';
import { EDITOR_TEXTS as TEXTS } from './texts.ts';

type Removed = { readonly id: string; readonly version: string };
type Listed = { readonly shows: readonly ContentItem[]; readonly songs: readonly NamedSong[] };

/** The list of shows, or the one that is open. */
export function ShowEditorPage({ api }: { readonly api: StaffApi }) {
  const say = useSay();
  const [listed, setListed] = useState<Listed | null>(null);
  const [opened, setOpened] = useState<OpenedShow | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [problems, setProblems] = useState<readonly Bilingual[]>([]);
  const [told, setTold] = useState<Bilingual | null>(null);

  const attempt = useCallback(async (action: () => Promise<void>) => {
    setProblems([]);
    setTold(null);
    try {
      await action();
    } catch {
      setProblems([TEXTS.failed]);
    }
  }, []);
  const list = useCallback(
    async () =>
      setListed({ shows: await api.content.list({ kind: 'show' }), songs: await api.content.songs() }),
    [api],
  );
  useEffect(() => void attempt(list), [attempt, list]);

  const read = async (id: string) => {
    const found = await api.content.read({ kind: 'show', id });
    const parsed = showSchema.safeParse(found?.document);
    if (found === null || !parsed.success) {
      await list();
      return null;
    }
    return { show: parsed.data as Show, revision: found.revision };
  };
  const open = (id: string) =>
    attempt(async () => {
      const found = await read(id);
      if (found === null) return setProblems([TEXTS.faultOther]);
      const song = listed?.songs.find((one) => one.id === found.show.song);
      if (song === undefined) return setProblems([TEXTS.noSong]);
      setOpened({ id, ...found, song });
    });
  const begin = (show: Show) => {
    const song = listed?.songs.find((one) => one.id === show.song);
    if (song === undefined) return setProblems([TEXTS.noSong]);
    const taken = (listed?.shows ?? []).map(({ id }) => id);
    setOpened({ id: showName(show.title.en, taken), show, revision: null, song });
  };
  const asCopy = ({ title, ...show }: Show): Show => ({
    ...show,
    title: { zh: `${title.zh.slice(0, 37)} 副本`, en: `${title.en.slice(0, 74)} copy` },
  });
  const duplicate = (id: string) =>
    attempt(async () => {
      const found = await read(id);
      if (found !== null) begin(asCopy(found.show));
    });
  const remove = (id: string) =>
    attempt(async () => {
      const found = await api.content.read({ kind: 'show', id });
      if (found === null) return list();
      const answer = await api.content.remove({ kind: 'show', id, revision: found.revision });
      if (answer.kind === 'removed') setRemoved({ id, version: answer.version });
      if (answer.kind === 'refused') setProblems(answer.faults.map((fault) => ({ zh: fault, en: fault })));
      await list();
    });
  const restore = (id: string, version: string) =>
    attempt(async () => {
      const answer = await api.content.restore({ kind: 'show', id, version });
      if (answer.kind === 'refused') setProblems(answer.faults.map((fault) => ({ zh: fault, en: fault })));
      setRemoved(null);
      await list();
    });
  const play = (show: string) =>
    attempt(async () => {
      const answer = await api.now.startShow({ show, interrupts: true });
      if (answer.kind === 'asked') setTold(TEXTS.asked);
      else if (answer.kind === 'noShow') setProblems([{ zh: answer.sentence, en: answer.sentence }]);
      else setProblems([TEXTS[answer.kind]]);
    });

  if (opened !== null) {
    return (
      <ShowEditor
        key={`${opened.id} ${opened.revision}`}
        api={api}
        opened={opened}
        onClose={() => {
          setOpened(null);
          void attempt(list);
        }}
        onReload={() => void open(opened.id)}
        onCopy={(show) => begin(asCopy(show))}
      />
    );
  }
  return (
    <div className="show-list">
      <h1>{say(TEXTS.title)}</h1>
      <p>{say(TEXTS.about)}</p>
      {problems.map((problem) => (
        <p className="console-notice" role="alert" key={problem.en}>
          {say(problem)}
        </p>
      ))}
      {told !== null && (
        <p className="show-note" role="status">
          {say(told)}
        </p>
      )}
      {removed !== null && (
        <p className="show-note" role="status">
          {say(TEXTS.removed)} ({removed.id}){' '}
          <Button className="quiet-button" onPress={() => void restore(removed.id, removed.version)}>
            {say(TEXTS.takeBack)}
          </Button>
        </p>
      )}
      {listed === null && problems.length === 0 && <p role="status">{say(TEXTS.loading)}</p>}
      {listed !== null && (
        <ShowList
          api={api}
          shows={listed.shows}
          songs={listed.songs}
          onOpen={(id) => void open(id)}
          onMake={begin}
          onDuplicate={(id) => void duplicate(id)}
          onRemove={(id) => void remove(id)}
          onRestore={(id, version) => void restore(id, version)}
          onPlay={(id) => void play(id)}
        />
      )}
    </div>
  );
}
