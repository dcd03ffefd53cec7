import { implement, ORPCError } from '@orpc/server';
import { apiContract } from '../../../contract/api.ts';
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
  readonly say: (sentence: string) => void;
};

/** The contract of `contract/api.ts`, answered. The same router serves HTTP and the live socket. */
export function createRouter({ store, settings, notices, page, say }: ApiParts) {
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
