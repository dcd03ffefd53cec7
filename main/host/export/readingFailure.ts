import { sqliteFailureKind } from '../store/sqliteFailure.ts';

/** What to say when the database could not be read to its end; null when it is no failure that a disk can cause. */
export function readingFailure(failure: unknown, dataFolder: string): string | null {
  const kind = sqliteFailureKind(failure);
  switch (kind) {
    case 'full':
      return 'The disk for temporary files is full, and there is no room to sort the events. Free some space, or ask for fewer days.';
    case 'corrupt':
    case 'notADatabase':
      return `The database in ${dataFolder} is damaged and cannot be read to its end. The kiosk sets it aside at its next start and begins a new one.`;
    case 'inputOutput':
    case 'cannotOpen':
      return `The database in ${dataFolder} could not be read to its end. Check the disk and its cable, and try again.`;
    case 'busy':
      return `The database in ${dataFolder} is in use by another program. Try again in a moment.`;
    default:
      return null;
  }
}
