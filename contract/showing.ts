import { z } from 'zod';
import { GESTURE_IDS, type GestureId } from '../domain/gestures/vocabulary.ts';
import { documentName } from './show.ts';

const gestureId = z.enum(GESTURE_IDS as [GestureId, ...GestureId[]]);

/** Who wanted a show to be played. */
export const SHOWING_CAUSES = ['calendar', 'interrupt', 'staff'] as const;

/** How a show ended. */
export const SHOWING_ENDS = [
  /** Played to its last beat. */
  'whole',
  /** Staff ended it. */
  'stopped',
  /** Another one came that goes before it. */
  'interrupted',
  /** The street closed, or its page went. */
  'closed',
  /** It could not be played. */
  'failed',
] as const;

/** Why a show that the calendar wanted was not played: see `SkipReason` in `domain/calendar/stepCalendar.ts`. */
export const SHOWING_SKIPS = [
  'missed',
  'closed',
  'outranked',
  'checkIn',
  'show',
  'noContent',
  /** The page was away, or its stage was the poster. */
  'noStage',
  /** Staff gave it up before it began. */
  'stopped',
] as const;

/** What the host asks the page to play. Each showing has its own id, made by the host. */
export const showOrderSchema = z.strictObject({
  showingId: z.uuidv7(),
  show: documentName,
  cause: z.enum(SHOWING_CAUSES),
  /** Ends a show that is playing; nothing ends a check-in. */
  interrupts: z.boolean(),
  /** By the host's clock. Later than this a show that waited for a check-in is given up. */
  givenUpAtMs: z.number(),
});
export type ShowOrder = z.infer<typeof showOrderSchema>;

/** Where a showing is, as the page tells it at each change and with every heartbeat. */
export const showingStateSchema = z.strictObject({
  showingId: z.uuidv7(),
  show: documentName,
  state: z.enum(['loading', 'waiting', 'playing']),
  /** In the song, of which it is a part. */
  positionMs: z.number(),
  durationMs: z.number(),
  /** Whether its sound is heard; a show without sound goes on with its lyrics. */
  audible: z.boolean(),
  cheers: z.int().min(0),
});
export type ShowingState = z.infer<typeof showingStateSchema>;

/** The events of shows, members of `eventBodySchema`. */
export const showEventSchemas = [
  z.strictObject({
    type: z.literal('showStarted'),
    showingId: z.uuidv7(),
    show: documentName,
    cause: z.enum(SHOWING_CAUSES),
  }),
  /** Cheers of one kind since the last event of it, sent every ten seconds and at the end. */
  z.strictObject({
    type: z.literal('showCheered'),
    showingId: z.uuidv7(),
    show: documentName,
    gesture: gestureId,
    cheers: z.int().min(1).max(10_000),
  }),
  z.strictObject({
    type: z.literal('showEnded'),
    showingId: z.uuidv7(),
    show: documentName,
    end: z.enum(SHOWING_ENDS),
    playedMs: z.int().min(0).max(3_600_000),
    /** The most people in view at once while it played. */
    mostPeople: z.int().min(0).max(10_000),
    /** Times at which everybody was asked for one gesture together, and at how many of them it came. */
    calls: z.int().min(0).max(1000),
    callsAnswered: z.int().min(0).max(1000),
  }),
  /** Written by the host: a show that the calendar wanted and that was not played. Never made up for. */
  z.strictObject({
    type: z.literal('showSkipped'),
    show: documentName,
    entry: z.string().max(60),
    plannedAtMs: z.int().min(0),
    reason: z.enum(SHOWING_SKIPS),
  }),
] as const;
