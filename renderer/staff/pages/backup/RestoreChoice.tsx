import { type ReactNode, use, useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import type { z } from 'zod';
import type { BackupPreview, restoreParts } from '../../../../contract/staff/backupApi.ts';
import { LANDMARKS } from '../../../../domain/landmarks/landmarks.ts';
import { AskDialog } from '../../dialogs/AskDialog.tsx';
import { type Bilingual, LanguageContext, said, useSay } from '../../language.ts';
import { eventWords, momentWords } from './backupWords.ts';
import { ChangeList } from './ChangeList.tsx';
import { BACKUP_TEXTS as T } from './texts.ts';

export type RestoreParts = z.infer<typeof restoreParts>;

type RestoreChoiceProps = {
  readonly preview: BackupPreview;
  readonly timeZone: string;
  readonly isWaiting: boolean;
  readonly onRestore: (parts: RestoreParts) => void;
  readonly onCancel: () => void;
};

/** What a checked backup is, and which parts of it are wanted. */
export function RestoreChoice({ preview, timeZone, isWaiting, onRestore, onCancel }: RestoreChoiceProps) {
  const say = useSay();
  const language = use(LanguageContext);
  const { documents, events, configuration, isOwn } = preview;
  const can = {
    content: documents.some(({ change }) => change !== 'same'),
    configuration: configuration.changes && configuration.fault === null,
    events: events.newHere > 0 && events.fault === null,
  };
  // Settings of another kiosk would set its landmark here too, so they are taken on wish only.
  const [wanted, setWanted] = useState<RestoreParts>({ ...can, configuration: can.configuration && isOwn });
  const [isAsking, setAsking] = useState(false);
  const place = LANDMARKS.find(({ id }) => id === preview.landmark);
  const isSomething = wanted.content || wanted.configuration || wanted.events;
  const part = (name: keyof RestoreParts, label: Bilingual, fault: string | null, about: ReactNode) => (
    <div className="backup-part">
      <Checkbox
        isSelected={wanted[name]}
        isDisabled={!can[name] || isWaiting}
        onChange={(isOn) => setWanted((now) => ({ ...now, [name]: isOn }))}
      >
        <span className="backup-tick" aria-hidden="true" />
        <span>{say(label)}</span>
      </Checkbox>
      {fault === null ? (
        <div className="backup-about">{about}</div>
      ) : (
        <p className="backup-fault" lang="en">
          {fault}
        </p>
      )}
    </div>
  );

  return (
    <div className="backup-preview">
      <dl className="backup-facts">
        <dt>{say(T.ofKiosk)}</dt>
        <dd>
          {place === undefined ? preview.landmark : said(place, language)} ·{' '}
          {say(isOwn ? T.thisKiosk : T.otherKiosk)}
        </dd>
        <dt>{say(T.madeAt)}</dt>
        <dd>{momentWords(preview.writtenAtMs, timeZone, language)}</dd>
        <dt>{say(T.madeBy)}</dt>
        <dd>{preview.program}</dd>
      </dl>
      <fieldset className="backup-parts">
        <legend>{say(T.whatToRestore)}</legend>
        {part(
          'content',
          T.partContent,
          null,
          documents.length === 0 ? say(T.noDocuments) : <ChangeList parts={documents} />,
        )}
        {part(
          'configuration',
          T.partConfiguration,
          configuration.fault,
          say(configuration.changes ? T.configurationChanges : T.configurationSame),
        )}
        {part('events', T.partEvents, events.fault, say(eventWords(events)))}
      </fieldset>
      <div className="backup-tools">
        <Button
          className="strong-button"
          isDisabled={!isSomething || isWaiting}
          onPress={() => setAsking(true)}
        >
          {say(isWaiting ? T.restoring : T.restore)}
        </Button>
        <Button className="quiet-button" isDisabled={isWaiting} onPress={onCancel}>
          {say(T.cancel)}
        </Button>
      </div>
      <AskDialog
        isOpen={isAsking}
        title={say(T.sureTitle)}
        yes={say(T.restore)}
        no={say(T.back)}
        onYes={() => onRestore(wanted)}
        onClose={() => setAsking(false)}
      >
        {say(T.sure)}
      </AskDialog>
    </div>
  );
}
