import { useCallback } from 'react';
import { readCalendar } from '../../../../contract/calendar.ts';
import type { ContentItem } from '../../../../contract/staff/contentApi.ts';
import type { StaffState } from '../../../../contract/staffApi.ts';
import type { Calendar } from '../../../../domain/calendar/Calendar.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { Opening } from '../../editing/Opening.tsx';
import type { SavedContent } from '../../editing/useContentSaving.ts';
import { useOpened } from '../../editing/useOpened.ts';
import { Schedule } from './Schedule.tsx';
import './SchedulePage.css';
import { SCHEDULE_TEXTS } from './texts.ts';

type Opened = { readonly saved: SavedContent<Calendar>; readonly shows: readonly ContentItem[] };
type SchedulePageProps = { readonly api: StaffApi; readonly state: Pick<StaffState, 'timeZone'> };

/** Which show plays when: read, then edited. */
export function SchedulePage({ api, state: { timeZone } }: SchedulePageProps) {
  const { opened, isAway, open } = useOpened(useCallback(() => readAll(api), [api]));
  return (
    <div className="schedule">
      {opened === null ? (
        <Opening texts={SCHEDULE_TEXTS} isAway={isAway} onAgain={open} />
      ) : (
        <Schedule
          api={api}
          timeZone={timeZone}
          opened={opened.saved}
          shows={opened.shows}
          read={() => readSaved(api)}
        />
      )}
    </div>
  );
}

async function readAll(api: StaffApi): Promise<Opened> {
  const [saved, shows] = await Promise.all([readSaved(api), api.content.list({ kind: 'show' })]);
  return { saved, shows };
}

async function readSaved(api: StaffApi): Promise<SavedContent<Calendar>> {
  const found = await api.content.read({ kind: 'calendar', id: 'calendar' });
  if (found === null) throw new Error('There is always a calendar');
  const calendar = readCalendar(found.document, 'calendar.json');
  return { document: calendar.ok ? calendar.value : null, revision: found.revision };
}
