import type { ContentKind } from '../../../contract/starFile.ts';

/** Of these there is one each; its id is the kind again. */
const SINGLE = ['calendar', 'street', 'cheers'] as const;
const FOLDERS = { show: 'shows', idol: 'idols' } as const;

export type Named = { readonly kind: ContentKind; readonly id: string };

/** Whether a document of this kind may have this id. */
export function mayBeNamed({ kind, id }: Named): boolean {
  if (isSingle(kind)) return id === kind;
  return kind === 'idol' ? /^[a-z][a-z0-9]{0,59}$/.test(id) : /^[a-z][A-Za-z0-9-]{0,59}$/.test(id);
}

export function isSingle(kind: ContentKind): kind is (typeof SINGLE)[number] {
  return (SINGLE as readonly string[]).includes(kind);
}

/** Where a document lies, in the data folder and in a `.star` file alike. */
export function documentPath({ kind, id }: Named): string {
  return isSingle(kind) ? `${kind}.json` : `${FOLDERS[kind]}/${id}.json`;
}

/** The folder of a kind of which there are many. */
export function folderOf(kind: keyof typeof FOLDERS): string {
  return FOLDERS[kind];
}

export function historyFolder({ kind, id }: Named): string {
  return `history/${kind}/${id}`;
}
