import { z } from 'zod';
import { GESTURE_IDS } from '../domain/gestures/vocabulary.ts';
import { LANDMARK_IDS, type LandmarkId } from '../domain/landmarks/landmarks.ts';
import { PASS_REFUSALS, STAMP_REFUSALS } from '../domain/passes/passRefusal.ts';
import { TOUCH_ONLY_REASONS } from './perception.ts';
import { showEventSchemas } from './showing.ts';

const visitId = z.uuidv7();
const landmarkId = z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]);
const gestureId = z.enum(GESTURE_IDS as [(typeof GESTURE_IDS)[number], ...typeof GESTURE_IDS]);
const count = z.int().min(0).max(10_000);
/** 16 bytes in hex: tells equal things from different ones without telling what they are. See "passStamped". */
const mark = z.string().regex(/^[0-9a-f]{32}$/);

/** Why a visit ended: gone from the camera, nobody touched for long, or the kiosk closed. */
export const VISIT_ENDS = ['left', 'idle', 'closed'] as const;

/**
 * All that is ever kept of what happens at a kiosk: append-only facts without anything personal in them.
 * A new kind of event is a new member; a member that was written once is never changed, only followed by a new one.
 */
export const eventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('kioskStarted'), landmarkId, version: z.string().max(40) }),
  z.strictObject({ type: z.literal('kioskStopped') }),
  /** Written every few minutes, so that uptime is known to its last minutes after a power cut. */
  z.strictObject({
    type: z.literal('kioskAlive'),
    /** Whether the page has drawn frames since the last one; a page that stands still sees nobody either. */
    drawing: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('sightChanged'),
    sight: z.enum(['starting', 'seeing', 'touchOnly']),
    reason: z.enum(TOUCH_ONLY_REASONS).nullable(),
  }),
  /** The largest number of people in view in the past minute, sent once a minute while anyone was in view. */
  z.strictObject({ type: z.literal('peopleCounted'), people: count }),
  z.strictObject({
    type: z.literal('visitStarted'),
    visitId,
    landmarkId,
    by: z.enum(['face', 'hand', 'touch']),
  }),
  z.strictObject({
    type: z.literal('visitEnded'),
    visitId,
    dwellMs: z.int().min(0).max(86_400_000),
    mostPeople: count,
    engaged: z.boolean(),
    end: z.enum(VISIT_ENDS),
  }),
  z.strictObject({
    type: z.literal('gestureMade'),
    visitId,
    gesture: gestureId,
    by: z.enum(['hand', 'touch']),
    score: z.number().min(0).max(1),
  }),
  /** At most one per visit: the store refuses a second one for the same visit. */
  z.strictObject({
    type: z.literal('checkedIn'),
    visitId,
    landmarkId,
    idolId: z.string().max(40),
    gesture: gestureId,
    by: z.enum(['hand', 'touch']),
  }),
  /**
   * People who came into view in the past minute, sent with `peopleCounted`: `arrived` is how often the number of people
   * in view rose, by how much; `looked` is how many of them stayed in view for a second or more.
   */
  z.strictObject({ type: z.literal('peoplePassed'), arrived: count, looked: count }),
  /**
   * A pass got this landmark's stamp. Written by the host before the visitor sees the code. The pass itself is not told:
   * both marks are keyed digests, of (pass, landmark) and of (pass, number of stamps). Copies of several kiosks are
   * counted once by them, and neither tells which pass it was, nor which other marks are of the same pass.
   */
  z.strictObject({
    type: z.literal('passStamped'),
    visitId,
    landmarkId,
    /** Where the stamp before this one was given; null on a new pass. */
    cameFrom: landmarkId.nullable(),
    /** Stamps on the pass, with this one. */
    stamps: z.int().min(1).max(LANDMARK_IDS.length),
    stampMark: mark,
    reachedMark: mark,
    issued: z.boolean(),
    /** Not the first pass of its visit: a check-in more than the one of `checkedIn`. */
    companion: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('passRefused'),
    visitId: visitId.nullable(),
    landmarkId,
    reason: z.enum([...PASS_REFUSALS, ...STAMP_REFUSALS]),
  }),
  /** The reward of a complete walk was handed out at the desk. */
  z.strictObject({ type: z.literal('rewardRedeemed'), rewardMark: mark }),
  /** Staff stand at the kiosk: what is done until they end it is theirs, and no visitor's. */
  z.strictObject({ type: z.literal('staffTime'), state: z.enum(['began', 'ended']) }),
  ...showEventSchemas,
  z.strictObject({
    type: z.literal('incident'),
    what: z.string().max(80),
    detail: z.string().max(500),
  }),
]);
export type EventBody = z.infer<typeof eventBodySchema>;
export type EventType = EventBody['type'];

/** As the page sends it: the id is made where the fact is, so that sending twice keeps it once. */
export const reportedEventSchema = z.strictObject({
  id: z.uuidv7(),
  atMs: z.int().min(0),
  body: eventBodySchema,
});
export type ReportedEvent = z.infer<typeof reportedEventSchema>;

/** As the store keeps it: with the kiosk that saw it and its place in that kiosk's own sequence. */
export const storedEventSchema = reportedEventSchema.extend({
  kioskId: z.uuid(),
  sequence: z.int().min(1),
});
export type StoredEvent = z.infer<typeof storedEventSchema>;
