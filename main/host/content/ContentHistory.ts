import { basename, join } from 'node:path';
import { documentPath, historyFolder, type Named } from './contentPlaces.ts';
import type { Change } from './files/commitChanges.ts';
import type { FileOperations } from './files/FileOperations.ts';

/** Of one document. */
const MOST_VERSIONS = 30;
/** A number that counts up, and when the text was saved: the clock may be set back, the number is not. */
const VERSION = /^(\d{6})-(\d{1,16})$/;

export type Version = { readonly version: string; readonly savedAtMs: number; readonly bytes: number };

/** Earlier texts of documents, in `history` of the data folder. */
export class ContentHistory {
  readonly #files: FileOperations;
  readonly #folder: string;

  constructor(files: FileOperations, dataFolder: string) {
    this.#files = files;
    this.#folder = dataFolder;
  }

  /** Newest first. */
  list(named: Named): Version[] {
    return this.#versions(named).flatMap((version) => {
      const text = this.text(named, version);
      if (text === null) return [];
      return { version, savedAtMs: Number(VERSION.exec(version)?.[2]), bytes: Buffer.byteLength(text) };
    });
  }

  text(named: Named, version: string): string | null {
    if (!VERSION.test(version)) return null;
    return this.#files.read(join(this.#folder, historyPath(named, version)))?.text ?? null;
  }

  /**
   * What is to be changed so that a document has another text, or none, and its text of now comes into the history. The
   * history goes first, so that the text is never nowhere. `version` names it there; null when staff had written none.
   */
  changes(
    named: Named,
    after: string | null,
  ): { readonly version: string | null; readonly changes: Change[] } {
    const path = documentPath(named);
    const kept = this.#files.read(join(this.#folder, path));
    const document: Change = { path, before: kept?.text ?? null, after };
    if (kept === null) return { version: null, changes: [document] };
    const versions = this.#versions(named);
    const number = Number(VERSION.exec(versions[0] ?? '')?.[1] ?? 0) + 1;
    const version = `${String(number).padStart(6, '0')}-${Math.max(0, kept.savedAtMs)}`;
    const old = versions.slice(MOST_VERSIONS - 1).map((oldest): Change => {
      return { path: historyPath(named, oldest), before: this.text(named, oldest), after: null };
    });
    const entry: Change = { path: historyPath(named, version), before: null, after: kept.text };
    return { version, changes: [entry, document, ...old] };
  }

  #versions(named: Named): string[] {
    return this.#files
      .names(join(this.#folder, historyFolder(named)))
      .filter((name) => name.endsWith('.json'))
      .map((name) => basename(name, '.json'))
      .filter((version) => VERSION.test(version))
      .sort()
      .reverse();
  }
}

function historyPath(named: Named, version: string): string {
  return `${historyFolder(named)}/${version}.json`;
}
