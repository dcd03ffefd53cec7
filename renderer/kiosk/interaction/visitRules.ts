import type { VisitRules } from '../../../domain/visits/VisitState.ts';

/** Who photographs the screen holds a phone before their face: for so long they may be out of sight then. */
const PHOTOGRAPHING_MS = 9000;

/** When a visit has ended, while a code is on the screen and while none is. */
export function visitRules(settings: VisitRules, isCodeShown: boolean): VisitRules {
  if (!isCodeShown) return settings;
  return { ...settings, goneAfterMs: Math.max(settings.goneAfterMs, PHOTOGRAPHING_MS) };
}
