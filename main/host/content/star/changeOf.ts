import type { StarPreview } from '../../../../contract/starFile.ts';
import type { ContentShelf } from '../ContentShelf.ts';
import type { Named } from '../contentPlaces.ts';

/** What a text would change of what is here now. Documents that mean the same are the same, however they are written. */
export function changeOf(
  shelf: ContentShelf,
  document: Named & { readonly text: string },
): StarPreview['parts'][number]['change'] {
  const text = shelf.text(document);
  if (text === null) return 'new';
  if (text === document.text) return 'same';
  const judged = shelf.judgeText(document, text);
  const theirs = shelf.judgeText(document, document.text);
  const alike = judged.ok && theirs.ok && JSON.stringify(judged.value) === JSON.stringify(theirs.value);
  return alike ? 'same' : 'changed';
}
