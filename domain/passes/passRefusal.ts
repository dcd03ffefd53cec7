/** Why a code that was held up is no pass of this street. Each has its own line by the idol. */
export const PASS_REFUSALS = [
  /** There is a code, but it cannot be read: blurred, cut off, too small. */
  'unreadable',
  /** A code of something else: an address, a payment, a ticket. */
  'foreign',
  /** Made by a newer program than this one. */
  'newerVersion',
  /** A pass of this program, but of another edition of the street. */
  'otherEdition',
  /** The edition has ended. */
  'expired',
  /** It looks like a pass, but its signature does not fit. */
  'altered',
  /** Signed with a key that this kiosk does not know: its list of keys is too old, or the pass is forged. */
  'unknownKey',
  /** Signed with a key after that had been withdrawn. */
  'revokedKey',
] as const;
export type PassRefusal = (typeof PASS_REFUSALS)[number];

/** Why a pass that is good gets no stamp now. */
export const STAMP_REFUSALS = [
  /** As many passes were stamped in this visit as people were seen in it. */
  'nobodyElseSeen',
] as const;
export type StampRefusal = (typeof STAMP_REFUSALS)[number];
