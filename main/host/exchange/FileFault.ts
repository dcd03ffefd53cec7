import { assertNever } from '../../../domain/core/assertNever.ts';

/** Why a file was not taken. Nothing was changed then. */
export type FileFault =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newerFormat'; readonly version: number }
  | { readonly kind: 'truncated'; readonly lines: number }
  | { readonly kind: 'changed'; readonly line: number }
  /** As its kiosk wrote it, but not of a kind that this program knows. */
  | { readonly kind: 'unknownEvent'; readonly line: number }
  | { readonly kind: 'otherEdition'; readonly theirs: string; readonly ours: string }
  | { readonly kind: 'unknownKey'; readonly key: number }
  | { readonly kind: 'withdrawnKey'; readonly key: number; readonly revokedAtMs: number }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'wrongSignature'; readonly key: number }
  /** This kiosk keeps another event under the same number of the same kiosk. */
  | { readonly kind: 'twoEventsOfOneNumber'; readonly kioskId: string; readonly sequence: number }
  /** The file bears this kiosk's id, and this kiosk has not written it. */
  | { readonly kind: 'twoKiosksOfOneName'; readonly kioskId: string; readonly sequence: number }
  /** The event is kept already, as another kiosk's or under another number; or its visit has checked in already. */
  | { readonly kind: 'eventOfAnother'; readonly sequence: number };

const NOTHING = 'Nothing of it was taken.';
const COPIED =
  'Two kiosks write under one name, as after copying a data folder. Let the copy begin anew with an empty data folder.';

/** One sentence, or two, for the person who brought the file. */
export function faultSentence(path: string, fault: FileFault): string {
  return `${path}: ${faultWords(fault)} ${NOTHING}`;
}

export function faultWords(fault: FileFault): string {
  switch (fault.kind) {
    case 'unreadable':
      return `cannot be read (${fault.reason}).`;
    case 'foreign':
      return 'is no file of a kiosk’s events. Expected one that "starstreet export-events" wrote.';
    case 'newerFormat':
      return `was written by a newer Star Street (format ${fault.version}). Update this program.`;
    case 'truncated':
      return `ends too early, after ${fault.lines} ${fault.lines === 1 ? 'line' : 'lines'}. Copy it again, or export it again at its kiosk.`;
    case 'changed':
      return `was changed in line ${fault.line} after its kiosk had written it. Copy it again, or export it again at its kiosk.`;
    case 'unknownEvent':
      return `holds an event in line ${fault.line} that this program does not know. If its kiosk runs a newer Star Street, update this one.`;
    case 'otherEdition':
      return `belongs to another edition of the street (${fault.theirs}; this kiosk is of ${fault.ours}). Import it at a kiosk of that edition.`;
    case 'unknownKey':
      return `is sealed with key ${fault.key}, which this kiosk’s list of keys does not have. Give this kiosk the newest list (start --kit FILE), then try again.`;
    case 'withdrawnKey':
      return `is sealed with key ${fault.key}, which was withdrawn at ${moment(fault.revokedAtMs)}, and was written after that. If its kiosk is in good hands, give it a new kit and export again.`;
    case 'unsigned':
      return 'is not signed by a kiosk. Export it again at its kiosk.';
    case 'wrongSignature':
      return `its signature does not fit key ${fault.key}: it was changed, or no kiosk of this street wrote it. Export it again at its kiosk.`;
    case 'twoEventsOfOneNumber':
      return `its event ${fault.sequence} is not the one that this kiosk keeps as event ${fault.sequence} of kiosk ${fault.kioskId}. ${COPIED}`;
    case 'twoKiosksOfOneName':
      return `bears the name of this kiosk (${fault.kioskId}), but this kiosk does not have its event ${fault.sequence} as it stands there. ${COPIED}`;
    case 'eventOfAnother':
      return `its event ${fault.sequence} is kept here already, but as another kiosk’s or under another number. ${COPIED}`;
    default:
      return assertNever(fault, 'FileFault');
  }
}

function moment(atMs: number): string {
  return new Date(atMs).toISOString();
}
