import type { Days, Hours } from '../../../../../domain/calendar/Calendar.ts';
import { err, ok, type Result } from '../../../../../domain/core/Result.ts';
import { daysFaults, endOf, type FormFaults, type SpanForm, spanFault } from './daysForm.ts';

export const HOURS_GROUPS = ['openingHours', 'quietHours', 'cameraOffHours'] as const;
export type HoursGroup = (typeof HOURS_GROUPS)[number];

/** Hours as staff fill them in. */
export type HoursForm = Days & SpanForm & { readonly volume: number };

type AnyHours = Hours & { readonly volume?: number };

const USUAL_QUIET_VOLUME = 0.3;

export function formOfHours(hours: AnyHours): HoursForm {
  return { ...hours, volume: hours.volume ?? USUAL_QUIET_VOLUME };
}

/** The hours that a form stands for, with their volume, or what is wrong in which part of it. */
export function hoursOfForm(form: HoursForm): Result<Hours & { readonly volume: number }, FormFaults> {
  const { from, to } = form;
  const fault = spanFault(form);
  const faults: FormFaults = new Map([
    ...(fault === null ? [] : ([['span', fault]] as const)),
    ...daysFaults(form),
  ]);
  return faults.size > 0 ? err(faults) : ok({ ...form, from: from as string, to: endOf(to as string) });
}
