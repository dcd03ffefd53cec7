import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Clock } from '../../../domain/core/Clock.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { ContentDesk } from './ContentDesk.ts';
import { parseText } from './documentText.ts';
import { type Change, changesSchema } from './files/commitChanges.ts';

const UNDO_MS = 24 * 3_600_000;
const UNDO_FOLDER = 'history/imports';
const undoSchema = z.strictObject({ atMs: z.number(), changes: changesSchema });

/** Changes of many files that are made whole or not at all, and can be undone for a day. */
export class UndoableImports {
  readonly #desk: ContentDesk;
  readonly #clock: Clock;

  constructor(desk: ContentDesk, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
  }

  /** The value names it for `undo`. `plan` is asked while nobody else changes anything. */
  carryOut(plan: () => Result<readonly Change[], readonly string[]>): Result<string, readonly string[]> {
    const undoId = uuidv7();
    const done = this.#desk.change(() => {
      const planned = plan();
      if (!planned.ok) return planned;
      const changes = planned.value.filter(({ path }) => !isHistory(path));
      const undo = { atMs: this.#clock.now(), changes };
      const kept: Change = { path: undoPath(undoId), before: null, after: JSON.stringify(undo) };
      return ok([kept, ...planned.value, ...this.#oldUndos()]);
    });
    return done.ok ? ok(undoId) : done;
  }

  /** Everything is again as before, unless somebody changed it since: then nothing is. */
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
