import { z } from 'zod';
import type { Result } from '../domain/core/Result.ts';

/** What a score may be played on. Each is synthesised by `scripts/sounds/instruments.ts`. */
export const INSTRUMENTS = ['bell', 'pluck', 'pad', 'thump'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

const soundNoteSchema = z.strictObject({
  /** When the note begins, from the sound's start. */
  atMs: z.number().min(0).max(5000),
  /** Scientific pitch notation, A4 = 440 Hz. */
  pitch: z.string().regex(/^[A-G][#b]?[1-7]$/, 'expected a note from C1 to B7, such as "C5", "F#4" or "Bb3"'),
  instrument: z.enum(INSTRUMENTS),
  /** How hard it is struck; harder is louder and brighter. */
  velocity: z.number().min(0.01).max(1),
  /** After this time a note has faded by 60 dB; a pad swells and fades within it. */
  lengthMs: z.number().min(20).max(4000),
});
export type SoundNote = z.infer<typeof soundNoteSchema>;

/** `assets/sounds/SOUND.json`: one sound of the kiosk, as the notes that it is made of. */
export const soundScoreSchema = z
  .strictObject({
    /** What the visitor shall hear in it. */
    about: z.string().trim().min(1),
    durationMs: z.number().min(50).max(5000),
    /** Loudest 400 ms of the whole, as a mono channel after ITU-R BS.1770. */
    loudnessLufs: z.number().min(-45).max(-10),
    reverb: z.strictObject({
      /** Share of the room in the mix; 0 is dry. */
      amount: z.number().min(0).max(0.6),
      /** Time in which the room fades by 60 dB. */
      decayMs: z.number().min(100).max(3000),
    }),
    notes: z.array(soundNoteSchema).min(1).max(64),
  })
  .superRefine((score, context) => {
    for (const [index, { atMs }] of score.notes.entries()) {
      if (atMs < score.durationMs) continue;
      context.addIssue({
        code: 'custom',
        path: ['notes', index, 'atMs'],
        message: `expected a time before the sound's end, which is at ${score.durationMs} ms`,
      });
    }
  });
export type SoundScore = z.infer<typeof soundScoreSchema>;

/** Checks a score. Each sentence of a refusal names the place in the file, what stands there and what may. */
export function readSoundScore(document: unknown, file: string): Result<SoundScore, readonly string[]> {
  const parsed = soundScoreSchema.safeParse(document);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, error: parsed.error.issues.map((issue) => scoreRefusal(issue, document, file)) };
}

/**
 * One sentence about one fault of a score or another document: the place in the file, what stands there and what may.
 * @param whole what the document is called where no place in it is meant
 */
export function scoreRefusal(
  issue: z.core.$ZodIssue,
  document: unknown,
  file: string,
  whole = 'the score',
): string {
  const place = issue.path.length > 0 ? issue.path.join('.') : whole;
  const found = JSON.stringify(valueAt(document, issue.path)) ?? 'missing';
  const where = `${file}: ${place}`;
  switch (issue.code) {
    case 'invalid_value':
      return `${where} is ${found}; allowed: ${issue.values.join(', ')}.`;
    case 'unrecognized_keys':
      return `${where} has the unknown key ${issue.keys.join(', ')}; remove it or correct its name.`;
    case 'too_small':
      return `${where} is ${found}; expected ${measured(issue.origin)}at least ${issue.minimum}.`;
    case 'too_big':
      return `${where} is ${found}; expected ${measured(issue.origin)}at most ${issue.maximum}.`;
    case 'invalid_type':
      return `${where} is ${found}; expected ${issue.expected}.`;
    default:
      return `${where} is ${found}; ${issue.message}.`;
  }
}

/** Zod counts the length of a text or a list, not its value. */
function measured(origin: string): string {
  return origin === 'array' || origin === 'string' ? 'a length of ' : '';
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    document,
  );
}
