import { useEffect, useState } from 'react';
import type { RehearsalAnswer } from '../../../../contract/staff/scheduleApi.ts';
import type { Calendar } from '../../../../domain/calendar/Calendar.ts';
import { WEEKDAYS } from '../../../../domain/schedule/days.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';

/** Typing and sliding change a calendar many times a second. */
const CALM_MS = 200;
const AGAIN_AFTER_MS = 2000;

export type Rehearsed = {
  /** Of the last calendar that was answered for, which may be the one before. */
  readonly answer: RehearsalAnswer | null;
  readonly isWorking: boolean;
  readonly isFailing: boolean;
};

/** What a calendar would do in the week that begins on a day; asked again when either changes. */
export function useRehearsal(api: StaffApi, calendar: Calendar, from: string): Rehearsed {
  const [rehearsed, setRehearsed] = useState<Rehearsed>({ answer: null, isWorking: true, isFailing: false });
  useEffect(() => {
    let isCurrent = true;
    let waiting = 0;
    const ask = async () => {
      try {
        const answer = await api.schedule.rehearse({ calendar, from, days: WEEKDAYS.length });
        if (isCurrent) setRehearsed({ answer, isWorking: false, isFailing: false });
      } catch {
        if (!isCurrent) return;
        setRehearsed(({ answer }) => ({ answer, isWorking: true, isFailing: true }));
        waiting = window.setTimeout(() => void ask(), AGAIN_AFTER_MS);
      }
    };
    setRehearsed((last) => ({ ...last, isWorking: true }));
    waiting = window.setTimeout(() => void ask(), CALM_MS);
    return () => {
      isCurrent = false;
      window.clearTimeout(waiting);
    };
  }, [api, calendar, from]);
  return rehearsed;
}
