import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Bilingual, useSay } from '../../language.ts';

type AskBoxProps = {
  readonly isOpen: boolean;
  readonly question: Bilingual;
  readonly yes: Bilingual;
  readonly no: Bilingual;
  readonly onYes: () => void;
  readonly onClose: () => void;
};

/** Asks before something is lost. */
export function AskBox({ isOpen, question, yes, no, onYes, onClose }: AskBoxProps) {
  const say = useSay();
  return (
    <ModalOverlay
      className="studio-ask-ground"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="studio-ask">
        <Dialog role="alertdialog">
          <Heading slot="title">{say(question)}</Heading>
          <div className="studio-ask-tools">
            <Button className="quiet-button" autoFocus onPress={onClose}>
              {say(no)}
            </Button>
            <Button
              className="strong-button"
              onPress={() => {
                onClose();
                onYes();
              }}
            >
              {say(yes)}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
