import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { documentName } from '../../../contract/show.ts';
import { SHOWING_SKIPS, showingStateSchema, showOrderSchema } from '../../../contract/showing.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { fileFailureReason } from '../folders/fileFailureReason.ts';
import { writeWhole } from '../folders/writeWhole.ts';

const occurrenceSchema = z.strictObject({
  key: z.string(),
  entry: z.string(),
  show: documentName,
  atMs: z.number(),
  priority: z.number(),
  interrupts: z.boolean(),
});

const schema = z.strictObject({
  version: z.literal(1),
  calendar: z.strictObject({
    lookedAtMs: z.number(),
    waiting: z
      .strictObject({ occurrence: occurrenceSchema, since: z.enum(['checkIn', 'show', 'noStage']) })
      .nullable(),
    played: z.array(z.strictObject({ key: z.string(), atMs: z.number() })),
  }),
  given: z
    .strictObject({
      order: showOrderSchema,
      occurrence: occurrenceSchema.nullable(),
      phase: z.enum(['given', 'playing', 'over']),
      heard: z.enum(['nothing', 'loading', 'waiting']),
      looksUnheard: z.number(),
      givenAtMs: z.number(),
      startedAtMs: z.number().nullable(),
      state: showingStateSchema.nullable(),
      endAsked: z.boolean(),
    })
    .nullable(),
  /** Newest first. */
  skips: z.array(
    z.strictObject({
      occurrence: occurrenceSchema.pick({ key: true, entry: true, show: true, atMs: true }),
      reason: z.enum(SHOWING_SKIPS),
      /** Its event is in the store. */
      told: z.boolean(),
    }),
  ),
});

/** What the desk of shows keeps over a restart. */
export type ShowsMemory = z.infer<typeof schema>;
export type KeptSkip = ShowsMemory['skips'][number];

const pathIn = (dataFolder: string): string => join(dataFolder, 'shows-memory.json');

/** Null when there is none yet. The error is a sentence. */
export function readShowsMemory(dataFolder: string): Result<ShowsMemory | null, string> {
  const path = pathIn(dataFolder);
  if (!existsSync(path)) return ok(null);
  try {
    return ok(schema.parse(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    return err(
      `${path} is damaged; the calendar is followed from now on. Shows that were missed before are not told.`,
    );
  }
}

/** Writes the memory. A disk that takes nothing is said once, until it takes something again. */
export class MemoryFile {
  readonly #dataFolder: string;
  readonly #say: (sentence: string) => void;
  #couldWrite = true;

  constructor(dataFolder: string, say: (sentence: string) => void) {
    this.#dataFolder = dataFolder;
    this.#say = say;
  }

  write(memory: ShowsMemory): void {
    try {
      writeWhole(pathIn(this.#dataFolder), `${JSON.stringify(memory)}\n`);
      this.#couldWrite = true;
    } catch (failure) {
      // Only what the file system says is expected here.
      if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
      if (this.#couldWrite) {
        this.#say(
          `What was played could not be kept in ${this.#dataFolder} (${fileFailureReason(failure)}); shows go on, and after a restart one may come twice.`,
        );
      }
      this.#couldWrite = false;
    }
  }
}
