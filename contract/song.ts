import { z } from 'zod';
import type { Result } from '../domain/core/Result.ts';
import { chordOf } from '../domain/songs/pitches.ts';
import { strangeEntry } from '../domain/songs/readPhrase.ts';
import { DRUM_PIECES, SECTION_KINDS, type SongScore, TONES } from '../domain/songs/SongScore.ts';
import { scoreFaults } from '../domain/songs/scoreFaults.ts';
import { VOWELS } from '../domain/voice/Sounds.ts';
import { scoreRefusal } from './soundScore.ts';

const text = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });
const share = z.number().min(0).max(1);
const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'expected a name such as "verse" or "fillOfToms"');
const drumSteps = z.string().regex(/^[Xxo.]+$/, 'expected steps of X, x, o and "."');
const bassSteps = z.string().regex(/^[1358n.-]+$/, 'expected steps of 1, 3, 5, 8, n, "-" and "."');
const arpSteps = z.string().regex(/^[0-9.]+$/, 'expected steps of 0 to 9 and "."');

const notes = z.string().superRefine((value, context) => {
  const strange = strangeEntry(value);
  if (strange === undefined) return;
  context.addIssue({
    code: 'custom',
    message: `expected entries such as "E4:0.5", "G4:1~A4:0.5" or "r:1", not "${strange}"`,
  });
});

const chords = z.string().superRefine((value, context) => {
  const strange = value.split(' ').find((symbol) => chordOf(symbol) === null);
  if (strange === undefined) return;
  context.addIssue({
    code: 'custom',
    message: `expected chords such as "C", "Am7" or "C/E", not "${strange}"`,
  });
});

const phraseSchema = z.strictObject({ startBeat: z.number().min(0), notes });
const lineSchema = z.strictObject({ ...text.shape, startBeat: z.number().min(0), notes });

const partSchema = z.strictObject({
  kind: z.enum(SECTION_KINDS),
  bars: z.int().min(1).max(32),
  chords: z.array(chords).min(1),
  drums: name.optional(),
  fill: name.optional(),
  bass: name.optional(),
  arp: name.optional(),
  pad: z.boolean().default(true),
  choir: z.boolean().default(false),
  lines: z.array(lineSchema).default([]),
  lead: z.array(phraseSchema).default([]),
});

/** `assets/songs/ID.json`: one song as its composer writes it. What each field means: `domain/songs/SongScore.ts`. */
export const songScoreSchema = z
  .strictObject({
    version: z.literal(1),
    title: text,
    temper: text,
    bpm: z.number().min(60).max(200),
    beatsPerBar: z.union([z.literal(3), z.literal(4)]),
    scale: z.strictObject({
      tonic: z.string().regex(/^[A-G][#b]?$/, 'expected a tonic such as "C" or "Bb"'),
      mode: z.enum(['major', 'minor']),
    }),
    tones: z.strictObject({
      lead: z.enum(TONES),
      arp: z.enum(TONES),
      bass: z.enum(TONES),
      pad: z.enum(TONES),
    }),
    mix: z.strictObject({
      drums: share,
      bass: share,
      arp: share,
      pad: share,
      lead: share,
      voice: share,
      duck: z.number().min(0).max(0.9),
      reverbMs: z.number().min(200).max(4000),
    }),
    drums: z.record(name, z.partialRecord(z.enum(DRUM_PIECES), drumSteps)),
    bass: z.record(name, bassSteps),
    arps: z.record(name, arpSteps),
    parts: z.record(name, partSchema),
    form: z
      .array(z.strictObject({ part: name, energy: share, raise: z.int().min(-6).max(6).default(0) }))
      .min(1),
  })
  .superRefine((score, context) => {
    for (const { path, message } of scoreFaults(score)) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });

/** Checks a score. Each sentence of a refusal names the place in the file, what stands there and what may. */
export function readSongScore(document: unknown, file: string): Result<SongScore, readonly string[]> {
  const parsed = songScoreSchema.safeParse(document);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, error: parsed.error.issues.map((issue) => scoreRefusal(issue, document, file)) };
}

const span = { startMs: z.number().min(0), endMs: z.number().min(0) };

/** `build/songs/ID.json`, beside `ID.ogg`: what the stage must know of a song while it sounds. */
export const songSheetSchema = z.strictObject({
  version: z.literal(1),
  title: text,
  temper: text,
  /** The grid of `domain/songs/beatGrid.ts`. */
  grid: z.strictObject({ bpm: z.number(), beatsPerBar: z.int(), firstBeatMs: z.number() }),
  /** Beats from the first to the end of the last section; the sound rings on until `durationMs`. */
  beats: z.number().positive(),
  durationMs: z.number().positive(),
  /** Integrated, after ITU-R BS.1770. */
  loudnessLufs: z.number(),
  truePeakDecibels: z.number(),
  sections: z.array(
    z.strictObject({
      kind: z.enum(SECTION_KINDS),
      startBeat: z.number(),
      endBeat: z.number(),
      ...span,
      energy: share,
    }),
  ),
  lines: z.array(
    z.strictObject({
      ...text.shape,
      ...span,
      syllables: z
        .array(
          z.strictObject({
            text: z.string().min(1),
            ...span,
            midi: z.number(),
            /** As it is sung, for the mouth. */
            vowels: z.array(z.enum(VOWELS)).min(1),
          }),
        )
        .min(1),
    }),
  ),
});
export type SongSheet = z.infer<typeof songSheetSchema>;
