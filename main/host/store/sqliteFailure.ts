/** SQLite's primary result codes that a disk or a person can cause (https://sqlite.org/rescode.html). */
const CODES = {
  busy: 5,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;
export type SqliteFailureKind = keyof typeof CODES;

/** The kind of an error thrown by node:sqlite, or null when it is none of these. */
export function sqliteFailureKind(failure: unknown): SqliteFailureKind | null {
  if (!(failure instanceof Error) || !('errcode' in failure)) return null;
  // The lower byte is the primary code, the rest says more about it.
  const primary = Number(failure.errcode) & 0xff;
  const found = Object.entries(CODES).find(([, code]) => code === primary);
  return found === undefined ? null : (found[0] as SqliteFailureKind);
}

export function isDamage(failure: unknown): boolean {
  const kind = sqliteFailureKind(failure);
  return kind === 'corrupt' || kind === 'notADatabase';
}
