import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './AskDialog.css';

type AskDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  /** What the act does, and what it does not. */
  readonly children: ReactNode;
  /** Names the act itself, such as "End the show". */
  readonly yes: string;
  readonly no: string;
  /** Where the keyboard is first: on the way back when the act is seen by an audience. */
  readonly focusOn?: 'yes' | 'no';
  readonly onYes: () => void;
  readonly onClose: () => void;
};

/** Asks before an act that cannot be taken back. */
export function AskDialog({
  isOpen,
  title,
  children,
  yes,
  no,
  focusOn = 'yes',
  onYes,
  onClose,
}: AskDialogProps) {
  return (
    <ModalOverlay
      className="ask-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="ask-modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{title}</Heading>
          <p>{children}</p>
          <div className="ask-tools">
            <Button
              className="strong-button"
              autoFocus={focusOn === 'yes'}
              onPress={() => {
                onClose();
                onYes();
              }}
            >
              {yes}
            </Button>
            <Button className="quiet-button" autoFocus={focusOn === 'no'} onPress={onClose}>
              {no}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
