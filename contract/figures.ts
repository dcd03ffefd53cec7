import { z } from 'zod';
import { GESTURE_IDS } from '../domain/gestures/vocabulary.ts';
import { LANDMARK_IDS, type LandmarkId } from '../domain/landmarks/landmarks.ts';
import { PASS_REFUSALS, STAMP_REFUSALS } from '../domain/passes/passRefusal.ts';
import { SHOWING_CAUSES, SHOWING_ENDS, SHOWING_SKIPS } from './showing.ts';

const landmarkId = z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]);
const gestureId = z.enum(GESTURE_IDS as [(typeof GESTURE_IDS)[number], ...typeof GESTURE_IDS]);
const count = z.int().min(0);
const durationMs = z.number().min(0);
const rate = z.number().min(0).nullable();
const day = z.iso.date();
const hour = z.int().min(0).max(23);

/** Which figures are asked for. Days are like "2026-11-24", moments like "2026-11-24T18:30", in the street's zone. */
export const figuresInputSchema = z.strictObject({
  /** From this day or moment on; null: from the beginning. */
  from: z.string().max(40).nullable(),
  /** Until this day, included whole, or this moment, not included; null: until now. */
  to: z.string().max(40).nullable(),
  /** One landmark only; null: the whole street. */
  landmark: landmarkId.nullable(),
});
export type FiguresInput = z.infer<typeof figuresInputSchema>;

/** What each field means is said in docs/statistics.md, and beside the columns of the same names in domain/statistics/tables. */
export const figuresSchema = z.strictObject({
  passersBy: count,
  noticed: count,
  visits: count,
  engagedVisits: count,
  interruptedVisits: count,
  checkedInVisits: count,
  people: count,
  mostInView: count,
  dwellMedianMs: durationMs.nullable(),
  dwellP90Ms: durationMs.nullable(),
  checkIns: count,
  gestures: count,
  stamps: count,
  passesIssued: count,
  passesSeenAgain: count,
  walksCompleted: count,
  rewardsRedeemed: count,
  refusals: z.record(z.enum([...PASS_REFUSALS, ...STAMP_REFUSALS]), count),
  captureRate: rate,
  engagementRate: rate,
  checkInRate: rate,
  completionRate: rate,
  upMs: durationMs,
  seeingMs: durationMs,
  openMs: durationMs,
  uptimeShare: rate,
  cameraShare: rate,
  staffMs: durationMs,
  staffVisits: count,
});

const coverageSchema = figuresSchema.pick({
  upMs: true,
  seeingMs: true,
  openMs: true,
  uptimeShare: true,
  cameraShare: true,
});

/** All figures of one period, ready to be drawn. */
export const overviewSchema = z.strictObject({
  total: figuresSchema,
  days: z.array(z.strictObject({ date: day, figures: figuresSchema })),
  hours: z.array(z.strictObject({ date: day, hour, figures: figuresSchema })),
  hoursOfDay: z.array(z.strictObject({ hour, figures: figuresSchema })).length(24),
  landmarks: z.array(z.strictObject({ landmarkId: landmarkId.nullable(), figures: figuresSchema })),
  idols: z.array(z.strictObject({ idolId: z.string().nullable(), figures: figuresSchema })),
  gestures: z.array(
    z.strictObject({
      gesture: gestureId,
      times: count,
      byHand: count,
      byTouch: count,
      checkIns: count,
      meanScore: rate,
      coverage: coverageSchema,
    }),
  ),
  walk: z.array(
    z.strictObject({
      stamps: z.int().min(1).max(LANDMARK_IDS.length),
      passes: count,
      shareOfFirst: rate,
      shareOfPrevious: rate,
      coverage: coverageSchema,
    }),
  ),
  flow: z.array(
    z.strictObject({
      from: landmarkId.nullable(),
      to: landmarkId,
      stamps: count,
      shareOfFrom: rate,
      coverage: coverageSchema,
    }),
  ),
  shows: z.array(
    z.strictObject({
      id: z.string(),
      show: z.string(),
      startedAtMs: z.number(),
      kioskId: z.string(),
      landmarkId: landmarkId.nullable(),
      cause: z.enum(SHOWING_CAUSES),
      end: z.enum(SHOWING_ENDS).nullable(),
      playedMs: durationMs.nullable(),
      mostPeople: count.nullable(),
      cheers: count,
      calls: count.nullable(),
      callsAnswered: count.nullable(),
    }),
  ),
  skippedShows: z.array(
    z.strictObject({
      show: z.string(),
      entry: z.string(),
      plannedAtMs: z.number(),
      kioskId: z.string(),
      landmarkId: landmarkId.nullable(),
      reason: z.enum(SHOWING_SKIPS),
    }),
  ),
  showCounts: z.array(
    z.strictObject({
      show: z.string(),
      showings: count,
      whole: count,
      playedMs: durationMs,
      peopleMedian: rate,
      cheers: count,
      cheersPerShowing: rate,
      calls: count,
      callsAnswered: count,
      answerRate: rate,
      skipped: count,
      coverage: coverageSchema,
    }),
  ),
});
