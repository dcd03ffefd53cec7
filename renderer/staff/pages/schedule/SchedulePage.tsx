import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { readCalendar } from '../../../../contract/calendar.ts';
import type { ContentItem } from '../../../../contract/staff/contentApi.ts';
import type { StaffState } from '../../../../contract/staffApi.ts';
import type { Calendar } from '../../../../domain/calendar/Calendar.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import type { SavedContent } from '../../editing/useContentSaving.ts';
import { useSay } from '../../language.ts';
import { Schedule } from './Schedule.tsx';
import './SchedulePage.css';
import { SCHEDULE_TEXTS as T } from './texts.ts';

type Opened = { readonly saved: SavedContent<Calendar>; readonly shows: readonly ContentItem[] };
type SchedulePageProps = { readonly api: StaffApi; readonly state: Pick<StaffState, 'timeZone'> };

/** Which show plays when: read, then edited. */
export function SchedulePage({ api, state: { timeZone } }: SchedulePageProps) {
  const say = useSay();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isAway, setAway] = useState(false);
  const open = useCallback(async () => {
    setAway(false);
    try {
      const [saved, shows] = await Promise.all([readSaved(api), api.content.list({ kind: 'show' })]);
      setOpened({ saved, shows });
    } catch {
      setAway(true);
    }
  }, [api]);
  useEffect(() => void open(), [open]);
  return (
    <div className="schedule">
      {opened !== null ? (
        <Schedule
          api={api}
          timeZone={timeZone}
          opened={opened.saved}
          shows={opened.shows}
          read={() => readSaved(api)}
        />
      ) : (
        <>
          <h1>{say(T.title)}</h1>
          {isAway ? (
            <div className="console-notice" role="alert">
              <p>{say(T.notRead)}</p>
              <Button className="quiet-button" onPress={() => void open()}>
                {say(T.tryAgain)}
              </Button>
            </div>
          ) : (
            <p role="status">{say(T.looking)}</p>
          )}
        </>
      )}
    </div>
  );
}

async function readSaved(api: StaffApi): Promise<SavedContent<Calendar>> {
  const found = await api.content.read({ kind: 'calendar', id: 'calendar' });
  if (found === null) throw new Error('There is always a calendar');
  const calendar = readCalendar(found.document, 'calendar.json');
  return { document: calendar.ok ? calendar.value : null, revision: found.revision };
}
