import { useState } from 'react';
import { MOST_BACKUP_BYTES } from '../../../../contract/backupFile.ts';
import { type BackupPreview, backupCheckSchema } from '../../../../contract/staff/backupApi.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { Card } from '../../figures/Card.tsx';
import { useSay } from '../../language.ts';
import { restoredWords } from './backupWords.ts';
import { FilePick } from './FilePick.tsx';
import { type Done, Outcome } from './Outcome.tsx';
import { RestoreChoice, type RestoreParts } from './RestoreChoice.tsx';
import { BACKUP_TEXTS as T } from './texts.ts';
import { useUpload } from './useUpload.ts';

type RestorePanelProps = {
  readonly api: StaffApi;
  readonly timeZone: string;
  /** What is here was changed. */
  readonly onChanged: () => void;
};

/** Brings a backup back, after it told what it changes. */
export function RestorePanel({ api, timeZone, onChanged }: RestorePanelProps) {
  const say = useSay();
  const [done, setDone] = useState<Done | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const { upload, send, stop } = useUpload({
    path: '/staff/backup',
    mostBytes: MOST_BACKUP_BYTES,
    parse: (answer) => backupCheckSchema.parse(answer),
  });
  const preview: BackupPreview | null =
    upload.kind === 'answered' && upload.answer.kind === 'good' ? upload.answer.preview : null;

  const restore = async (backupId: string, parts: RestoreParts) => {
    setWaiting(true);
    setDone(null);
    try {
      const answer = await api.backup.restore({ backupId, parts });
      if (answer.kind === 'refused') setDone(answer);
      else {
        const { documents, events, undoId } = answer;
        const undo = () => api.backup.undo({ undoId });
        setDone({ kind: 'done', words: restoredWords(documents, events), undo });
        stop();
        onChanged();
      }
    } catch {
      setDone({ kind: 'failed' });
    } finally {
      setWaiting(false);
    }
  };

  return (
    <Card title={say(T.restoreTitle)} note={say(T.restoreAbout)}>
      <FilePick
        label={T.chooseBackup}
        upload={upload}
        onFile={(file) => {
          setDone(null);
          void send(file);
        }}
        onStop={stop}
      />
      {preview !== null && (
        <RestoreChoice
          key={preview.backupId}
          preview={preview}
          timeZone={timeZone}
          isWaiting={isWaiting}
          onRestore={(parts) => void restore(preview.backupId, parts)}
          onCancel={stop}
        />
      )}
      <div aria-live="polite">{done !== null && <Outcome done={done} onUndone={onChanged} />}</div>
    </Card>
  );
}
