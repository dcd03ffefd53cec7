import { basename, join } from 'node:path';
import type { ContentItem } from '../../../contract/staff/contentApi.ts';
import type { ContentKind } from '../../../contract/starFile.ts';
import type { Result } from '../../../domain/core/Result.ts';
import { documentPath, folderOf, isSingle, mayBeNamed, type Named } from './contentPlaces.ts';
import { parseText, revisionOf } from './documentText.ts';
import type { FileOperations, KeptText } from './files/FileOperations.ts';
import { type GoodDocument, judgeDocument } from './judgeDocument.ts';
import { missingNames } from './missingNames.ts';
import type { ShippedContent } from './ShippedContent.ts';

export type ReadDocument = {
  readonly document: unknown;
  readonly revision: string;
  readonly origin: ContentItem['origin'];
};

/** Reads what staff wrote, and what the program brings where they wrote nothing. Always from the disk. */
export class ContentShelf {
  readonly shipped: ShippedContent;
  readonly #files: FileOperations;
  readonly #folder: string;

  constructor(shipped: ShippedContent, files: FileOperations, dataFolder: string) {
    this.shipped = shipped;
    this.#files = files;
    this.#folder = dataFolder;
  }

  /** Names of all documents of a kind, those of the program first. */
  ids(kind: ContentKind): readonly string[] {
    if (isSingle(kind)) return [kind];
    const shipped = kind === 'show' ? this.shipped.shows : [];
    return [...shipped, ...this.ownIds(kind).filter((id) => !shipped.includes(id))];
  }

  /** Of those alone that staff wrote. */
  ownIds(kind: ContentKind): readonly string[] {
    if (isSingle(kind)) return this.own({ kind, id: kind }) === null ? [] : [kind];
    return this.#files
      .names(join(this.#folder, folderOf(kind)))
      .filter((name) => name.endsWith('.json'))
      .map((name) => basename(name, '.json'))
      .filter((id) => mayBeNamed({ kind, id }));
  }

  /** What staff wrote; null when they did not. */
  own(named: Named): KeptText | null {
    return mayBeNamed(named) ? this.#files.read(join(this.#folder, documentPath(named))) : null;
  }

  /** The text that holds; null when there is no such document. */
  text(named: Named): string | null {
    return this.own(named)?.text ?? this.shipped.text(named);
  }

  /** Of the text that holds; null when there is none. */
  revision(named: Named): string | null {
    const text = this.text(named);
    return text === null ? null : revisionOf(text);
  }

  judge(named: Named, document: unknown): Result<GoodDocument, readonly string[]> {
    return judgeDocument(named, document, this.shipped.songs);
  }

  /** A good text of this document, or a sentence for each fault. */
  judgeText(named: Named, text: string): Result<GoodDocument, readonly string[]> {
    const parsed = parseText(text, documentPath(named));
    return parsed.ok ? this.judge(named, parsed.value) : { ok: false, error: [parsed.error] };
  }

  /** A document with a fault is given as it stands, for an editor to put right; one that is no JSON as its text. */
  read(named: Named): ReadDocument | null {
    const text = this.text(named);
    if (text === null) return null;
    const judged = this.judgeText(named, text);
    const parsed = parseText(text, documentPath(named));
    const asItStands = parsed.ok ? parsed.value : text;
    return {
      document: judged.ok ? judged.value.document : asItStands,
      revision: revisionOf(text),
      origin: this.origin(named),
    };
  }

  origin(named: Named): ContentItem['origin'] {
    if (this.own(named) === null) return 'shipped';
    return this.shipped.text(named) === null ? 'own' : 'changed';
  }

  list(kind: ContentKind): ContentItem[] {
    return this.ids(kind).flatMap((id) => this.#item({ kind, id }) ?? []);
  }

  #item(named: Named): ContentItem | null {
    const text = this.text(named);
    if (text === null) return null;
    const judged = this.judgeText(named, text);
    const { zh, en, song, durationMs } = judged.ok
      ? judged.value
      : { zh: named.id, en: named.id, song: null, durationMs: null };
    return {
      ...named,
      ...{ zh, en, song, durationMs },
      origin: this.origin(named),
      savedAtMs: this.own(named)?.savedAtMs ?? null,
      faults: judged.ok ? missingNames(named.kind, judged.value.document, this) : [...judged.error],
    };
  }
}
