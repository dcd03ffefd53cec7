import { readRewardCode } from '../../../../domain/passes/rewardCode.ts';

export const CODE_LENGTH = 20;
const GROUP = /.{4}(?=.)/g;

/** What was typed, as the code stands on the visitor's screen: capitals in groups of four. */
export function asWritten(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return letters.slice(0, CODE_LENGTH).replace(GROUP, '$&-');
}

/** After one character was taken back. */
export function withoutLast(written: string): string {
  return asWritten(written.replaceAll('-', '').slice(0, -1));
}

/** How many characters are still missing. */
export function missing(written: string): number {
  return CODE_LENGTH - written.replaceAll('-', '').length;
}

/**
 * Whether it could be a code: its last character checks the others. Whether it is one of this edition only the host can
 * tell, which has the edition's secret; what is taken for it here does not matter.
 */
export function isSpeltRight(written: string): boolean {
  const read = readRewardCode(written, () => new Uint8Array(16));
  return read.ok || read.error !== 'misspelt';
}
