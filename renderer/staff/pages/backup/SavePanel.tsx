import { use } from 'react';
import { Card } from '../../figures/Card.tsx';
import { LanguageContext, useSay } from '../../language.ts';
import { momentWords, sizeWords } from './backupWords.ts';
import { BACKUP_TEXTS as T } from './texts.ts';

type SavePanelProps = {
  readonly lastSavedAtMs: number | null;
  readonly roughBytes: number;
  readonly timeZone: string;
  readonly onSaved: () => void;
};

/** Downloads the whole kiosk. The browser shows how far it is. */
export function SavePanel({ lastSavedAtMs, roughBytes, timeZone, onSaved }: SavePanelProps) {
  const say = useSay();
  const language = use(LanguageContext);
  const last =
    lastSavedAtMs === null
      ? say(T.never)
      : `${say(T.last)} ${momentWords(lastSavedAtMs, timeZone, language)}`;
  return (
    <Card title={say(T.saveTitle)} note={say(T.saveAbout)}>
      <div className="backup-tools">
        <a className="backup-download" data-strong href="/staff/backup" download onClick={onSaved}>
          {say(T.save)}
        </a>
        <span className="backup-quiet">
          {say({ zh: `约 ${sizeWords(roughBytes)}`, en: `about ${sizeWords(roughBytes)}` })} · {last}
        </span>
      </div>
    </Card>
  );
}
