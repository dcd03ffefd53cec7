import type { LiveContent } from './LiveContent.ts';

/** A show that is not there any more goes by its file's name. */
export function titleOf({ library }: LiveContent, show: string): { zh: string; en: string } {
  return library.shows.get(show)?.show.title ?? { zh: show, en: show };
}
