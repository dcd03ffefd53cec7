import type { Heartbeat } from '../../../contract/api.ts';
import type { StageNow } from '../../../domain/calendar/stepCalendar.ts';
import type { GivenOrder } from './GivenOrder.ts';

/** A stamp is being earned, or a pass is being photographed. */
const HOLD_BACK: readonly string[] = ['checkingIn', 'presentingPass'];

/** What the calendar finds on the stage. `page` is null when it is away. */
export function stageNow(given: GivenOrder | null, page: Heartbeat | null): StageNow {
  if (given !== null && given.phase !== 'over') return 'show';
  if (page === null || page.poster) return 'noStage';
  if (HOLD_BACK.includes(page.state)) return 'checkIn';
  return page.showing === null ? 'free' : 'show';
}
