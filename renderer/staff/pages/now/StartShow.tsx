import { useCallback, useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { NowView } from '../../../../contract/staff/nowApi.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { Choice } from '../../controls/Choice.tsx';
import { AskDialog } from '../../dialogs/AskDialog.tsx';
import { Card } from '../../figures/Card.tsx';
import { useSay } from '../../language.ts';
import { playTime } from './nowTimes.ts';
import { startOutlook, type Urgency } from './startOutlook.ts';
import { NOW_TEXTS as T } from './texts.ts';
import { useLook } from './useLook.ts';
import './StartShow.css';

/** Shows change when staff edit them. */
const LOOK_EVERY_MS = 15_000;

type StartShowProps = {
  readonly api: StaffApi;
  readonly view: NowView;
  readonly positionMs: number;
  readonly onStart: (show: string, interrupts: boolean) => void;
};

/** Starts a show by hand, and says beforehand what that does. */
export function StartShow({ api, view, positionMs, onStart }: StartShowProps) {
  const say = useSay();
  const { seen: shows } = useLook(
    useCallback(() => api.content.list({ kind: 'show' }), [api]),
    LOOK_EVERY_MS,
  );
  const [wanted, setWanted] = useState<string | null>(null);
  const [urgency, setUrgency] = useState<Urgency>('wait');
  const [asking, setAsking] = useState(false);
  if (shows === null) return null;
  const playable = shows.filter(({ faults }) => faults.length === 0);
  const chosen = playable.find(({ id }) => id === wanted) ?? playable[0];
  const { mayStart, endsShow, words } = startOutlook(view, urgency, positionMs);
  const start = () => chosen !== undefined && onStart(chosen.id, urgency === 'interrupt');
  return (
    <Card title={say(T.start)}>
      {chosen === undefined ? (
        <p>{say(T.noShows)}</p>
      ) : (
        <div className="now-start">
          <Choice
            label={say(T.show)}
            items={shows.map(({ id, zh, en, durationMs, faults }) => ({
              id,
              name: say({ zh, en }),
              note: faults.length > 0 ? say(T.faulty) : durationMs === null ? '' : playTime(durationMs),
              isDisabled: faults.length > 0,
            }))}
            chosen={chosen.id}
            onChoose={setWanted}
          />
          <RadioGroup value={urgency} onChange={(value) => setUrgency(value as Urgency)}>
            <Label>{say(T.when)}</Label>
            <div className="now-when">
              <Radio value="wait">{say(T.whenWait)}</Radio>
              <Radio value="interrupt">{say(T.whenInterrupt)}</Radio>
            </div>
          </RadioGroup>
          <p className="now-soft" data-outlook>
            {say(words)}
            {mayStart && ` ${say(T.startNote)}`}
          </p>
          <Button
            className="strong-button"
            isDisabled={!mayStart}
            onPress={() => (endsShow ? setAsking(true) : start())}
          >
            {say(T.start)}
          </Button>
        </div>
      )}
      <AskDialog
        isOpen={asking}
        title={say(T.interruptTitle)}
        yes={say(T.interruptYes)}
        no={say(T.back)}
        focusOn="no"
        onYes={start}
        onClose={() => setAsking(false)}
      >
        {say(T.interruptAsk)}
      </AskDialog>
    </Card>
  );
}
