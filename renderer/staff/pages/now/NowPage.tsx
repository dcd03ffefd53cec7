import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StartAnswer } from '../../../../contract/staff/nowApi.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { type Bilingual, useSay } from '../../language.ts';
import { Coming } from './Coming.tsx';
import { KioskPage } from './KioskPage.tsx';
import './NowPage.css';
import { OnNow } from './OnNow.tsx';
import { Problems } from './Problems.tsx';
import { StartShow } from './StartShow.tsx';
import { NOW_TEXTS as T } from './texts.ts';
import { useLook } from './useLook.ts';
import { useTicks } from './useTicks.ts';
import { Volume } from './Volume.tsx';

const LOOK_EVERY_MS = 2000;

/** What became of what staff did last; `again`: the show that they ended, which can be started again. */
type Told = { readonly words: Bilingual; readonly good: boolean; readonly again?: string };

function startWords(answer: StartAnswer): Told {
  if (answer.kind === 'asked') return { words: T.asked, good: true };
  if (answer.kind === 'noShow') return { words: { zh: answer.sentence, en: answer.sentence }, good: false };
  return { words: answer.kind === 'closed' ? T.isClosed : T.noStage, good: false };
}

/** What is on, who is there, and the few things that staff do at once. */
export function NowPage({ api }: { readonly api: StaffApi }) {
  const say = useSay();
  const ticks = useTicks();
  const { seen, seenAtMs, failing } = useLook(
    useCallback(() => api.now.view(), [api]),
    LOOK_EVERY_MS,
  );
  const { seen: picture, failing: pictureFailing } = useLook(
    useCallback(() => api.now.picture(), [api]),
    LOOK_EVERY_MS,
  );
  const [told, setTold] = useState<Told | null>(null);
  const tell = (work: Promise<Told>) => work.then(setTold, () => setTold({ words: T.failed, good: false }));
  if (seen === null) {
    return (
      <div className="now">
        <h1>{say(T.title)}</h1>
        <p role="status">{say(failing ? T.stale : T.looking)}</p>
      </div>
    );
  }
  const { showing } = seen;
  const sinceMs = failing ? 0 : Math.max(0, ticks - seenAtMs);
  const nowMs = seen.nowMs + sinceMs;
  const positionMs = showing === null ? 0 : showing.positionMs + (showing.state === 'playing' ? sinceMs : 0);
  const start = (show: string, interrupts: boolean) =>
    void tell(api.now.startShow({ show, interrupts }).then(startWords));
  const stop = () => {
    const again = showing?.state === 'playing' ? { again: showing.show } : {};
    const ended = (was: boolean): Told =>
      was ? { words: T.stopped, good: true, ...again } : { words: T.nothingStopped, good: true };
    void tell(api.now.stopShow().then(ended));
  };
  return (
    <div className="now">
      <div className="now-head">
        <h1>{say(T.title)}</h1>
        <span className="now-open" data-open={seen.open || undefined}>
          {say(seen.open ? T.open : T.closed)}
        </span>
        <span className="now-soft" data-stale={failing || undefined} role="status">
          {say(failing ? T.stale : T.fresh)}
        </span>
      </div>
      <div aria-live="polite">
        {told !== null && (
          <p className="now-told" data-good={told.good || undefined}>
            <span>{say(told.words)}</span>
            {told.again !== undefined && (
              <Button className="quiet-button" onPress={() => start(told.again as string, false)}>
                {say(T.startAgain)}
              </Button>
            )}
          </p>
        )}
      </div>
      <Problems problems={seen.problems} />
      <div className="now-columns">
        <div>
          <OnNow
            view={seen}
            positionMs={positionMs}
            picture={picture}
            pictureFailing={pictureFailing}
            onStop={stop}
          />
          <StartShow api={api} view={seen} positionMs={positionMs} onStart={start} />
        </div>
        <div>
          <Coming view={seen} nowMs={nowMs} />
          <Volume
            view={seen}
            onSet={(volume) =>
              tell(api.now.setVolume({ volume }).then(() => ({ words: T.volumeSet, good: true })))
            }
          />
          <KioskPage
            view={seen}
            nowMs={nowMs}
            onReload={() => void tell(api.now.reload().then(() => ({ words: T.reloading, good: true })))}
          />
        </div>
      </div>
    </div>
  );
}
