import { oc } from '@orpc/contract';
import { z } from 'zod';
import { documentName } from '../show.ts';
import { SHOWING_CAUSES, SHOWING_SKIPS, showingStateSchema } from '../showing.ts';

const bilingual = { zh: z.string(), en: z.string() };

/** What is wrong now, each with a sentence of the console's own words; `detail` names the thing. */
export const HEALTH_PROBLEMS = [
  'pageAway',
  'pageFrozen',
  'poster',
  'noCamera',
  'storeFailing',
  'configurationFaulty',
  'calendarFaulty',
  'contentFaulty',
  'diskLow',
  'silent',
] as const;
export type HealthProblem = (typeof HEALTH_PROBLEMS)[number];

export const nowViewSchema = z.strictObject({
  nowMs: z.number(),
  timeZone: z.string(),
  version: z.string(),
  startedAtMs: z.number(),
  open: z.boolean(),
  /** The volume that holds now, quiet hours heeded, and the one that is set. 0..1 */
  volume: z.number(),
  volumeSet: z.number(),
  page: z.strictObject({
    /** Its act, such as "attracting", or null when no page is there. */
    act: z.string().nullable(),
    sight: z.enum(['starting', 'seeing', 'touchOnly']).nullable(),
    lastSignMs: z.number().nullable(),
  }),
  /** In view now. */
  people: z.int(),
  visitGoesOn: z.boolean(),
  showing: showingStateSchema
    .extend({ ...bilingual, cause: z.enum(SHOWING_CAUSES), startedAtMs: z.number() })
    .nullable(),
  /** The next ones of the calendar, soonest first, at most six. */
  next: z.array(z.strictObject({ show: documentName, ...bilingual, atMs: z.number(), entry: z.string() })),
  /** Of the last day, newest first, at most six. */
  skipped: z.array(
    z.strictObject({ show: documentName, ...bilingual, atMs: z.number(), reason: z.enum(SHOWING_SKIPS) }),
  ),
  problems: z.array(z.strictObject({ problem: z.enum(HEALTH_PROBLEMS), detail: z.string().nullable() })),
});
export type NowView = z.infer<typeof nowViewSchema>;

export const startAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asked'), showingId: z.uuidv7() }),
  /** No page is there to play it, or its stage is the poster. */
  z.strictObject({ kind: z.literal('noStage') }),
  z.strictObject({ kind: z.literal('noShow'), sentence: z.string() }),
  z.strictObject({ kind: z.literal('closed') }),
]);
export type StartAnswer = z.infer<typeof startAnswerSchema>;

/** The page *Now*: what is on, and the few things that staff do at once. */
export const nowContract = {
  view: oc.output(nowViewSchema),
  /**
   * The stage as it is drawn now, never the camera; taken by the page when it is asked for, kept nowhere. Null when no
   * page answers in time.
   */
  picture: oc.output(
    z
      .strictObject({ dataUrl: z.string().startsWith('data:image/jpeg;base64,'), takenAtMs: z.number() })
      .nullable(),
  ),
  /** `interrupts`: ends the show that plays. A check-in is waited for in any case. */
  startShow: oc
    .input(z.strictObject({ show: documentName, interrupts: z.boolean() }))
    .output(startAnswerSchema),
  /** Ends the show that plays, or gives up the one that waits. False when there was none. */
  stopShow: oc.output(z.boolean()),
  /** Writes the volume into the configuration; quiet hours still make it quieter. */
  setVolume: oc.input(z.strictObject({ volume: z.number().min(0).max(1) })).output(z.void()),
  /** Loads the kiosk's page anew as soon as nobody is being served. */
  reload: oc.output(z.void()),
};
