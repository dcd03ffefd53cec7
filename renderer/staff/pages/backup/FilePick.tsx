import { Button, FileTrigger, ProgressBar } from 'react-aria-components';
import { type Bilingual, useSay } from '../../language.ts';
import './FilePick.css';
import { BACKUP_TEXTS as T } from './texts.ts';
import type { Upload } from './useUpload.ts';

type FilePickProps = {
  readonly label: Bilingual;
  readonly upload: Upload<
    { readonly kind: 'good' } | { readonly kind: 'refused'; readonly faults: string[] }
  >;
  readonly onFile: (file: File) => void;
  readonly onStop: () => void;
};

/** Chooses a file, and tells how far it is and why it cannot be taken. */
export function FilePick({ label, upload, onFile, onStop }: FilePickProps) {
  const say = useSay();
  const isSending = upload.kind === 'sending';
  return (
    <div className="backup-pick">
      {/* Phones grey out files of endings that they do not know, so none is asked for. */}
      <FileTrigger
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <Button className="quiet-button" isDisabled={isSending}>
          {say(label)}
        </Button>
      </FileTrigger>
      {upload.kind === 'sending' && (
        <div className="backup-sending">
          <ProgressBar
            aria-label={say(upload.share < 1 ? T.sending : T.checking)}
            value={upload.share * 100}
            isIndeterminate={upload.share >= 1}
          >
            <span className="backup-sending-words">
              {upload.share < 1
                ? `${say(T.sending)} ${upload.name} · ${Math.floor(upload.share * 100)} %`
                : say(T.checking)}
            </span>
            <span className="backup-track">
              <span
                className="backup-fill"
                data-checking={upload.share >= 1 || undefined}
                style={{ inlineSize: `${upload.share * 100}%` }}
              />
            </span>
          </ProgressBar>
          <Button className="quiet-button" onPress={onStop}>
            {say(T.cancel)}
          </Button>
        </div>
      )}
      <div role="alert">
        {upload.kind === 'failed' && <p className="backup-fault">{say(T.failed)}</p>}
        {upload.kind === 'tooLarge' && <p className="backup-fault">{say(T.tooLarge)}</p>}
        {upload.kind === 'answered' && upload.answer.kind === 'refused' && (
          <div className="backup-fault">
            <strong>
              {say(T.refused)}: {upload.name}
            </strong>
            <FaultList faults={upload.answer.faults} />
          </div>
        )}
      </div>
    </div>
  );
}

export function FaultList({ faults }: { readonly faults: readonly string[] }) {
  return (
    <ul lang="en">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
