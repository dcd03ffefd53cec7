import type { EventBody } from '../../contract/events.ts';
import type { Clock } from '../../domain/core/Clock.ts';
import type { AsyncDisposable } from '../../domain/core/Disposable.ts';
import type { PageLife } from './api/PageLife.ts';
import type { LiveSettings } from './schedule/LiveSettings.ts';
import type { Store } from './store/Store.ts';

/** How exactly the uptime is known after a power cut, against 288 events a day. */
const ALIVE_EVERY_MS = 5 * 60_000;

export type LifeParts = {
  readonly store: Store;
  readonly page: PageLife;
  readonly settings: LiveSettings;
  readonly clock: Clock;
  readonly version: string;
  readonly say: (sentence: string) => void;
};

/** Records that the kiosk was started, is alive, and was stopped: what uptime and coverage are computed from. */
export async function keepLifeEvents({
  store,
  page,
  settings,
  clock,
  version,
  say,
}: LifeParts): Promise<AsyncDisposable> {
  const record = (body: EventBody) =>
    store.record(body, clock.now()).catch((failure: unknown) => {
      // A full disk must not stop a kiosk that can still play with visitors.
      say(`The event "${body.type}" could not be written to ${store.path} (${String(failure)}).`);
    });
  await record({ type: 'kioskStarted', landmarkId: settings.current.landmark, version });
  const beating = setInterval(() => {
    void record({ type: 'kioskAlive', drawing: page.hasDrawnSinceLastLook() });
  }, ALIVE_EVERY_MS);
  beating.unref();
  return {
    async dispose() {
      clearInterval(beating);
      await record({ type: 'kioskStopped' });
    },
  };
}
