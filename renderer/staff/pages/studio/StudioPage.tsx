import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { readOwnIdol } from '../../../../contract/ownIdol.ts';
import type { ContentItem } from '../../../../contract/staff/contentApi.ts';
import { IDOLS, type IdolId } from '../../../../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../../../../domain/shows/idolIds.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { AskDialog } from '../../dialogs/AskDialog.tsx';
import { useSay } from '../../language.ts';
import { beginIdol, freeId } from './idolDraft.ts';
import { type OpenedIdol, Studio } from './Studio.tsx';
import './StudioPage.css';
import { SHIPPED_RECIPES } from './shippedRecipes.ts';
import { STUDIO_TEXTS as TEXTS } from './texts.ts';

type Removed = { readonly id: string; readonly version: string };

/** Idols of the staff's own: a list of them, and the workbench for one. */
export function StudioPage({ api }: { readonly api: StaffApi }) {
  const say = useSay();
  const [idols, setIdols] = useState<readonly ContentItem[] | null>(null);
  const [isAway, setAway] = useState(false);
  const [problem, setProblem] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<OpenedIdol | null>(null);
  const [asked, setAsked] = useState<ContentItem | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);

  const attempt = useCallback(async (action: () => Promise<void>) => {
    try {
      await action();
      setAway(false);
    } catch {
      setAway(true);
    }
  }, []);
  const look = useCallback(
    () => attempt(async () => setIdols(await api.content.list({ kind: 'idol' }))),
    [api, attempt],
  );
  useEffect(() => void look(), [look]);

  const open = (id: string) =>
    attempt(async () => {
      const found = await api.content.read({ kind: 'idol', id });
      if (found === null) return look();
      const read = readOwnIdol(found.document, `${id}.json`);
      if (read.ok) setOpened({ idol: read.value, revision: found.revision });
      else setProblem(read.error);
    });
  const remove = (id: string) =>
    attempt(async () => {
      const found = await api.content.read({ kind: 'idol', id });
      if (found === null) return look();
      const answer = await api.content.remove({ kind: 'idol', id, revision: found.revision });
      if (answer.kind === 'removed') setRemoved({ id, version: answer.version });
      if (answer.kind === 'refused') setProblem(answer.faults);
      await look();
    });
  const takeBack = ({ id, version }: Removed) =>
    attempt(async () => {
      await api.content.restore({ kind: 'idol', id, version });
      setRemoved(null);
      await look();
    });
  const begin = (character: IdolId) => {
    const id = freeId([...IDOL_IDS, ...(idols ?? []).map((one) => one.id)]);
    setOpened({ idol: beginIdol(character, SHIPPED_RECIPES[character], id), revision: null });
  };

  if (opened !== null) {
    const close = () => {
      setOpened(null);
      void look();
    };
    return <Studio api={api} opened={opened} onClose={close} />;
  }
  return (
    <div className="studio-list">
      <h1>{say(TEXTS.title)}</h1>
      <p>{say(TEXTS.about)}</p>
      {isAway && (
        <p className="console-notice" role="alert">
          {say(TEXTS.failed)}
        </p>
      )}
      {problem.map((sentence) => (
        <p className="console-notice" role="alert" key={sentence}>
          {sentence}
        </p>
      ))}
      {removed !== null && (
        <p className="studio-removed" role="status">
          {say(TEXTS.removed)} ({removed.id}){' '}
          <Button className="quiet-button" onPress={() => void takeBack(removed)}>
            {say(TEXTS.takeBack)}
          </Button>
        </p>
      )}
      <h2>{say(TEXTS.ours)}</h2>
      {idols?.length === 0 && <p>{say(TEXTS.none)}</p>}
      <ul className="studio-ours">
        {(idols ?? []).map((idol) => (
          <li key={idol.id}>
            <strong>{say(idol)}</strong>
            <span className="studio-file">{idol.id}</span>
            {idol.faults.map((fault) => (
              <span className="studio-fault" key={fault}>
                {fault}
              </span>
            ))}
            <div className="studio-tools">
              <Button className="strong-button" onPress={() => void open(idol.id)}>
                {say(TEXTS.open)}
              </Button>
              <a
                className="quiet-button studio-export"
                href={`/staff/star?holds=idol&id=${idol.id}`}
                download
              >
                {say(TEXTS.export)}
              </a>
              <Button className="quiet-button" onPress={() => setAsked(idol)}>
                {say(TEXTS.remove)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <h2>{say(TEXTS.begin)}</h2>
      <p>{say(TEXTS.beginAs)}</p>
      <ul className="studio-eight">
        {IDOL_IDS.map((id) => (
          <li key={id}>
            <Button className="studio-base" onPress={() => begin(id)}>
              <img src={`/idols/${id}/poster.png`} alt="" loading="lazy" />
              {say(IDOLS[id])}
            </Button>
          </li>
        ))}
      </ul>
      <AskDialog
        isOpen={asked !== null}
        title={asked === null ? '' : say(asked)}
        yes={say(TEXTS.remove)}
        no={say(TEXTS.keep)}
        onYes={() => asked !== null && void remove(asked.id)}
        onClose={() => setAsked(null)}
      >
        {say(TEXTS.removeAsk)}
      </AskDialog>
    </div>
  );
}
