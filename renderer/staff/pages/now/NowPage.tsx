import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { AskDialog } from '../../dialogs/AskDialog.tsx';
import { Card } from '../../figures/Card.tsx';
import { useSay } from '../../language.ts';
import { ago, countdown, playTime } from './nowTimes.ts';
import { actWords, CAUSE_WORDS, PROBLEM_WORDS, SKIP_WORDS } from './nowWords.ts';
import { NOW_TEXTS as T } from './texts.ts';
import { useLook } from './useLook.ts';
import { useTicks } from './useTicks.ts';

const LOOK_EVERY_MS = 2000;

/** What is on, who is there, and the few things that staff do at once. */
export function NowPage({ api }: { readonly api: StaffApi }) {
  const say = useSay();
  const ticks = useTicks();
  const { seen, seenAtMs, failing } = useLook(
    useCallback(() => api.now.view(), [api]),
    LOOK_EVERY_MS,
  );
  const { seen: picture } = useLook(
    useCallback(() => api.now.picture(), [api]),
    LOOK_EVERY_MS,
  );
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  if (seen === null) return <p role="status">{say(failing ? T.stale : T.looking)}</p>;
  const { showing } = seen;
  const nowMs = seen.nowMs + Math.max(0, ticks - seenAtMs);
  const tell = (work: Promise<string>) => void work.then(setTold, () => setTold(say(T.failed)));
  return (
    <div className="now">
      <h1>{say(T.title)}</h1>
      <p>
        {say(seen.open ? T.open : T.closed)} · {say(failing ? T.stale : T.fresh)}
      </p>
      <p aria-live="polite">{told}</p>
      {seen.problems.length > 0 && (
        <Card title={say(T.problems)}>
          {seen.problems.map(({ problem, detail }) => (
            <p key={`${problem} ${detail}`}>
              <strong>{say(PROBLEM_WORDS[problem].wrong)}</strong> {say(PROBLEM_WORDS[problem].help)} {detail}
            </p>
          ))}
        </Card>
      )}
      <Card title={say(T.onNow)}>
        <p>{say(actWords(seen.page.act))}</p>
        <p>
          {say(T.people)} {seen.people} · {say(T.visit)} {say(seen.visitGoesOn ? T.visitOn : T.visitNone)}
        </p>
        {showing !== null && (
          <>
            <p>
              {say(showing)} · {say(CAUSE_WORDS[showing.cause])} · {playTime(showing.positionMs)} /{' '}
              {playTime(showing.durationMs)}
            </p>
            <Button
              className="quiet-button"
              onPress={() =>
                tell(api.now.stopShow().then((ended) => say(ended ? T.stopped : T.nothingStopped)))
              }
            >
              {say(showing.state === 'playing' ? T.stop : T.giveUp)}
            </Button>
          </>
        )}
      </Card>
      <Card title={say(T.stage)} note={say(T.stageNote)}>
        {picture === null ? (
          <p>{say(T.noPicture)}</p>
        ) : (
          <img src={picture.dataUrl} alt={say(T.pictureAlt)} style={{ maxInlineSize: '100%' }} />
        )}
      </Card>
      <Card title={say(T.next)}>
        {seen.next.length === 0 && <p>{say(T.nextNone)}</p>}
        {seen.next.map((one) => (
          <p key={`${one.entry} ${one.atMs}`}>
            {say(one)} · {say(countdown(one.atMs - nowMs))}
          </p>
        ))}
        {seen.skipped.map((one) => (
          <p key={`${one.show} ${one.atMs}`}>
            {say(one)} · {say(ago(nowMs - one.atMs))} · {say(SKIP_WORDS[one.reason])}
          </p>
        ))}
      </Card>
      <Card title={say(T.machine)}>
        <Button className="quiet-button" onPress={() => setAsking(true)}>
          {say(T.reload)}
        </Button>
      </Card>
      <AskDialog
        isOpen={asking}
        title={say(T.reloadTitle)}
        yes={say(T.reloadYes)}
        no={say(T.back)}
        onYes={() => tell(api.now.reload().then(() => say(T.reloading)))}
        onClose={() => setAsking(false)}
      >
        {say(T.reloadAsk)}
      </AskDialog>
    </div>
  );
}
