import { v7 as uuidv7 } from 'uuid';
import type { StarCheck } from '../../../../contract/starFile.ts';
import type { Clock } from '../../../../domain/core/Clock.ts';
import { err, ok, type Result } from '../../../../domain/core/Result.ts';
import type { ContentDesk } from '../ContentDesk.ts';
import { UndoableImports } from '../UndoableImports.ts';
import { changeOf } from './changeOf.ts';
import { type ReadStar, readStar } from './readStar.ts';

const HOLDS_MS = 30 * 60_000;
const MOST_CHECKED = 4;

type Checked = ReadStar & { readonly atMs: number };

/** Imports of `.star` files: checked first, then carried out whole or not at all, and undone on wish. */
export class StarDesk {
  readonly #desk: ContentDesk;
  readonly #clock: Clock;
  readonly #imports: UndoableImports;
  readonly #checked = new Map<string, Checked>();

  constructor(desk: ContentDesk, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
    this.#imports = new UndoableImports(desk, clock);
  }

  /** Changes nothing. */
  async check(bytes: Buffer): Promise<StarCheck> {
    const { shelf } = this.#desk;
    const read = await readStar(bytes, shelf);
    if (!read.ok) return { kind: 'refused', faults: [...read.error] };
    const importId = uuidv7();
    this.#checked.set(importId, { ...read.value, atMs: this.#clock.now() });
    for (const oldest of this.#checked.keys()) {
      if (this.#checked.size <= MOST_CHECKED) break;
      this.#checked.delete(oldest);
    }
    const { holds, writtenAtMs } = read.value.manifest;
    const parts = read.value.documents.map((document) => {
      const { kind, id, zh, en } = document;
      return { kind, id, zh, en, change: changeOf(shelf, document) };
    });
    return { kind: 'good', preview: { importId, holds, writtenAtMs, parts } };
  }

  /** Carries out what was checked. The value names it for `undo`. */
  apply(importId: string): Result<string, readonly string[]> {
    const checked = this.#checked.get(importId);
    if (checked === undefined || this.#clock.now() - checked.atMs > HOLDS_MS) {
      return err(['This check is too old; choose the file again.']);
    }
    const done = this.#imports.carryOut(() => ok(this.#desk.changesTo(checked.documents)));
    if (done.ok) this.#checked.delete(importId);
    return done;
  }

  /** Everything is again as before the import, unless somebody changed it since: then nothing is. */
  undo(undoId: string): Result<void, readonly string[]> {
    return this.#imports.undo(undoId);
  }
}
