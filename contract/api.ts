import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { LANDMARK_IDS, type LandmarkId } from '../domain/landmarks/landmarks.ts';
import { cheersSchema } from './cheers.ts';
import { kioskSettingsSchema } from './configuration.ts';
import { reportedEventSchema } from './events.ts';
import { passVerdictSchema, readPassInputSchema, stampAnswerSchema, stampInputSchema } from './passes.ts';
import { documentName, showSchema } from './show.ts';
import { showingStateSchema, showOrderSchema } from './showing.ts';

const landmarkId = z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]);

/** What the host tells the page over the live socket, without being asked. */
export const kioskNoticeSchema = z.discriminatedUnion('type', [
  /** Sent first, and again whenever anything in it changed. */
  z.strictObject({ type: z.literal('settings'), settings: kioskSettingsSchema }),
  z.strictObject({ type: z.literal('reload') }),
  /** To be played as soon as no check-in goes on; see `showing.ts`. */
  z.strictObject({ type: z.literal('playShow'), order: showOrderSchema }),
  /** The showing of this id ends, or is given up while it waits. */
  z.strictObject({ type: z.literal('endShow'), showingId: z.uuidv7(), end: z.enum(['stopped', 'closed']) }),
  /** The stage's picture is wanted, under this id. */
  z.strictObject({ type: z.literal('takePicture'), pictureId: z.uuidv7() }),
]);
export type KioskNotice = z.infer<typeof kioskNoticeSchema>;

export const heartbeatSchema = z.strictObject({
  /** Frames drawn since the page was loaded, so that a frozen stage is told from a living one. */
  framesDrawn: z.int().min(0),
  state: z.string().max(40),
  sight: z.enum(['starting', 'seeing', 'touchOnly']),
  /** In view now. */
  people: z.int().min(0),
  visitGoesOn: z.boolean(),
  /** The poster stands in for the stage: no show can be played. */
  poster: z.boolean(),
  /** False while the browser keeps sound locked or there is no loudspeaker. */
  audible: z.boolean(),
  showing: showingStateSchema.nullable(),
});
export type Heartbeat = z.infer<typeof heartbeatSchema>;

/** The kiosk page's side of the API. Over HTTP at `/api`, and over the live socket at `/live`. */
export const apiContract = {
  kiosk: {
    settings: oc.output(kioskSettingsSchema),
    /** The first idol frame is on the stage. */
    ready: oc.input(z.strictObject({ firstFrameAtMs: z.number() })).output(z.void()),
    /** Every five seconds, and at once when the act or the showing changes. */
    heartbeat: oc.input(heartbeatSchema).output(z.void()),
    notices: oc.output(eventIterator(kioskNoticeSchema)),
  },
  shows: {
    /** A show to be played, and what may fly over it. Null when there is none, or it has faults. Its song is at `/songs/`. */
    load: oc
      .input(z.strictObject({ show: documentName }))
      .output(z.strictObject({ show: showSchema, cheers: cheersSchema }).nullable()),
    /** The stage as it is drawn, small; never the camera. Asked for by `takePicture`. */
    picture: oc
      .input(
        z.strictObject({
          pictureId: z.uuidv7(),
          dataUrl: z.string().startsWith('data:image/jpeg;base64,').max(400_000),
        }),
      )
      .output(z.void()),
  },
  passes: {
    /** What the code says that was held up. Keeps nothing but a refusal's reason. */
    read: oc.input(readPassInputSchema).output(passVerdictSchema),
    /** After the signature gesture: stamps the pass that was held up, or a new one. Kept durably before it answers. */
    stamp: oc.input(stampInputSchema).output(stampAnswerSchema),
  },
  street: {
    /** On a street of one machine: goes to another landmark. The settings follow as a notice. */
    moveTo: oc.input(z.strictObject({ landmark: landmarkId })).output(z.void()),
  },
  events: {
    /** Keeps them durably before answering; what is already kept by its id is kept once. */
    report: oc.input(z.strictObject({ events: z.array(reportedEventSchema).min(1).max(200) })).output(
      z.strictObject({
        kept: z.int(),
        known: z.int(),
        refused: z.array(z.strictObject({ id: z.string(), why: z.string() })),
      }),
    ),
  },
};
