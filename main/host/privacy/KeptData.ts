/** All that a kiosk keeps, as it was found in its data folder. Moments are milliseconds since 1970, or null. */
export type KeptData = {
  readonly dataFolder: string;
  /** In which people are told moments. */
  readonly timeZone: string;
  readonly edition: KeptEdition | null;
  /** Why the database cannot be read, in a sentence; null when it was read. */
  readonly databaseProblem: string | null;
  /** Kept for the figures until somebody deletes the data folder. */
  readonly events: readonly KeptEvents[];
  /** Null where there is a database that cannot be read. */
  readonly passStamps: KeptPassStamps | null;
  /** Null as above. */
  readonly redemptions: KeptRedemptions | null;
  readonly files: KeptFiles;
};

export type KeptEdition = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly endsAtMs: number | null;
  /** With it, marks of events could be worked out from a pass. Destroyed at the edition's end. */
  readonly secretKept: boolean;
};

export type KeptEvents = {
  readonly type: string;
  readonly own: number;
  /** Taken from files of other kiosks. */
  readonly imported: number;
  readonly firstAtMs: number;
  readonly lastAtMs: number;
};

export type KeptPassStamps = {
  readonly rows: number;
  readonly passes: number;
  readonly firstAtMs: number | null;
  readonly keepDays: number;
  /** When the last of them is erased at the latest; null when there are none. */
  readonly allErasedByMs: number | null;
};

/** Rewards that were handed out, each as a keyed digest. */
export type KeptRedemptions = { readonly rows: number; readonly firstAtMs: number | null };

export type KeptFiles = {
  /** The browser's profile: caches of the kiosk's own page. */
  readonly browserProfile: {
    readonly files: number;
    readonly bytes: number;
    readonly sinceMs: number;
  } | null;
  /** Damaged databases, removed as stamp times are. */
  readonly setAside: readonly { readonly name: string; readonly removedByMs: number }[];
  readonly logs: readonly string[];
  /** Files of pictures, films or sound outside of the browser's profile. This program writes none. */
  readonly recordings: readonly string[];
  /**
   * Nobody's but this program's: settings, what staff wrote and its earlier texts, this kiosk's number, keys of the
   * street, the digest of the staff's PIN, a backup while it is brought back.
   */
  readonly own: readonly string[];
  /** Whatever else somebody put there. */
  readonly others: readonly string[];
};
