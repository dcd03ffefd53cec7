import { implement, ORPCError } from '@orpc/server';
import type { z } from 'zod';
import { apiContract } from '../../../contract/api.ts';
import type { showSchema } from '../../../contract/show.ts';
import type { PassDesk } from '../passes/PassDesk.ts';
import type { LiveSettings } from '../schedule/LiveSettings.ts';
import type { LiveContent } from '../shows/LiveContent.ts';
import type { ShowDesk } from '../shows/ShowDesk.ts';
import type { StagePictures } from '../shows/StagePictures.ts';
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
  readonly content: LiveContent;
  readonly shows: ShowDesk;
  readonly pictures: StagePictures;
  readonly say: (sentence: string) => void;
};

/** The contract of `contract/api.ts`, answered. The same router serves HTTP and the live socket. */
export function createRouter(parts: ApiParts) {
  const { store, settings, notices, page, desk, content, shows, pictures, say } = parts;
  const api = implement(apiContract);
  return api.router({
    kiosk: {
      settings: api.kiosk.settings.handler(() => settings.current),
      ready: api.kiosk.ready.handler(({ input }) => page.ready(input.firstFrameAtMs)),
      heartbeat: api.kiosk.heartbeat.handler(({ input }) => page.beat(input)),
      notices: api.kiosk.notices.handler(({ signal }) =>
        notices.follow(
          () => [{ type: 'settings', settings: settings.current }, ...shows.pendingNotices()],
          signal,
        ),
      ),
    },
    shows: {
      load: api.shows.load.handler(({ input }) => {
        shows.refresh();
        const found = content.library.shows.get(input.show);
        if (found === undefined || content.cheers === null) return null;
        // The schema's lists may be written to; nobody does.
        return { show: found.show as z.infer<typeof showSchema>, cheers: content.cheers };
      }),
      picture: api.shows.picture.handler(({ input }) => pictures.came(input.pictureId, input.dataUrl)),
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
