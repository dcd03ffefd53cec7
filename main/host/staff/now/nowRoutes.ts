import { implement, ORPCError } from '@orpc/server';
import { staffApiContract } from '../../../../contract/staffApi.ts';
import type { KioskDesk } from '../kiosk/KioskDesk.ts';
import { requireSignedIn, requireStaff, type StaffRequest } from '../requireStaff.ts';
import { describeNow } from './describeNow.ts';
import type { NowParts } from './NowParts.ts';
import type { ReloadWish } from './ReloadWish.ts';

export type NowRouteParts = {
  readonly now: NowParts;
  readonly kiosk: KioskDesk;
  readonly reloadWish: ReloadWish;
};

/** `now.*` of the console's API. */
export function nowRoutes({ now, kiosk, reloadWish }: NowRouteParts) {
  const api = implement(staffApiContract.now).$context<StaffRequest>();
  const { shows, pictures, clock } = now;
  return {
    view: api.view.handler(({ context }) => {
      requireSignedIn(context);
      return describeNow(now);
    }),
    picture: api.picture.handler(async ({ context }) => {
      requireSignedIn(context);
      if (shows.page.now === null) return null;
      const dataUrl = await pictures.take();
      return dataUrl === null ? null : { dataUrl, takenAtMs: clock.now() };
    }),
    startShow: api.startShow.handler(({ input, context }) => {
      requireStaff(context);
      return shows.startShow(input.show, input.interrupts);
    }),
    stopShow: api.stopShow.handler(({ context }) => {
      requireStaff(context);
      return shows.stopShow();
    }),
    setVolume: api.setVolume.handler(({ input, context }) => {
      requireStaff(context);
      const changed = kiosk.change({ sound: { volume: input.volume } }, kiosk.read().revision);
      if (changed.kind === 'saved') return;
      const why =
        changed.kind === 'refused' ? changed.faults.join(' ') : 'Somebody else changed it meanwhile.';
      throw new ORPCError('CONFLICT', { message: why });
    }),
    reload: api.reload.handler(({ context }) => {
      requireStaff(context);
      reloadWish.want();
    }),
  };
}
