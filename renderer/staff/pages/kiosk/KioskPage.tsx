import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StaffState } from '../../../../contract/staffApi.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { useSay } from '../../language.ts';
import { PhoneAccess } from '../../network/PhoneAccess.tsx';
import { KioskEditor } from './KioskEditor.tsx';
import './KioskPage.css';
import { draftOf, type KioskDraft } from './kioskDraft.ts';
import { KIOSK_TEXTS as TEXTS } from './texts.ts';

type Opened = { readonly draft: KioskDraft; readonly revision: string };
type KioskPageProps = { readonly api: StaffApi; readonly state: Pick<StaffState, 'timeZone'> };

/** The settings of this very machine, and the way in for phones. */
export function KioskPage({ api, state: { timeZone } }: KioskPageProps) {
  const say = useSay();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isAway, setAway] = useState(false);
  const open = useCallback(async () => {
    setAway(false);
    try {
      const { configuration, revision } = await api.kiosk.read();
      setOpened({ draft: draftOf(configuration), revision });
    } catch {
      setAway(true);
    }
  }, [api]);
  useEffect(() => void open(), [open]);

  return (
    <div className="kiosk">
      {opened !== null ? (
        <KioskEditor api={api} opened={opened.draft} revision={opened.revision} />
      ) : (
        <>
          <h1>{say(TEXTS.title)}</h1>
          {isAway ? (
            <div className="console-notice" role="alert">
              <p>{say(TEXTS.notRead)}</p>
              <Button className="quiet-button" onPress={() => void open()}>
                {say(TEXTS.tryAgain)}
              </Button>
            </div>
          ) : (
            <p role="status">{say(TEXTS.loading)}</p>
          )}
        </>
      )}
      <PhoneAccess api={api} timeZone={timeZone} />
    </div>
  );
}
