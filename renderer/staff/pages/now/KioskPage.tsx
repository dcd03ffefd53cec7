import { use, useState } from 'react';
import { Button } from 'react-aria-components';
import type { NowView } from '../../../../contract/staff/nowApi.ts';
import { AskDialog } from '../../dialogs/AskDialog.tsx';
import { Card } from '../../figures/Card.tsx';
import { LanguageContext, useSay } from '../../language.ts';
import { ago, dayIn, timeIn } from './nowTimes.ts';
import { NOW_TEXTS as T } from './texts.ts';

type KioskPageProps = {
  readonly view: NowView;
  readonly nowMs: number;
  readonly onReload: () => void;
};

/** Version and signs of life of the kiosk's page, and the way to load it anew. */
export function KioskPage({ view, nowMs, onReload }: KioskPageProps) {
  const say = useSay();
  const language = use(LanguageContext);
  const [asking, setAsking] = useState(false);
  const { version, startedAtMs, timeZone, page } = view;
  return (
    <Card title={say(T.machine)} note={say(T.signNote)}>
      <dl className="now-pairs">
        <dt>{say(T.sign)}</dt>
        <dd>{page.lastSignMs === null ? say(T.never) : say(ago(nowMs - page.lastSignMs))}</dd>
        <dt>{say(T.version)}</dt>
        <dd>{version}</dd>
        <dt>{say(T.running)}</dt>
        <dd>
          {dayIn(startedAtMs, timeZone, language)} {timeIn(startedAtMs, timeZone, language)}
        </dd>
      </dl>
      <Button className="quiet-button" onPress={() => setAsking(true)}>
        {say(T.reload)}
      </Button>
      <AskDialog
        isOpen={asking}
        title={say(T.reloadTitle)}
        yes={say(T.reloadYes)}
        no={say(T.back)}
        focusOn="no"
        onYes={onReload}
        onClose={() => setAsking(false)}
      >
        {say(T.reloadAsk)}
      </AskDialog>
    </Card>
  );
}
