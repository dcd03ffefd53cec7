import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DisposableStore } from '../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../domain/core/Result.ts';
import { createRouter } from './api/createRouter.ts';
import { Notices } from './api/Notices.ts';
import { PageLife } from './api/PageLife.ts';
import { serveApi } from './api/serveApi.ts';
import { serveLiveSocket } from './api/serveLiveSocket.ts';
import { readConfiguration, writeDefaultConfiguration } from './config/ConfigurationFile.ts';
import { followConfiguration } from './config/followConfiguration.ts';
import { ContentDesk } from './content/ContentDesk.ts';
import type { Host, HostOptions } from './Host.ts';
import type { HostFailure } from './HostFailure.ts';
import { keepLifeEvents } from './keepLifeEvents.ts';
import { listen } from './listen.ts';
import { PassDesk } from './passes/PassDesk.ts';
import { keepRetention } from './retention/keepRetention.ts';
import { followStreet } from './schedule/followStreet.ts';
import { LiveSettings } from './schedule/LiveSettings.ts';
import { Doorkeeper } from './security/Doorkeeper.ts';
import { createApp } from './serving/createApp.ts';
import { serveFiles, serveFramedPages } from './serving/serveFiles.ts';
import { serveHealth } from './serving/serveHealth.ts';
import { serveOpening } from './serving/serveOpening.ts';
import { serveOwnIdols } from './serving/serveOwnIdols.ts';
import { LiveContent } from './shows/LiveContent.ts';
import { ShowDesk } from './shows/ShowDesk.ts';
import { StagePictures } from './shows/StagePictures.ts';
import { openStaffDoor } from './staff/openStaffDoor.ts';
import { openStore } from './store/openStore.ts';
import { openStreet } from './street/openStreet.ts';
import { systemClock } from './systemClock.ts';

const sayOnStderr = (sentence: string) => void process.stderr.write(`${sentence}\n`);

