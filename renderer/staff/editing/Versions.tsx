import { use, useEffect, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ContentKind } from '../../../contract/starFile.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import { LanguageContext, useSay } from '../language.ts';
import { VERSIONS_TEXTS as TEXTS } from './texts.ts';
import './Versions.css';

type Version = Awaited<ReturnType<StaffApi['content']['history']>>[number];

type VersionsProps = {
  readonly api: StaffApi;
  readonly kind: ContentKind;
  readonly id: string;
  readonly onRestore: (version: string) => void;
  readonly onClose: () => void;
};

/** Earlier texts of a document, any of which can be brought back. */
export function Versions({ api, kind, id, onRestore, onClose }: VersionsProps) {
  const say = useSay();
  const language = use(LanguageContext);
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    api.content.history({ kind, id }).then(setVersions, () => setAway(true));
  }, [api, kind, id]);
  return (
    <ModalOverlay className="ask-overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="ask-modal">
        <Dialog>
          <Heading slot="title">{say(TEXTS.versions)}</Heading>
          {isAway && <p role="alert">{say(TEXTS.failed)}</p>}
          {versions === null && !isAway && <p role="status">{say(TEXTS.loading)}</p>}
          {versions?.length === 0 && <p>{say(TEXTS.noVersions)}</p>}
          <ul className="versions">
            {(versions ?? []).map(({ version, savedAtMs }) => (
              <li key={version}>
                {new Date(savedAtMs).toLocaleString(language)}{' '}
                <Button
                  className="quiet-button"
                  onPress={() => {
                    onRestore(version);
                    onClose();
                  }}
                >
                  {say(TEXTS.bringBack)}
                </Button>
              </li>
            ))}
          </ul>
          <Button className="quiet-button" onPress={onClose}>
            {say(TEXTS.cancel)}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
