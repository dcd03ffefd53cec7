import type { Overview } from '../../../domain/statistics/Overview.ts';

/** Whether nothing at all is known of the period: no kiosk ran, and nobody came. */
export function isEmpty({ total }: Pick<Overview, 'total'>): boolean {
  return total.upMs === 0 && total.visits === 0 && total.stamps === 0 && total.rewardsRedeemed === 0;
}
