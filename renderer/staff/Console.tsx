import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { StaffState } from '../../contract/staffApi.ts';
import type { StaffApi } from '../client/StaffApi.ts';
import { SignIn } from './door/SignIn.tsx';
import { Frame } from './frame/Frame.tsx';
import { isOnKioskScreen } from './frame/onKioskScreen.ts';
import { useKioskScreen } from './frame/useKioskScreen.ts';
import { useStaySignedIn } from './frame/useStaySignedIn.ts';
import { type Language, LanguageContext } from './language.ts';
import { printRequest } from './print/printRequest.ts';

const PrintReport = lazy(async () => ({ default: (await import('./print/PrintReport.tsx')).PrintReport }));

/** Reads the door; shows the sign-in or the pages behind it. */
export function Console({ api }: { readonly api: StaffApi }) {
  const [state, setState] = useState<StaffState | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [onScreen] = useState(isOnKioskScreen);
  const [printing] = useState(() => printRequest(window.location.search));
  const language = chosen ?? printing?.question.language ?? state?.language ?? 'zh-CN';

  const look = useCallback(async () => {
    try {
      setState(await api.door.state());
      setUnreachable(false);
    } catch {
      setUnreachable(true);
    }
  }, [api]);
  useEffect(() => void look(), [look]);
  // A session that has expired is found out here, and a host that was away is found again.
  useEffect(() => {
    const looking = window.setInterval(() => void look(), unreachable ? 2000 : 60_000);
    return () => window.clearInterval(looking);
  }, [look, unreachable]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const leave = useCallback(async () => {
    await api.door.signOut().catch(() => undefined);
    if (onScreen) window.location.replace('/');
    else await look();
  }, [api, onScreen, look]);
  useKioskScreen(
    onScreen,
    useCallback(() => void leave(), [leave]),
  );

  useStaySignedIn(api, state?.signedIn ?? false);

  if (state === null) return <ConsoleWaiting unreachable={unreachable} />;
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language}>
        {state.signedIn && printing !== null ? (
          <Suspense>
            <PrintReport api={api} request={printing} />
          </Suspense>
        ) : state.signedIn ? (
          <Frame
            api={api}
            state={state}
            onLanguage={setChosen}
            onLeave={() => void leave()}
            onScreen={onScreen}
            unreachable={unreachable}
          />
        ) : (
          <SignIn
            api={api}
            state={state}
            onScreen={onScreen}
            onSignedIn={() => void look()}
            onLanguage={setChosen}
          />
        )}
      </I18nProvider>
    </LanguageContext>
  );
}

function ConsoleWaiting({ unreachable }: { readonly unreachable: boolean }) {
  if (!unreachable) return null;
  return (
    <p className="console-notice" role="alert">
      连不上这台机器的服务，正在重试。 The kiosk’s service does not answer; trying again.
    </p>
  );
}