/** Starts the host. What a person or the machine can cause comes back as a failure with a sentence; nothing is left running then. */
export async function createHost(options: HostOptions): Promise<Result<Host, HostFailure>> {
  const { folders, clock = systemClock, say = sayOnStderr, version } = options;
  const pageFile = join(folders.page, 'kiosk', 'index.html');
  if (!existsSync(pageFile)) {
    options.openedStore?.dispose();
    return err({
      kind: 'pageMissing',
      sentence: `The kiosk's page is not built (${pageFile} is missing). Run "npm run build".`,
    });
  }
  const { openedStore } = options;
  const opened = openedStore === undefined ? await openStore(folders.data, clock) : ok(openedStore);
  if (!opened.ok) return opened;
  const owned = new DisposableStore();
  owned.add(opened.value);
  try {
    const { store, damagedSetAsideAt } = opened.value;
    if (damagedSetAsideAt !== null) {
      say(`The database was damaged. It was set aside as ${damagedSetAsideAt}, and a new one was begun.`);
    }
    writeDefaultConfiguration(folders.data);
    const configuration = readConfiguration(folders.data);
    if (!configuration.ok) {
      owned.dispose();
      return configuration;
    }
    const joined = openStreet({
      dataFolder: folders.data,
      joining: options.joining ?? null,
      landmark: options.landmark ?? null,
      timeZone: configuration.value.timeZone,
      clock,
      say,
    });
    if (!joined.ok) {
      owned.dispose();
      return joined;
    }
    const street = joined.value;

    const notices = new Notices();
    const page = new PageLife(clock);
    const run = {
      version,
      kioskId: store.kioskId,
      landmark: street.landmark ?? options.landmark ?? null,
      street: street.view,
      filmDurationMs: options.filmDurationMs ?? null,
    };
    const liveContent = new LiveContent({ content: folders.content, data: folders.data }, say);
    const settings = owned.add(
      new LiveSettings(configuration.value, liveContent.calendar, run, clock, (changed) =>
        notices.publish({ type: 'settings', settings: changed }),
      ),
    );
    const following = owned.add(followConfiguration(folders.data, settings, say));
    const places = owned.add(
      followStreet({ dataFolder: folders.data, changed: (now) => settings.showPlaces(now), say }),
    );
    const content = new ContentDesk({ contentFolder: folders.content, dataFolder: folders.data });
    // What staff save is to be seen at once, not within the second.
    owned.add(content.onChanged(() => places.look()));

    const doorkeeper = new Doorkeeper(clock);
    const served = createApp(doorkeeper, say);
    const landmark = () => settings.current.landmark;
    const desk = new PassDesk({ street, store, clock, landmark, say });
    const shows = owned.add(
      new ShowDesk({
        dataFolder: folders.data,
        content: liveContent,
        settings,
        page,
        notices,
        store,
        clock,
        say,
      }),
    );
    owned.add(content.onChanged(() => shows.refresh()));
    const pictures = new StagePictures(notices);
    const router = createRouter({
      store,
      settings,
      notices,
      page,
      desk,
      content: liveContent,
      shows,
      pictures,
      say,
    });
    const startedAtMs = clock.now();
    serveOpening(served.app, doorkeeper, served.port);
    serveHealth(served.app, {
      version,
      startedAtMs,
      now: () => clock.now(),
      page,
      isStoreKeeping: () => store.isKeeping,
      configurationProblem: () =>
        following.problem() ?? places.problems()[0] ?? liveContent.calendarProblems[0] ?? null,
    });
    serveApi(served.app, router);
    const openingAddress = (nextPath = '/') => {
      const query = new URLSearchParams({ key: doorkeeper.mintKey(), next: nextPath });
      return `http://127.0.0.1:${served.port()}/open?${query}`;
    };
    const staffDoor = owned.add(
      openStaffDoor({
        served,
        doorkeeper,
        dataFolder: folders.data,
        figuresFolder: options.figuresFolder ?? folders.data,
        store,
        settings,
        desk,
        street,
        content,
        now: {
          dataFolder: folders.data,
          settings,
          page,
          notices,
          store,
          clock,
          startedAtMs,
          shows,
          showContent: liveContent,
          pictures,
          configurationProblem: () => following.problem(),
          streetProblems: () => places.problems(),
        },
        songsFolder: folders.songs,
        clock,
        printPage: options.printPage ?? null,
        openingAddress,
        ownAddresses: options.ownAddresses,
        say,
      }),
    );
    serveFiles(served.app, folders);
    serveOwnIdols(served.app, folders.data);
    serveFramedPages(served.app, served.port);
    options.extraRoutes?.(served.app);
    owned.add(
      serveLiveSocket({
        server: served.server,
        router,
        judge: (request) => served.judge(request, true),
        headers: served.headers,
      }),
    );

    const listening = await listen(served, options.port ?? configuration.value.server.port);
    if (!listening.ok) {
      owned.dispose();
      await served.app.close();
      return listening;
    }
    await staffDoor.openToPhones();
    const life = await keepLifeEvents({ store, page, settings, clock, version, say });
    shows.start();
    const keepDays = () => settings.configuration.privacy.keepPassStampsDays;
    owned.add(keepRetention({ dataFolder: folders.data, street, keepDays, clock, say }));
    const address = `http://127.0.0.1:${served.port()}/`;

    let stopping: Promise<void> | null = null;
    const stop = async () => {
      await life.dispose();
      const closed = served.app.close();
      owned.dispose();
      await closed;
    };
    return ok({
      address,
      openingAddress,
      onReady: (listener) => page.onReady(listener),
      onHeartbeat: (listener) => page.onHeartbeat(listener),
      lastHeartbeat: () => page.last,
      configuration: () => settings.configuration,
      notify: (notice) => notices.publish(notice),
      printReport: staffDoor.printReport,
      dispose() {
        stopping ??= stop();
        return stopping;
      },
    });
  } catch (failure) {
    owned.dispose();
    throw failure;
  }
}
