import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { StaffState } from '../../../contract/staffApi.ts';
import { landmarkById } from '../../../domain/landmarks/landmarks.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import { StarStreetMark } from '../../ui/StarStreetMark.tsx';
import { type Language, useSay } from '../language.ts';
import { PageBody } from '../pages/PageBody.tsx';
import './Frame.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { FIGURE_PAGES, WORK_PAGES } from './pageList.ts';
import { FRAME_TEXTS } from './texts.ts';
import { usePage } from './usePage.ts';

type FrameProps = {
  readonly api: StaffApi;
  readonly state: StaffState;
  readonly onScreen: boolean;
  readonly unreachable: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onLeave: () => void;
};

/** Menu and page. */
export function Frame({ api, state, onScreen, unreachable, onLanguage, onLeave }: FrameProps) {
  const say = useSay();
  const page = usePage();
  const menu = useRef<HTMLElement>(null);
  // On a phone the menu is a strip that may be longer than the screen.
  useEffect(() => {
    const current = menu.current?.querySelector(`a[href="#/${page}"]`);
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [page]);
  return (
    <div className="frame">
      <header className="frame-head">
        <StarStreetMark className="frame-mark" />
        <div className="frame-title">
          <strong>{say(FRAME_TEXTS.title)}</strong>
          <span>{say(landmarkById(state.landmark))}</span>
        </div>
        <LanguageSwitch onLanguage={onLanguage} />
        <Button className="quiet-button" onPress={onLeave}>
          {say(onScreen ? FRAME_TEXTS.leaveScreen : FRAME_TEXTS.leave)}
        </Button>
      </header>
      <nav className="frame-menu" ref={menu} aria-label={say(FRAME_TEXTS.menu)}>
        {[WORK_PAGES, FIGURE_PAGES].map((pages) => (
          <div key={pages[0].id} className="frame-menu-part">
            {pages.map(({ id, name }) => (
              <a key={id} href={`#/${id}`} aria-current={id === page ? 'page' : undefined}>
                {say(name)}
              </a>
            ))}
          </div>
        ))}
      </nav>
      <main className="frame-page">
        {unreachable && (
          <p className="console-notice" role="alert">
            {say(FRAME_TEXTS.unreachable)}
          </p>
        )}
        <PageBody api={api} state={state} page={page} onScreen={onScreen} />
      </main>
    </div>
  );
}
