import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StaffState } from '../../../../contract/staffApi.ts';
import { CONTENT_KINDS } from '../../../../contract/starFile.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { useSay } from '../../language.ts';
import './BackupPage.css';
import { RestorePanel } from './RestorePanel.tsx';
import { SavePanel } from './SavePanel.tsx';
import { StarPanel } from './StarPanel.tsx';
import { BACKUP_TEXTS as T } from './texts.ts';

/** A download is noted when all of it was sent. */
const LOOK_AGAIN_MS = [2000, 10_000, 60_000];

type Here = {
  readonly lastSavedAtMs: number | null;
  readonly roughBytes: number;
  readonly hasOwn: boolean;
};

type BackupPageProps = {
  readonly api: StaffApi;
  readonly state: Pick<StaffState, 'timeZone'>;
  /** The street's own screen has no files to choose from. */
  readonly onScreen: boolean;
};

/** Saves the kiosk into files and brings it back from them. */
export function BackupPage({ api, state: { timeZone }, onScreen }: BackupPageProps) {
  const say = useSay();
  const [here, setHere] = useState<Here | null>(null);
  const [isAway, setAway] = useState(false);
  const [savedAt, setSavedAt] = useState(0);
  const look = useCallback(async () => {
    try {
      const [state, ...lists] = await Promise.all([
        api.backup.state(),
        ...CONTENT_KINDS.map((kind) => api.content.list({ kind })),
      ]);
      const hasOwn = lists.flat().some(({ origin }) => origin !== 'shipped');
      setHere({ ...state, hasOwn });
      setAway(false);
    } catch {
      setAway(true);
    }
  }, [api]);
  useEffect(() => {
    void look();
    if (savedAt === 0) return undefined;
    const timers = LOOK_AGAIN_MS.map((afterMs) => window.setTimeout(() => void look(), afterMs));
    return () => timers.forEach(window.clearTimeout);
  }, [look, savedAt]);

  return (
    <div className="backup">
      <h1>{say(T.title)}</h1>
      <p className="backup-quiet">{say(T.about)}</p>
      {onScreen && <p className="backup-note">{say(T.onScreen)}</p>}
      {isAway && (
        <div className="console-notice" role="alert">
          <p>{say(T.failed)}</p>
          <Button className="quiet-button" onPress={() => void look()}>
            {say(T.tryAgain)}
          </Button>
        </div>
      )}
      {here === null && !isAway && <p role="status">{say(T.loading)}</p>}
      {here !== null && !onScreen && (
        <div className="backup-cards">
          <SavePanel {...here} timeZone={timeZone} onSaved={() => setSavedAt(Date.now())} />
          <RestorePanel api={api} timeZone={timeZone} onChanged={() => void look()} />
          <StarPanel api={api} hasOwn={here.hasOwn} onChanged={() => void look()} />
        </div>
      )}
    </div>
  );
}
