import type { Clock } from '../../../domain/core/Clock.ts';
import { type Disposable, DisposableStore } from '../../../domain/core/Disposable.ts';
import { err } from '../../../domain/core/Result.ts';
import { BackupDesk } from '../backup/BackupDesk.ts';
import type { ContentDesk } from '../content/ContentDesk.ts';
import { StarDesk } from '../content/star/StarDesk.ts';
import type { PagePrinter } from '../PagePrinter.ts';
import type { PassDesk } from '../passes/PassDesk.ts';
import type { LiveSettings } from '../schedule/LiveSettings.ts';
import type { Doorkeeper } from '../security/Doorkeeper.ts';
import type { App } from '../serving/createApp.ts';
import type { Store } from '../store/Store.ts';
import type { Street } from '../street/Street.ts';
import { serveBackup } from './backup/serveBackup.ts';
import { serveStar } from './content/serveStar.ts';
import { createStaffRouter } from './createStaffRouter.ts';
import { FiguresDesk } from './figures/FiguresDesk.ts';
import { KioskDesk } from './kiosk/KioskDesk.ts';
import { NetworkDoor } from './network/NetworkDoor.ts';
import type { NowParts } from './now/NowParts.ts';
import { ReloadWish } from './now/ReloadWish.ts';
import { PinDesk } from './PinDesk.ts';
import { PrintDoor } from './report/PrintDoor.ts';
import { type PrintReport, reportPath, serveReport } from './report/serveReport.ts';
import { StaffSessions } from './StaffSessions.ts';
import { serveExports } from './serveExports.ts';
import { serveStaff } from './serveStaff.ts';

export type StaffDoorParts = {
  readonly served: Pick<App, 'app' | 'port' | 'handle'>;
  readonly doorkeeper: Doorkeeper;
  readonly dataFolder: string;
  /** Whose figures are shown; as a rule those of the own data folder. */
  readonly figuresFolder: string;
  readonly store: Store;
  readonly settings: LiveSettings;
  readonly desk: PassDesk;
  readonly street: Street;
  readonly content: ContentDesk;
  readonly now: NowParts;
  /** Has the built songs. */
  readonly songsFolder: string;
  readonly clock: Clock;
  readonly printPage: PagePrinter | null;
  /** An address that opens this path once. */
  readonly openingAddress: (path: string) => string;
  readonly say: (sentence: string) => void;
  readonly ownAddresses?: (() => readonly string[]) | undefined;
};

export type StaffDoor = Disposable & {
  /** Null without a printer. */
  readonly printReport: PrintReport | null;
  /** Lets phones in again when staff had left them in; to be called once the host answers. */
  readonly openToPhones: () => Promise<void>;
};

/** Wires the staff console: PIN, sessions, API, downloads. While staff use the kiosk's own screen, what is counted is not visitors'. */
export function openStaffDoor(parts: StaffDoorParts): StaffDoor {
  const { served, doorkeeper, dataFolder, store, settings, desk, clock, printPage, say } = parts;
  const { app, port } = served;
  const owned = new DisposableStore();
  const figures = owned.add(new FiguresDesk(parts.figuresFolder, clock, printPage !== null));
  const sessions = owned.add(
    new StaffSessions(clock, (taken) => {
      store.record({ type: 'staffTime', state: taken ? 'began' : 'ended' }, clock.now()).catch((failure) => {
        say(`The beginning or end of staff time could not be written to ${store.path} (${String(failure)}).`);
      });
    }),
  );
  const printDoor = new PrintDoor(sessions, port);
  const printReport: PrintReport | null =
    printPage === null
      ? null
      : async (question) => {
          // Before a browser is started for nothing, and waits for a page that never becomes whole.
          const fault = figures.fault(question);
          if (fault !== null) return err(fault.sentence);
          const opened = printDoor.open(reportPath(question));
          try {
            return await printPage(parts.openingAddress(opened.path));
          } finally {
            opened.end();
          }
        };
  const { content, songsFolder, now } = parts;
  const reloadWish = owned.add(new ReloadWish({ ...now, watch: now.shows.page }));
  const star = new StarDesk(content, clock);
  const program = settings.current.version;
  const backup = owned.add(
    new BackupDesk({
      dataFolder,
      content,
      street: parts.street,
      landmark: () => settings.current.landmark,
      kioskId: store.kioskId,
      program,
      clock,
    }),
  );
  const networkDoor = owned.add(
    new NetworkDoor({
      dataFolder,
      port: () => settings.configuration.staff.networkPort,
      handle: served.handle,
      mintKey: () => doorkeeper.mintKey(),
      isUnused: (key) => doorkeeper.isUnused(key),
      clock,
      say,
      ownAddresses: parts.ownAddresses,
    }),
  );
  const router = createStaffRouter({
    pinDesk: new PinDesk(dataFolder, clock),
    settings,
    figures,
    desk,
    content: { content, star, songsFolder },
    backup,
    kiosk: new KioskDesk(dataFolder, settings),
    networkDoor,
    now,
    reloadWish,
  });
  serveStaff(app, { sessions, router, port });
  printDoor.serve(app);
  serveExports(app, { sessions, port }, figures);
  serveReport(app, { sessions, port }, printReport);
  serveStar(app, { sessions, port, content, star, clock, program });
  serveBackup(app, { sessions, port }, backup);
  return {
    printReport,
    openToPhones: () => networkDoor.start(),
    dispose: () => owned.dispose(),
  };
}
