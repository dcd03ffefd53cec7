import { useCallback } from 'react';
import type { StaffState } from '../../../../contract/staffApi.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { Opening } from '../../editing/Opening.tsx';
import { useOpened } from '../../editing/useOpened.ts';
import { PhoneAccess } from '../../network/PhoneAccess.tsx';
import { KioskEditor } from './KioskEditor.tsx';
import './KioskPage.css';
import { draftOf } from './kioskDraft.ts';
import { KIOSK_TEXTS } from './texts.ts';

type KioskPageProps = { readonly api: StaffApi; readonly state: Pick<StaffState, 'timeZone'> };

/** The settings of this very machine, and the way in for phones. */
export function KioskPage({ api, state: { timeZone } }: KioskPageProps) {
  const { opened, isAway, open } = useOpened(useCallback(() => readDraft(api), [api]));
  return (
    <div className="kiosk">
      {opened === null ? (
        <Opening texts={KIOSK_TEXTS} isAway={isAway} onAgain={open} />
      ) : (
        <KioskEditor api={api} opened={opened.draft} revision={opened.revision} />
      )}
      <PhoneAccess api={api} timeZone={timeZone} />
    </div>
  );
}

async function readDraft(api: StaffApi) {
  const { configuration, revision } = await api.kiosk.read();
  return { draft: draftOf(configuration), revision };
}
