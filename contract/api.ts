import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { kioskSettingsSchema } from './configuration.ts';
import { reportedEventSchema } from './events.ts';

/** What the host tells the page over the live socket, without being asked. */
export const kioskNoticeSchema = z.discriminatedUnion('type', [
  /** Sent first, and again whenever anything in it changed. */
  z.strictObject({ type: z.literal('settings'), settings: kioskSettingsSchema }),
  z.strictObject({ type: z.literal('reload') }),
]);
export type KioskNotice = z.infer<typeof kioskNoticeSchema>;

export const heartbeatSchema = z.strictObject({
  /** Frames drawn since the page was loaded, so that a frozen stage is told from a living one. */
  framesDrawn: z.int().min(0),
  state: z.string().max(40),
  sight: z.enum(['starting', 'seeing', 'touchOnly']),
});
export type Heartbeat = z.infer<typeof heartbeatSchema>;

/** The kiosk page's side of the API. Over HTTP at `/api`, and over the live socket at `/live`. */
export const apiContract = {
  kiosk: {
    settings: oc.output(kioskSettingsSchema),
    /** The first idol frame is on the stage. */
    ready: oc.input(z.strictObject({ firstFrameAtMs: z.number() })).output(z.void()),
    heartbeat: oc.input(heartbeatSchema).output(z.void()),
    notices: oc.output(eventIterator(kioskNoticeSchema)),
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
