import { useState } from 'react';
import {
  Button,
  Dialog,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import type { StaffState } from '../../../../contract/staffApi.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { useSay } from '../../language.ts';
import { CodePad } from './CodePad.tsx';
import './RedeemPage.css';
import { MISSPELT, NOT_TAKEN, type RedemptionWords, redemptionWords } from './redemptionWords.ts';
import { asWritten, isSpeltRight, missing, withoutLast } from './rewardCodeText.ts';
import { REDEEM_TEXTS } from './texts.ts';

type RedeemPageProps = {
  readonly api: StaffApi;
  readonly state: Pick<StaffState, 'timeZone'>;
  /** The street's screen has no keyboard. */
  readonly onScreen: boolean;
};

/** The desk: takes the code of a complete walk, once. */
export function RedeemPage({ api, state: { timeZone }, onScreen }: RedeemPageProps) {
  const say = useSay();
  const [code, setCode] = useState('');
  const [asking, setAsking] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [told, setTold] = useState<RedemptionWords | null>(null);
  const left = missing(code);

  const type = (typed: string) => {
    setCode(asWritten(typed));
    setTold(null);
  };
  const check = () => {
    if (isSpeltRight(code)) setAsking(true);
    else setTold(MISSPELT);
  };
  const redeem = async () => {
    setAsking(false);
    setWaiting(true);
    try {
      setTold(redemptionWords(await api.desk.redeem({ code }), timeZone));
    } catch {
      setTold(NOT_TAKEN);
    } finally {
      setWaiting(false);
    }
  };
  const next = () => {
    setCode('');
    setTold(null);
  };

  return (
    <div className="redeem">
      <h1>{say(REDEEM_TEXTS.title)}</h1>
      <p>{say(REDEEM_TEXTS.how)}</p>
      <Form
        className="redeem-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (left === 0 && !waiting) check();
        }}
      >
        <TextField value={code} autoFocus autoComplete="off" onChange={type}>
          <Label>{say(REDEEM_TEXTS.label)}</Label>
          <Input className="redeem-field" placeholder="K3F9-7QRT-0XDM-4BWA-E2HS" spellCheck={false} />
        </TextField>
        <p className="redeem-left">
          {left > 0 && left < 20 ? say({ zh: `还差 ${left} 个字符`, en: `${left} more characters` }) : ' '}
        </p>
        {onScreen && <CodePad onKey={(key) => type(code + key)} onErase={() => type(withoutLast(code))} />}
        <div className="redeem-tools">
          <Button type="submit" className="strong-button" isDisabled={left > 0 || waiting || told !== null}>
            {say(waiting ? REDEEM_TEXTS.checking : REDEEM_TEXTS.redeem)}
          </Button>
          <Button className="quiet-button" onPress={next}>
            {say(told?.good === true ? REDEEM_TEXTS.next : REDEEM_TEXTS.clear)}
          </Button>
        </div>
      </Form>
      <div aria-live="assertive">
        {told !== null && (
          <p className="redeem-told" data-good={told.good || undefined}>
            <span aria-hidden="true">{told.good ? '✓' : '✕'}</span>
            {say(told.text)}
          </p>
        )}
      </div>
      <ModalOverlay className="redeem-overlay" isOpen={asking} onOpenChange={setAsking} isDismissable>
        <Modal className="redeem-modal">
          <Dialog role="alertdialog">
            <Heading slot="title">{say(REDEEM_TEXTS.sureTitle)}</Heading>
            <p className="redeem-code">{code}</p>
            <p>{say(REDEEM_TEXTS.sure)}</p>
            <div className="redeem-tools">
              <Button className="strong-button" autoFocus onPress={() => void redeem()}>
                {say(REDEEM_TEXTS.yes)}
              </Button>
              <Button className="quiet-button" onPress={() => setAsking(false)}>
                {say(REDEEM_TEXTS.no)}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </div>
  );
}
