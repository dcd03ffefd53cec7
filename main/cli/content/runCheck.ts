import { basename, dirname, extname, resolve } from 'node:path';
import { CONTENT_KINDS, type ContentKind } from '../../../contract/starFile.ts';
import type { ContentShelf } from '../../host/content/ContentShelf.ts';
import { folderOf, isSingle } from '../../host/content/contentPlaces.ts';
import { readStar } from '../../host/content/star/readStar.ts';
import type { CheckFlags, WrongUsage } from '../content.ts';
import { openShelf } from './openContent.ts';
import { readBytes } from './readBytes.ts';

type Checked = { readonly what: string; readonly faults: readonly string[] };

/** Says what is wrong. Returns whether nothing is. */
export async function runCheck(
  files: readonly string[],
  { kind, json = false, data }: CheckFlags,
  wrongUsage: WrongUsage,
): Promise<boolean> {
  const shelf = openShelf(data);
  const checked: Checked[] = files.length === 0 ? checkAll(shelf, kind) : [];
  for (const file of files)
    checked.push({ what: file, faults: await checkFile(file, shelf, kind, wrongUsage) });
  process.stdout.write(json ? `${JSON.stringify(checked, null, 2)}\n` : `${textOf(checked)}\n`);
  return checked.every(({ faults }) => faults.length === 0);
}

function checkAll(shelf: ContentShelf, only: ContentKind | undefined): Checked[] {
  const kinds = only === undefined ? CONTENT_KINDS : [only];
  return kinds.flatMap((kind) =>
    shelf.list(kind).map(({ id, faults }) => ({ what: kind === id ? kind : `${kind} ${id}`, faults })),
  );
}

async function checkFile(
  file: string,
  shelf: ContentShelf,
  kind: ContentKind | undefined,
  wrongUsage: WrongUsage,
): Promise<readonly string[]> {
  const bytes = readBytes(file);
  if (!bytes.ok) return [bytes.error];
  if (extname(file).toLowerCase() !== '.json') {
    const read = await readStar(bytes.value, shelf);
    return read.ok ? [] : read.error;
  }
  const id = basename(file, extname(file));
  const named = kind ?? kindOf(file, id);
  if (named === null) {
    wrongUsage(`${file} may be anything; expected --kind with one of ${CONTENT_KINDS.join(', ')}`);
  }
  const judged = shelf.judgeText(
    { kind: named, id: isSingle(named) ? named : id },
    bytes.value.toString('utf8'),
  );
  return judged.ok ? [] : judged.error;
}

/** As it would be in a data folder. */
function kindOf(file: string, id: string): ContentKind | null {
  const folder = basename(dirname(resolve(file)));
  return CONTENT_KINDS.find((kind) => (isSingle(kind) ? kind === id : folderOf(kind) === folder)) ?? null;
}

function textOf(checked: readonly Checked[]): string {
  return checked
    .flatMap(({ what, faults }) =>
      faults.length === 0 ? [`✓ ${what}`] : [`✗ ${what}`, ...faults.map((fault) => `  ${fault}`)],
    )
    .join('\n');
}
