import { WEEKDAYS } from '../schedule/days.ts';
import type { Days } from './Calendar.ts';

export const EVERY_DAY: Days = { weekdays: WEEKDAYS, fromDate: null, toDate: null };
