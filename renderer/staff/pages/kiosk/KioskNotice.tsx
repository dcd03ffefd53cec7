import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { useSay } from '../../language.ts';
import type { Keeping } from './KioskKeeper.ts';
import { KIOSK_TEXTS as TEXTS } from './texts.ts';

type KioskNoticeProps = {
  readonly api: StaffApi;
  readonly keeping: Keeping;
  readonly needsNewPage: boolean;
  readonly onTryAgain: () => void;
};

/** Why something does not hold yet, and what can be done. */
export function KioskNotice({ api, keeping, needsNewPage, onTryAgain }: KioskNoticeProps) {
  const say = useSay();
  const [reload, setReload] = useState<'asked' | 'failed' | null>(null);
  const askReload = () =>
    api.now.reload().then(
      () => setReload('asked'),
      () => setReload('failed'),
    );
  return (
    <>
      {(keeping.kind === 'failed' || keeping.kind === 'refused') && (
        <div className="console-notice kiosk-notice" role="alert">
          <p>{say(keeping.kind === 'failed' ? TEXTS.failed : TEXTS.refused)}</p>
          {keeping.kind === 'refused' && keeping.faults.map((fault) => <p key={fault}>{fault}</p>)}
          <Button className="quiet-button" onPress={onTryAgain}>
            {say(TEXTS.tryAgain)}
          </Button>
        </div>
      )}
      {needsNewPage && (
        <div className="kiosk-notice kiosk-told" role="status">
          <p>
            {reload === 'asked' ? say(TEXTS.reloadAsked) : say(TEXTS.newPage)}
            {reload === 'failed' && ` ${say(TEXTS.reloadFailed)}`}
          </p>
          {reload !== 'asked' && (
            <Button className="quiet-button" onPress={() => void askReload()}>
              {say(TEXTS.reload)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
