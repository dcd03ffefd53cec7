import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../../domain/core/Clock.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { LiveSettings } from '../schedule/LiveSettings.ts';
import type { Store } from '../store/Store.ts';
import { createStaffRouter } from './createStaffRouter.ts';
import { PinDesk } from './PinDesk.ts';
import { StaffSessions } from './StaffSessions.ts';
import { serveStaff } from './serveStaff.ts';

export type StaffDoorParts = {
  readonly app: FastifyInstance;
  readonly port: () => number;
  readonly dataFolder: string;
  readonly store: Store;
  readonly settings: LiveSettings;
  readonly clock: Clock;
  readonly say: (sentence: string) => void;
};

/** Wires the staff console: PIN, sessions, API. While staff use the kiosk's own screen, what is counted is not visitors'. */
export function openStaffDoor(parts: StaffDoorParts): Disposable {
  const { app, port, dataFolder, store, settings, clock, say } = parts;
  const sessions = new StaffSessions(clock, (taken) => {
    store.record({ type: 'staffTime', state: taken ? 'began' : 'ended' }, clock.now()).catch((failure) => {
      say(`The beginning or end of staff time could not be written to ${store.path} (${String(failure)}).`);
    });
  });
  const router = createStaffRouter({ pinDesk: new PinDesk(dataFolder, clock), settings });
  serveStaff(app, { sessions, router, port });
  return sessions;
}
