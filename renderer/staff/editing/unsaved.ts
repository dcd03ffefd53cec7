import type { ContentKind } from '../../../contract/starFile.ts';

export type Unsaved = {
  readonly document: unknown;
  /** Of the text that it was made from. */
  readonly revision: string;
};

const keyOf = (kind: ContentKind): string => `starstreet.unsaved.${kind}`;

/** Keeps what was not saved yet, for this tab of the browser. */
export function keepUnsaved(kind: ContentKind, unsaved: Unsaved): void {
  try {
    sessionStorage.setItem(keyOf(kind), JSON.stringify(unsaved));
  } catch {
    // A browser without room keeps none; saving still works.
  }
}

export function keptUnsaved(kind: ContentKind): Unsaved | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(kind)) ?? 'null') as Unsaved | null;
  } catch {
    return null;
  }
}

export function forgetUnsaved(kind: ContentKind): void {
  sessionStorage.removeItem(keyOf(kind));
}
