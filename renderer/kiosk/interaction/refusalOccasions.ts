import type { Occasion } from '../../../contract/lines.ts';
import type { PassRefusal, StampRefusal } from '../../../domain/passes/passRefusal.ts';

/** What she says to a pass that cannot be stamped. */
export const REFUSAL_OCCASIONS = {
  unreadable: 'passUnreadable',
  foreign: 'passForeign',
  newerVersion: 'passNewer',
  otherEdition: 'passOtherEdition',
  expired: 'passExpired',
  altered: 'passAltered',
  unknownKey: 'passUnknownKey',
  revokedKey: 'passRevoked',
  nobodyElseSeen: 'nobodyElseSeen',
} as const satisfies Record<PassRefusal | StampRefusal, Occasion>;
