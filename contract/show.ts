import { z } from 'zod';
import { err, ok, type Result } from '../domain/core/Result.ts';
import { GESTURE_IDS, type GestureId } from '../domain/gestures/vocabulary.ts';
import { EXPRESSIONS } from '../domain/idols/vocabulary.ts';
import type { IdolId } from '../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../domain/shows/idolIds.ts';
import {
  CROPS,
  PULSES,
  SHOW_MOTIONS,
  type Show,
  type SongFacts,
  STAGE_EFFECTS,
} from '../domain/shows/Show.ts';
import { type ShowFault, showFaults, songFaults } from '../domain/shows/showFaults.ts';
import { type Migration, migrateDocument } from './migrateDocument.ts';
import { scoreRefusal } from './soundScore.ts';

/** Names of shows, songs and entries: they are also names of files on every system. */
export const documentName = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9-]*$/, 'expected a name of letters and digits, such as "springLights"');

const text = z.strictObject({ zh: z.string().trim().min(1).max(40), en: z.string().trim().min(1).max(80) });
const share = z.number().min(0).max(1);
const idol = z.enum(IDOL_IDS as [IdolId, ...IdolId[]]);
const performer = z.enum(['all', ...IDOL_IDS]);
const blendBeats = z.number().min(0).max(8);
const clip = { startBeat: z.number().min(0), lengthBeats: z.number().min(0.25) };

const formation = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('solo'), idols: z.tuple([idol]) }),
    z.strictObject({ kind: z.literal('duet'), idols: z.tuple([idol, idol]) }),
    z.strictObject({ kind: z.literal('octet') }),
  ],
  { error: 'expected "solo", "duet" or "octet"' },
);

const tracksSchema = z.strictObject({
  formation: z.array(z.strictObject({ ...clip, formation })).default([]),
  motion: z
    .array(
      z.strictObject({
        ...clip,
        idol: performer.default('all'),
        motion: z.enum(SHOW_MOTIONS),
        mirrored: z.boolean().default(false),
        blendBeats: blendBeats.default(0.5),
      }),
    )
    .default([]),
  expression: z
    .array(
      z.strictObject({
        ...clip,
        idol: performer.default('all'),
        expression: z.enum(EXPRESSIONS),
        blendBeats: blendBeats.default(0.25),
      }),
    )
    .default([]),
  lyrics: z
    .array(z.strictObject({ ...clip, singers: z.array(performer).min(1).default(['all']) }))
    .default([]),
  effects: z
    .array(
      z.strictObject({
        ...clip,
        effect: z.enum(STAGE_EFFECTS),
        level: share,
        colour: z
          .string()
          .regex(/^#[0-9a-f]{6}$/, 'expected a colour like "#ffd166"')
          .default('#ffffff'),
        fadeBeats: z.number().min(0).max(32).default(0),
        pulse: z.enum(PULSES).default('none'),
      }),
    )
    .default([]),
  camera: z
    .array(
      z.strictObject({
        ...clip,
        crop: z.enum(CROPS).default('whole'),
        on: idol.nullable().default(null),
        push: z.number().min(-0.5).max(0.5).default(0),
        shake: share.default(0),
      }),
    )
    .default([]),
  cheers: z
    .array(z.strictObject({ ...clip, gesture: z.enum(GESTURE_IDS as [GestureId, ...GestureId[]]) }))
    .default([]),
});

/** A show's file. What each field means: `domain/shows/Show.ts`. */
export const showSchema = z
  .strictObject({
    version: z.literal(1),
    title: text,
    song: documentName,
    span: z
      .strictObject({ startBeat: z.number().min(0), endBeat: z.number() })
      .nullable()
      .default(null),
    formation,
    tracks: tracksSchema,
  })
  .superRefine((show, context) => {
    for (const { path, message } of showFaults(show)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });

/** The step to version 2 goes first. A step that was released once is never edited. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * Checks a show, of any version that there ever was. Each sentence of a refusal names the place in the file, what
 * stands there, what was expected and what to do.
 * @param songs all that there are, by name
 */
export function readShow(
  document: unknown,
  file: string,
  songs: ReadonlyMap<string, SongFacts>,
): Result<Show, readonly string[]> {
  const migrated = migrateDocument(document, MIGRATIONS, file);
  if (!migrated.ok) return err([migrated.error]);
  const parsed = showSchema.safeParse(migrated.value);
  if (!parsed.success) {
    return err(parsed.error.issues.map((issue) => scoreRefusal(issue, migrated.value, file, 'the show')));
  }
  const song = songs.get(parsed.data.song);
  if (song === undefined) {
    return err([`${file}: song is "${parsed.data.song}"; allowed: ${[...songs.keys()].join(', ')}.`]);
  }
  const faults = songFaults(parsed.data, song);
  if (faults.length === 0) return ok(parsed.data);
  return err(faults.map((fault) => faultSentence(fault, migrated.value, file)));
}

function faultSentence({ path, message }: ShowFault, document: unknown, file: string): string {
  return scoreRefusal(
    { code: 'custom', path: [...path], message, input: document },
    document,
    file,
    'the show',
  );
}
