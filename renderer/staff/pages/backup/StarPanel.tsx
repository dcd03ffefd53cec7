import { useState } from 'react';
import { Button } from 'react-aria-components';
import { MOST_STAR_BYTES, starCheckSchema } from '../../../../contract/starFile.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { Card } from '../../figures/Card.tsx';
import { useSay } from '../../language.ts';
import { ChangeList } from './ChangeList.tsx';
import { FilePick } from './FilePick.tsx';
import { type Done, Outcome } from './Outcome.tsx';
import { BACKUP_TEXTS as T } from './texts.ts';
import { useUpload } from './useUpload.ts';

type StarPanelProps = {
  readonly api: StaffApi;
  /** Whether there is anything to export. */
  readonly hasOwn: boolean;
  /** What is here was changed. */
  readonly onChanged: () => void;
};

/** Carries what staff wrote from kiosk to kiosk. */
export function StarPanel({ api, hasOwn, onChanged }: StarPanelProps) {
  const say = useSay();
  const [done, setDone] = useState<Done | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const { upload, send, stop } = useUpload({
    path: '/staff/star',
    mostBytes: MOST_STAR_BYTES,
    parse: (answer) => starCheckSchema.parse(answer),
  });
  const preview = upload.kind === 'answered' && upload.answer.kind === 'good' ? upload.answer.preview : null;

  const take = async (importId: string) => {
    setWaiting(true);
    try {
      const answer = await api.content.applyStar({ importId });
      if (answer.kind === 'refused') setDone(answer);
      else {
        const undo = async () => (await api.content.undoStar({ undoId: answer.undoId })).kind === 'done';
        setDone({ kind: 'done', words: T.imported, undo });
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
    <Card title={say(T.shareTitle)} note={say(T.shareAbout)}>
      <div className="backup-share">
        {hasOwn && (
          <a className="backup-download" href="/staff/star?holds=street" download>
            {say(T.exportAll)}
          </a>
        )}
        <FilePick
          label={T.chooseStar}
          upload={upload}
          onFile={(file) => {
            setDone(null);
            void send(file);
          }}
          onStop={stop}
        />
      </div>
      {!hasOwn && <p className="backup-quiet">{say(T.nothingOwn)}</p>}
      {preview !== null && (
        <div className="backup-preview">
          <ChangeList parts={preview.parts} />
          {preview.parts.every(({ change }) => change === 'same') ? (
            <p className="backup-quiet">{say(T.allSame)}</p>
          ) : (
            <div className="backup-tools">
              <Button
                className="strong-button"
                isDisabled={isWaiting}
                onPress={() => void take(preview.importId)}
              >
                {say(isWaiting ? T.importing : T.import)}
              </Button>
              <Button className="quiet-button" isDisabled={isWaiting} onPress={stop}>
                {say(T.cancel)}
              </Button>
            </div>
          )}
        </div>
      )}
      <div aria-live="polite">{done !== null && <Outcome done={done} onUndone={onChanged} />}</div>
    </Card>
  );
}
