import { createWriteStream, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { MOST_BACKUP_BYTES } from '../../../contract/backupFile.ts';
import type { BackupCheck, restoreParts } from '../../../contract/staff/backupApi.ts';
import { CONTENT_KINDS } from '../../../contract/starFile.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import { configurationPath } from '../config/ConfigurationFile.ts';
import { problemLine } from '../config/ConfigurationProblem.ts';
import { parseConfiguration } from '../config/parseConfiguration.ts';
import type { ContentDesk } from '../content/ContentDesk.ts';
import type { Change } from '../content/files/commitChanges.ts';
import { changeOf } from '../content/star/changeOf.ts';
import { UndoableImports } from '../content/UndoableImports.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import { databasePath } from '../store/storePaths.ts';
import type { Street } from '../street/Street.ts';
import { lastBackupAtMs, noteBackup } from './lastBackup.ts';
import { type OpenBackup, withBackup } from './readBackup.ts';
import { restoreEvents } from './restoreEvents.ts';
import { writeBackup } from './writeBackup.ts';

const HOLDS_MS = 30 * 60_000;
/** Of the database, what its events take in a backup: measured on busy days. */
const PACKED_SHARE = 0.12;
const CONFIGURATION = 'starstreet.jsonc';

export type BackupDeskParts = {
  readonly dataFolder: string;
  readonly content: ContentDesk;
  readonly street: Street;
  readonly landmark: () => LandmarkId;
  readonly kioskId: string;
  readonly program: string;
  readonly clock: Clock;
};

export type RestoreParts = z.infer<typeof restoreParts>;
export type Restored = { readonly events: number; readonly documents: number; readonly undoId: string };

/** Saves the whole kiosk into a file, and brings one back after it was checked. */
export class BackupDesk implements Disposable {
  readonly #parts: BackupDeskParts;
  readonly #imports: UndoableImports;
  readonly #folder: string;
  /** The one that was checked last, which lies in the folder. */
  #checked: { readonly backupId: string; readonly path: string; readonly atMs: number } | null = null;

  constructor(parts: BackupDeskParts) {
    this.#parts = parts;
    this.#imports = new UndoableImports(parts.content, parts.clock);
    this.#folder = join(parts.dataFolder, 'restoring');
    this.#forget();
  }

  state(): { lastSavedAtMs: number | null; roughBytes: number } {
    const { dataFolder, content } = this.#parts;
    const documents = CONTENT_KINDS.flatMap((kind) =>
      content.shelf.ownIds(kind).map((id) => content.shelf.own({ kind, id })?.text.length ?? 0),
    );
    const database = statSync(databasePath(dataFolder), { throwIfNoEntry: false })?.size ?? 0;
    const bytes = documents.reduce((sum, length) => sum + length, 0) + database;
    return { lastSavedAtMs: lastBackupAtMs(dataFolder), roughBytes: Math.ceil(bytes * PACKED_SHARE) };
  }

  /** The file as it is written. `saved` is to be called when all of it has been taken. */
  open(): Result<{ readonly file: Readable; readonly name: string; readonly saved: () => void }, string> {
    const { dataFolder, content, clock, street, kioskId, program } = this.#parts;
    const nowMs = clock.now();
    const landmark = this.#parts.landmark();
    const file = writeBackup({
      ...{ dataFolder, shelf: content.shelf, street, landmark, kioskId, program, nowMs },
    });
    if (!file.ok) return file;
    const day = new Date(nowMs).toISOString().slice(0, 10);
    const name = `starstreet-${landmark}-${day}.backup`;
    return ok({ file: file.value, name, saved: () => noteBackup(dataFolder, nowMs) });
  }

  /** Keeps the file for half an hour, until the next one, and says what it would change. Nothing is changed. */
  async check(pieces: AsyncIterable<Buffer>): Promise<BackupCheck> {
    const backupId = uuidv7();
    const path = join(this.#folder, `${backupId}.backup`);
    const kept = await this.#keep(pieces, path);
    const read = kept.ok ? await this.#reading(path, (backup) => this.#preview(backupId, backup)) : kept;
    if (!read.ok) {
      this.#remove(path);
      return { kind: 'refused', faults: [read.error] };
    }
    if (this.#checked !== null) this.#remove(this.#checked.path);
    this.#checked = { backupId, path, atMs: this.#parts.clock.now() };
    return { kind: 'good', preview: read.value };
  }

  /** Brings back what was checked. The events come first: they cannot be undone, and need not. */
  async restore(backupId: string, parts: RestoreParts): Promise<Result<Restored, readonly string[]>> {
    const checked = this.#checked;
    const { clock } = this.#parts;
    if (checked === null || checked.backupId !== backupId || clock.now() - checked.atMs > HOLDS_MS) {
      return err(['This check is too old; choose the file again.']);
    }
    const read = await this.#reading(checked.path, (backup) => this.#restore(backup, parts));
    const done = read.ok ? read.value : err([read.error]);
    if (done.ok && this.#checked === checked) {
      this.#checked = null;
      this.#remove(checked.path);
    }
    return done;
  }

  undo(undoId: string): boolean {
    return this.#imports.undo(undoId).ok;
  }

  dispose(): void {
    this.#forget();
  }

  async #preview(backupId: string, backup: OpenBackup) {
    const { content, kioskId } = this.#parts;
    const { manifest, documents, configurationText } = backup;
    const { writtenAtMs, program, landmark } = manifest;
    const events = await restoreEvents(backup, { ...this.#parts, mode: 'look' });
    return {
      ...{ backupId, writtenAtMs, program, landmark, kioskId: manifest.kioskId },
      isOwn: manifest.kioskId === kioskId,
      documents: documents.map((document) => {
        const { kind, id, zh, en } = document;
        return { kind, id, zh, en, change: changeOf(content.shelf, document) };
      }),
      events: {
        inFile: manifest.events.reduce((sum, kiosk) => sum + kiosk.events, 0),
        newHere: events.ok ? events.value : 0,
        fault: events.ok ? null : events.error,
      },
      configuration: {
        changes: configurationText !== null && configurationText !== this.#configuration(),
        fault: configurationFaults(configurationText)[0] ?? null,
      },
    };
  }

  async #restore(backup: OpenBackup, wanted: RestoreParts): Promise<Result<Restored, readonly string[]>> {
    const { content } = this.#parts;
    const faults = wanted.configuration ? configurationFaults(backup.configurationText) : [];
    if (faults.length > 0) return err(faults);
    const events = wanted.events ? await restoreEvents(backup, { ...this.#parts, mode: 'keep' }) : ok(0);
    if (!events.ok) return err([events.error]);
    const documents = wanted.content
      ? backup.documents.filter((one) => changeOf(content.shelf, one) !== 'same')
      : [];
    const undoId = this.#imports.carryOut(() =>
      ok([
        ...content.changesTo(documents),
        ...(wanted.configuration ? this.#configurationChange(backup.configurationText) : []),
      ]),
    );
    if (!undoId.ok) return undoId;
    return ok({ events: events.value, documents: documents.length, undoId: undoId.value });
  }

  #configurationChange(text: string | null): Change[] {
    const before = this.#configuration();
    return text === null || text === before ? [] : [{ path: CONFIGURATION, before, after: text }];
  }

  #configuration(): string | null {
    const { content, dataFolder } = this.#parts;
    return content.files.read(configurationPath(dataFolder))?.text ?? null;
  }

  async #reading<Value>(
    path: string,
    work: (backup: OpenBackup) => Promise<Value>,
  ): Promise<Result<Value, string>> {
    try {
      return await withBackup(path, this.#parts.content.shelf, work);
    } catch (failure) {
      if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
      return err(`The file cannot be read again (${fileFailureReason(failure)}); choose it once more.`);
    }
  }

  async #keep(pieces: AsyncIterable<Buffer>, path: string): Promise<Result<void, string>> {
    try {
      mkdirSync(this.#folder, { recursive: true });
      let bytes = 0;
      let isTooLarge = false;
      await pipeline(
        pieces,
        async function* (source: AsyncIterable<Buffer>) {
          for await (const piece of source) {
            bytes += piece.length;
            isTooLarge = bytes > MOST_BACKUP_BYTES;
            if (isTooLarge) return;
            yield piece;
          }
        },
        createWriteStream(path, { mode: 0o600 }),
      );
      return isTooLarge ? err('The file is larger than 1 GB, which no backup of a kiosk is.') : ok(undefined);
    } catch (failure) {
      if (!(failure instanceof Error && 'code' in failure)) throw failure;
      return err(`The file could not be kept to be checked (${fileFailureReason(failure)}).`);
    }
  }

  /** The folder goes with the last file in it. */
  #remove(path: string): void {
    rmSync(path, { force: true });
    if (this.#parts.content.files.names(this.#folder).length === 0) this.#forget();
  }

  /** What was checked before, also before a power cut. */
  #forget(): void {
    this.#checked = null;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function configurationFaults(text: string | null): string[] {
  if (text === null) return ['There is no configuration in this backup.'];
  const parsed = parseConfiguration(text);
  return parsed.ok ? [] : parsed.error.map((problem) => problemLine(CONFIGURATION, problem));
}
