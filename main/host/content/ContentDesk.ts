import { join } from 'node:path';
import type { ContentItem, SavedAnswer } from '../../../contract/staff/contentApi.ts';
import { CONTENT_KINDS, type ContentKind } from '../../../contract/starFile.ts';
import { type Disposable, toDisposable } from '../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import { ContentHistory, type Version } from './ContentHistory.ts';
import { ContentShelf, type ReadDocument } from './ContentShelf.ts';
import { documentPath, folderOf, historyFolder, isSingle, type Named } from './contentPlaces.ts';
import { documentText, revisionOf } from './documentText.ts';
import { type Change, commitChanges, finishCommit } from './files/commitChanges.ts';
import { diskOperations, type FileOperations, removeUnfinished } from './files/FileOperations.ts';
import { type ContentLock, contentLock } from './files/lockContent.ts';
import { ShippedContent } from './ShippedContent.ts';

export type ContentDeskParts = {
  /** Has `songs` and `shows`, as the program brings them. */
  readonly contentFolder: string;
  readonly dataFolder: string;
  readonly files?: FileOperations;
  readonly lock?: ContentLock;
};

export type RemovedAnswer =
  | { readonly kind: 'removed'; readonly version: string }
  | Exclude<SavedAnswer, { readonly kind: 'saved' }>;

type Refused = { kind: 'refused'; faults: string[] };

/**
 * Everything that staff write, kept in the data folder: each document whole or not at all, whenever the power goes, and
 * what stood there before in its history.
 */
export class ContentDesk {
  readonly shelf: ContentShelf;
  readonly dataFolder: string;
  readonly files: FileOperations;
  readonly #history: ContentHistory;
  readonly #lock: ContentLock;
  readonly #listeners = new Set<() => void>();

  /** Ends what a power cut interrupted. */
  constructor({ contentFolder, dataFolder, files = diskOperations, lock }: ContentDeskParts) {
    this.dataFolder = dataFolder;
    this.files = files;
    this.#lock = lock ?? contentLock(dataFolder);
    this.shelf = new ContentShelf(new ShippedContent(contentFolder), files, dataFolder);
    this.#history = new ContentHistory(files, dataFolder);
    this.change(() => {
      this.#tidy();
      return ok([]);
    });
  }

  /** Told after every change that was made here; a command beside the kiosk changes the files alone. */
  onChanged(listener: () => void): Disposable {
    this.#listeners.add(listener);
    return toDisposable(() => this.#listeners.delete(listener));
  }

  list(kind: ContentKind): ContentItem[] {
    return this.shelf.list(kind);
  }

  read(named: Named): ReadDocument | null {
    return this.shelf.read(named);
  }

  /** What is wrong with a document that is not saved yet. */
  check(named: Named, document: unknown): string[] {
    const judged = this.shelf.judge(named, document);
    return judged.ok ? [] : [...judged.error];
  }

  history(named: Named): Version[] {
    return this.#history.list(named);
  }

  /** @param revision the one that was read; null for a new document */
  save(named: Named, document: unknown, revision: string | null): SavedAnswer {
    const judged = this.shelf.judge(named, document);
    if (!judged.ok) return { kind: 'refused', faults: [...judged.error] };
    return this.#saveText(named, documentText(judged.value.document), revision);
  }

  /** Takes staff's own text away. Nobody is taken away who stands on the street. */
  remove(named: Named, revision: string): RemovedAnswer {
    let version: string | null = null;
    const answer = this.#changeOne(named, revision, () => {
      if (this.shelf.own(named) === null) {
        return err([`${documentPath(named)}: there is nothing of your own to be removed.`]);
      }
      const street = this.shelf.read({ kind: 'street', id: 'street' })?.document;
      if (named.kind === 'idol' && standsSomewhere(named.id, street)) {
        return err([`${documentPath(named)}: she stands at a landmark; choose another idol there first.`]);
      }
      const removal = this.#history.changes(named, null);
      version = removal.version;
      return ok(removal.changes);
    });
    if (answer !== null) return answer;
    return { kind: 'removed', version: version ?? '' };
  }

  /** Brings an earlier text back. */
  restore(named: Named, version: string): SavedAnswer {
    const text = this.#history.text(named, version);
    if (text === null) {
      return {
        kind: 'refused',
        faults: [`${documentPath(named)}: its version ${version} is not kept any more.`],
      };
    }
    const judged = this.shelf.judgeText(named, text);
    if (!judged.ok) return { kind: 'refused', faults: [...judged.error] };
    return this.#saveText(named, documentText(judged.value.document), this.shelf.revision(named));
  }

  /** All changes that give these documents these texts, with their history. A text that stands there already is left. */
  changesTo(documents: readonly (Named & { readonly text: string })[]): Change[] {
    return documents
      .filter((one) => this.shelf.own(one)?.text !== one.text)
      .flatMap((one) => this.#history.changes(one, one.text).changes);
  }

  /**
   * Makes changes that `plan` decides on, all or none, while nobody else changes anything. The error has a sentence for
   * each reason why nothing was changed.
   */
  change(plan: () => Result<readonly Change[], readonly string[]>): Result<void, readonly string[]> {
    try {
      const done = this.#lock(() => {
        finishCommit(this.files, this.dataFolder);
        const planned = plan();
        if (planned.ok && planned.value.length > 0) {
          commitChanges(this.files, this.dataFolder, planned.value);
        }
        return planned;
      });
      if (!done.ok) return err([done.error]);
      if (!done.value.ok) return done.value;
      if (done.value.value.length > 0) for (const listener of this.#listeners) listener();
      return ok(undefined);
    } catch (failure) {
      // Only what the file system says is expected here.
      if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
      return err([
        `Nothing was changed: ${this.dataFolder} cannot be written (${fileFailureReason(failure)}).`,
      ]);
    }
  }

  #saveText(named: Named, text: string, revision: string | null): SavedAnswer {
    const answer = this.#changeOne(named, revision, () => ok(this.changesTo([{ ...named, text }])));
    return answer ?? { kind: 'saved', revision: revisionOf(text) };
  }

  /** Null when it was done. */
  #changeOne(
    named: Named,
    revision: string | null,
    plan: () => Result<readonly Change[], readonly string[]>,
  ): Refused | { kind: 'changedMeanwhile'; revision: string } | null {
    let found: string | null = null;
    let isAnother = false;
    const done = this.change(() => {
      found = this.shelf.revision(named);
      // Of a document that was removed meanwhile, the revision is told as an empty one.
      isAnother = found !== (revision === '' ? null : revision);
      return isAnother ? ok([]) : plan();
    });
    if (!done.ok) return { kind: 'refused', faults: [...done.error] };
    return isAnother ? { kind: 'changedMeanwhile', revision: found ?? '' } : null;
  }

  #tidy(): void {
    const histories = CONTENT_KINDS.flatMap((kind) =>
      (isSingle(kind) ? [kind] : this.files.names(join(this.dataFolder, 'history', kind))).map((id) =>
        historyFolder({ kind, id }),
      ),
    );
    const folders = ['', folderOf('show'), folderOf('idol'), ...histories];
    removeUnfinished(
      this.files,
      folders.map((folder) => join(this.dataFolder, folder)),
    );
  }
}

function standsSomewhere(idol: string, street: unknown): boolean {
  const { landmarks } = street as { readonly landmarks?: readonly { readonly idol: string }[] };
  return Array.isArray(landmarks) && landmarks.some((place) => place.idol === idol);
}
