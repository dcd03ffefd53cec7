import type { LiveContent } from './LiveContent.ts';

/** A show that is not there any more goes by its file's name. */
export function titleOf({ library }: LiveContent, show: string): { zh: string; en: string } {
  return library.shows.get(show)?.show.title ?? { zh: show, en: show };
}

/** Of every show that is there, by the name of its file. */
export function showTitles({ library }: LiveContent): Record<string, { zh: string; en: string }> {
  return Object.fromEntries([...library.shows].map(([name, { show }]) => [name, show.title]));
}
