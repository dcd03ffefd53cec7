import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ContentItem } from '../../../../../contract/staff/contentApi.ts';
import type { Show } from '../../../../../domain/shows/Show.ts';
import type { StaffApi } from '../../../../client/StaffApi.ts';
import { AskDialog } from '../../../dialogs/AskDialog.tsx';
import { Versions } from '../../../editing/Versions.tsx';
import { useSay } from '../../../language.ts';
import './ShowList.css';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import { type NamedSong, NewShow } from './NewShow.tsx';

type ShowListProps = {
  readonly api: StaffApi;
  readonly shows: readonly ContentItem[];
  readonly songs: readonly NamedSong[];
  readonly onOpen: (id: string) => void;
  readonly onMake: (show: Show) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onRestore: (id: string, version: string) => void;
  readonly onPlay: (id: string) => void;
};

/** All shows, and the way to a new one. */
export function ShowList(props: ShowListProps) {
  const { api, shows, songs, onOpen, onMake } = props;
  const say = useSay();
  const [isMaking, setMaking] = useState(false);
  const [asked, setAsked] = useState<ContentItem | null>(null);
  const [looked, setLooked] = useState<string | null>(null);
  const isOwn = asked?.origin === 'own';
  const tool = (text: keyof typeof TEXTS, onPress: () => void) => (
    <Button className="quiet-button" onPress={onPress}>
      {say(TEXTS[text])}
    </Button>
  );
  return (
    <>
      {isMaking ? (
        <NewShow songs={songs} onMake={onMake} onCancel={() => setMaking(false)} />
      ) : (
        <div>
          <Button className="strong-button" onPress={() => setMaking(true)}>
            {say(TEXTS.newShow)}
          </Button>
        </div>
      )}
      {shows.length === 0 && <p>{say(TEXTS.none)}</p>}
      <ul className="show-cards">
        {shows.map((show) => {
          const song = songs.find(({ id }) => id === show.song);
          const seconds = show.durationMs === null ? '' : ` · ${Math.round(show.durationMs / 1000)} s`;
          return (
            <li key={show.id}>
              <strong>{say(show)}</strong>
              <span className="show-card-facts">
                {song === undefined ? show.song : say(song.title)}
                {seconds} · {say(TEXTS[show.origin])}
              </span>
              {show.faults.map((fault) => (
                <span className="show-card-fault" key={fault}>
                  {fault}
                </span>
              ))}
              <div className="show-tools">
                <Button className="strong-button" onPress={() => onOpen(show.id)}>
                  {say(TEXTS.edit)}
                </Button>
                {tool('playNow', () => props.onPlay(show.id))}
                {tool('duplicate', () => props.onDuplicate(show.id))}
                {tool('versions', () => setLooked(show.id))}
                <a
                  className="quiet-button show-export"
                  href={`/staff/star?holds=show&id=${show.id}`}
                  download
                >
                  {say(TEXTS.export)}
                </a>
                {show.origin !== 'shipped' &&
                  tool(show.origin === 'own' ? 'remove' : 'goBack', () => setAsked(show))}
              </div>
            </li>
          );
        })}
      </ul>
      {looked !== null && (
        <Versions
          api={api}
          kind="show"
          id={looked}
          onRestore={(version) => props.onRestore(looked, version)}
          onClose={() => setLooked(null)}
        />
      )}
      <AskDialog
        isOpen={asked !== null}
        title={asked === null ? '' : say(asked)}
        yes={say(isOwn ? TEXTS.remove : TEXTS.goBack)}
        no={say(TEXTS.cancel)}
        onYes={() => asked !== null && props.onRemove(asked.id)}
        onClose={() => setAsked(null)}
      >
        {say(isOwn ? TEXTS.removeAsk : TEXTS.goBackAsk)}
      </AskDialog>
    </>
  );
}
