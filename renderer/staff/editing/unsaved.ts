import type { ContentKind } from '../../../contract/starFile.ts';

export type Unsaved<Document> = {
  readonly document: Document;
  /** Of the text that it was made from. */
  readonly revision: string;
};

const keyOf = (kind: ContentKind): string => `starstreet.unsaved.${kind}`;

/** Keeps what was not saved yet, for this tab of the browser. */
export function keepUnsaved(kind: ContentKind, unsaved: Unsaved<unknown>): void {
  try {
    sessionStorage.setItem(keyOf(kind), JSON.stringify(unsaved));
  } catch {
    // A browser without room keeps none; saving still works.
  }
}

/** As it was left, with whatever faults it had; only the editor of this kind writes it. */
export function keptUnsaved<Document>(kind: ContentKind): Unsaved<Document> | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(kind)) ?? 'null') as Unsaved<Document> | null;
  } catch {
    return null;
  }
}

export function forgetUnsaved(kind: ContentKind): void {
  sessionStorage.removeItem(keyOf(kind));
}
