import { showSchema } from '../../../../../contract/show.ts';
import type { Show } from '../../../../../domain/shows/Show.ts';

const keyOf = (id: string): string => `starstreet.showDraft.${id}`;

/** What was not saved yet, kept by the browser in case the page goes away. */
export function keepDraft(id: string, show: Show): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(show));
  } catch {
    // A browser without room keeps none; saving still works.
  }
}

export function keptDraft(id: string): Show | null {
  try {
    const read = showSchema.safeParse(JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function forgetDraft(id: string): void {
  localStorage.removeItem(keyOf(id));
}
