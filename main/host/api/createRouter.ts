import { implement, ORPCError } from '@orpc/server';
import { apiContract } from '../../../contract/api.ts';
import type { PassDesk } from '../passes/PassDesk.ts';
import type { LiveSettings } from '../schedule/LiveSettings.ts';
import type { Store } from '../store/Store.ts';
import { sqliteFailureKind } from '../store/sqliteFailure.ts';
import type { Notices } from './Notices.ts';
import type { PageLife } from './PageLife.ts';

export type ApiParts = {
  readonly store: Store;
  readonly settings: LiveSettings;
  readonly notices: Notices;
  readonly page: PageLife;
  readonly desk: PassDesk;
  readonly say: (sentence: string) => void;
};

/** The contract of `contract/api.ts`, answered. The same router serves HTTP and the live socket. */
export function createRouter({ store, settings, notices, page, desk, say }: ApiParts) {
  const api = implement(apiContract);
  return api.router({
    kiosk: {
      settings: api.kiosk.settings.handler(() => settings.current),
      ready: api.kiosk.ready.handler(({ input }) => page.ready(input.firstFrameAtMs)),
      heartbeat: api.kiosk.heartbeat.handler(({ input }) => page.beat(input)),
      notices: api.kiosk.notices.handler(({ signal }) =>
        notices.follow(() => ({ type: 'settings', settings: settings.current }), signal),
      ),
    },
    passes: {
      read: api.passes.read.handler(({ input }) => desk.read(input)),
      stamp: api.passes.stamp.handler(({ input }) => {
        try {
          return desk.stamp(input);
        } catch (failure) {
          const kind = sqliteFailureKind(failure);
          say(`A stamp could not be written to ${store.path} (${kind ?? String(failure)}).`);
          if (kind === null) throw failure;
          throw new ORPCError('SERVICE_UNAVAILABLE', { message: 'The stamp was not kept; ask again later.' });
        }
      }),
    },
    street: {
      moveTo: api.street.moveTo.handler(({ input }) => {
        if (!settings.current.street.oneMachine) {
          throw new ORPCError('FORBIDDEN', { message: 'This kiosk stands where its kit says.' });
        }
        settings.moveTo(input.landmark);
      }),
    },
    events: {
      report: api.events.report.handler(async ({ input }) => {
        try {
          return await store.append(input.events);
        } catch (failure) {
          const kind = sqliteFailureKind(failure);
          say(`Events could not be written to ${store.path} (${kind ?? String(failure)}).`);
          if (kind === null) throw failure;
          throw new ORPCError('SERVICE_UNAVAILABLE', {
            message: 'The events were not kept; send them again later.',
          });
        }
      }),
    },
  });
}

export type ApiRouter = ReturnType<typeof createRouter>;
