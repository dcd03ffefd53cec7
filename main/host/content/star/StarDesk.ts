import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { StarCheck, StarPreview } from '../../../../contract/starFile.ts';
import type { Clock } from '../../../../domain/core/Clock.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import type { ContentDesk } from '../ContentDesk.ts';
import { parseText } from '../documentText.ts';
import { type Change, changesSchema } from '../files/commitChanges.ts';
import { type ReadStar, readStar, type StarDocument } from './readStar.ts';

const HOLDS_MS = 30 * 60_000;
const UNDO_MS = 24 * 3_600_000;
const MOST_CHECKED = 4;
const UNDO_FOLDER = 'history/imports';
const undoSchema = z.strictObject({ atMs: z.number(), changes: changesSchema });

type Checked = ReadStar & { readonly atMs: number };

/** Imports of `.star` files: checked first, then carried out whole or not at all, and undone on wish. */
export class StarDesk {
  readonly #desk: ContentDesk;
  readonly #clock: Clock;
  readonly #checked = new Map<string, Checked>();

  constructor(desk: ContentDesk, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
  }

  /** Changes nothing. */
  async check(bytes: Buffer): Promise<StarCheck> {
    const read = await readStar(bytes, this.#desk.shelf);
    if (!read.ok) return { kind: 'refused', faults: [...read.error] };
    const importId = uuidv7();
    this.#checked.set(importId, { ...read.value, atMs: this.#clock.now() });
    for (const oldest of this.#checked.keys()) {
      if (this.#checked.size <= MOST_CHECKED) break;
      this.#checked.delete(oldest);
    }
    const { holds, writtenAtMs } = read.value.manifest;
    const parts = read.value.documents.map(({ kind, id, zh, en, text }) => {
      return { kind, id, zh, en, change: this.#changeOf({ kind, id, zh, en, text }) };
    });
    return { kind: 'good', preview: { importId, holds, writtenAtMs, parts } };
  }

  /** Carries out what was checked. The value names it for `undo`. */
  apply(importId: string): Result<string, readonly string[]> {
    const checked = this.#checked.get(importId);
    if (checked === undefined || this.#clock.now() - checked.atMs > HOLDS_MS) {
      return err(['This check is too old; choose the file again.']);
    }
    const undoId = uuidv7();
    const done = this.#desk.change(() => {
      const changes = this.#desk.changesTo(checked.documents);
      const undo = { atMs: this.#clock.now(), changes: changes.filter(({ path }) => !isHistory(path)) };
      const kept: Change = { path: undoPath(undoId), before: null, after: JSON.stringify(undo) };
      return ok([kept, ...changes, ...this.#oldUndos()]);
    });
    if (!done.ok) return done;
    this.#checked.delete(importId);
    return ok(undoId);
  }

  /** Everything is again as before the import, unless somebody changed it since: then nothing is. */
  undo(undoId: string): Result<void, readonly string[]> {
    const { files, dataFolder } = this.#desk;
    return this.#desk.change(() => {
      const undo = z.uuid().safeParse(undoId).success ? this.#undo(undoId) : null;
      if (undo === null || this.#clock.now() - undo.atMs > UNDO_MS) {
        return err(['This import cannot be undone any more; each document has its history.']);
      }
      const changed = undo.changes.filter(
        ({ path, after }) => (files.read(join(dataFolder, path))?.text ?? null) !== after,
      );
      if (changed.length > 0) {
        return err(
          changed.map(({ path }) => `${path}: it was changed after the import; use its history instead.`),
        );
      }
      const path = undoPath(undoId);
      const before = files.read(join(dataFolder, path))?.text ?? null;
      const back = undo.changes.map((one): Change => ({ ...one, before: one.after, after: one.before }));
      return ok([...back, { path, before, after: null }]);
    });
  }

  #changeOf(document: StarDocument): StarPreview['parts'][number]['change'] {
    const { shelf } = this.#desk;
    const text = shelf.text(document);
    if (text === null) return 'new';
    if (text === document.text) return 'same';
    const judged = shelf.judgeText(document, text);
    const theirs = shelf.judgeText(document, document.text);
    const alike = judged.ok && theirs.ok && JSON.stringify(judged.value) === JSON.stringify(theirs.value);
    return alike ? 'same' : 'changed';
  }

  #undo(undoId: string): z.infer<typeof undoSchema> | null {
    const path = undoPath(undoId);
    const kept = this.#desk.files.read(join(this.#desk.dataFolder, path));
    const parsed = kept === null ? null : parseText(kept.text, path);
    return parsed?.ok ? (undoSchema.safeParse(parsed.value).data ?? null) : null;
  }

  /** Their day is over. */
  #oldUndos(): Change[] {
    const { files, dataFolder } = this.#desk;
    return files.names(join(dataFolder, UNDO_FOLDER)).flatMap((name) => {
      const id = name.replace(/\.json$/, '');
      if (!z.uuid().safeParse(id).success) return [];
      const undo = this.#undo(id);
      if (undo !== null && this.#clock.now() - undo.atMs <= UNDO_MS) return [];
      const before = files.read(join(dataFolder, undoPath(id)))?.text ?? null;
      return [{ path: undoPath(id), before, after: null }];
    });
  }
}

const isHistory = (path: string) => path.startsWith('history/');
const undoPath = (id: string) => `${UNDO_FOLDER}/${id}.json`;
