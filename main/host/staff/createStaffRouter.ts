import { implement, ORPCError } from '@orpc/server';
import type { z } from 'zod';
import type { overviewSchema } from '../../../contract/figures.ts';
import { staffApiContract } from '../../../contract/staffApi.ts';
import type { Result } from '../../../domain/core/Result.ts';
import type { BackupDesk } from '../backup/BackupDesk.ts';
import type { PassDesk } from '../passes/PassDesk.ts';
import type { LiveSettings } from '../schedule/LiveSettings.ts';
import { showTitles } from '../shows/titleOf.ts';
import { backupRoutes } from './backup/backupRoutes.ts';
import { type ContentRouteParts, contentRoutes } from './content/contentRoutes.ts';
import type { FiguresDesk } from './figures/FiguresDesk.ts';
import type { JobFailure } from './figures/FiguresJob.ts';
import type { KioskDesk } from './kiosk/KioskDesk.ts';
import { kioskRoutes } from './kiosk/kioskRoutes.ts';
import type { NetworkDoor } from './network/NetworkDoor.ts';
import { networkRoutes } from './network/networkRoutes.ts';
import { type NowRouteParts, nowRoutes } from './now/nowRoutes.ts';
import type { PinDesk } from './PinDesk.ts';
import { requireStaff, type StaffRequest } from './requireStaff.ts';
import { scheduleRoutes } from './schedule/scheduleRoutes.ts';

export type StaffApiParts = {
  readonly pinDesk: PinDesk;
  readonly settings: LiveSettings;
  readonly figures: FiguresDesk;
  readonly desk: PassDesk;
  readonly content: ContentRouteParts;
  readonly backup: BackupDesk;
  readonly kiosk: KioskDesk;
  readonly networkDoor: NetworkDoor;
  readonly now: NowRouteParts['now'];
  readonly reloadWish: NowRouteParts['reloadWish'];
};

/** The contract of `contract/staffApi.ts`, answered. */
export function createStaffRouter({
  pinDesk,
  settings,
  figures,
  desk,
  content,
  backup,
  kiosk,
  networkDoor,
  now,
  reloadWish,
}: StaffApiParts) {
  const api = implement(staffApiContract).$context<StaffRequest>();
  return api.router({
    door: {
      state: api.door.state.handler(({ context }) => {
        const { version, landmark, timeZone, language } = settings.current;
        return {
          signedIn: context.isSignedIn(),
          pinSet: pinDesk.isPinSet,
          lockedForMs: pinDesk.lockedForMs(),
          version,
          landmark,
          timeZone,
          language,
        };
      }),
      signIn: api.door.signIn.handler(async ({ input, context }) => {
        const answer = await pinDesk.check(input.pin);
        if (answer.kind === 'signedIn') context.signIn(input.onKioskScreen);
        return answer;
      }),
      stay: api.door.stay.handler(({ context }) => void context.keepAwake()),
      signOut: api.door.signOut.handler(({ context }) => context.signOut()),
    },
    figures: {
      frame: api.figures.frame.handler(({ context }) => {
        requireStaff(context);
        return { ...answerOf(figures.frame()), showTitles: showTitles(now.showContent) };
      }),
      overview: api.figures.overview.handler(async ({ input, context, signal }) => {
        requireStaff(context);
        // The schema's lists may be written to; nobody does.
        return answerOf(await figures.overview(input, signal)) as z.infer<typeof overviewSchema>;
      }),
      progress: api.figures.progress.handler(({ input, context }) => {
        requireStaff(context);
        return { share: figures.progress(input) };
      }),
    },
    desk: {
      redeem: api.desk.redeem.handler(({ input, context }) => {
        requireStaff(context);
        return desk.redeem(input.code);
      }),
    },
    now: nowRoutes({ now, kiosk, reloadWish }),
    schedule: scheduleRoutes(now),
    content: contentRoutes(content),
    backup: backupRoutes(backup),
    kiosk: { ...kioskRoutes(kiosk), lan: networkRoutes(networkDoor) },
  });
}

/** What cannot be answered is told in a sentence. */
function answerOf<Value>(found: Result<Value, JobFailure>): Value {
  if (found.ok) return found.value;
  const { kind, sentence } = found.error;
  throw new ORPCError(kind === 'wrongUsage' ? 'BAD_REQUEST' : 'SERVICE_UNAVAILABLE', { message: sentence });
}

export type StaffRouter = ReturnType<typeof createStaffRouter>;
