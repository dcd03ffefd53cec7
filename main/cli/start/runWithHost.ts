import path from 'node:path';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import { resourceFolders } from '../../host/folders/ResourceFolders.ts';
import type { Host } from '../../host/Host.ts';
import { type OpenedStore, openStore } from '../../host/store/openStore.ts';
import { systemClock } from '../../host/systemClock.ts';
import { type SupervisedChromium, superviseChromium } from '../../shell/chromium/superviseChromium.ts';
import type { KioskOptions } from '../../shell/KioskOptions.ts';
import { watchStage } from '../../shell/watchStage.ts';
import { CommandFailure } from '../CommandFailure.ts';
import { PROGRAM_VERSION } from '../programVersion.ts';
import { untilStopped } from './untilStopped.ts';

export interface RunWithHostOptions {
  projectFolder: string;
  options: KioskOptions;
  shell: 'chromium' | 'headless' | 'none';
  say(sentence: string): void;
}

/** The host in this process, and a browser on it unless nobody is to look. */
export async function runWithHost(run: RunWithHostOptions): Promise<void> {
  const { shell, options, say } = run;
  // Whose data folder it is decides whether this kiosk starts at all; then browser and host start side by side.
  const opened = await openStore(options.dataFolder, systemClock);
  if (!opened.ok) throw new CommandFailure(opened.error.sentence);
  const stop = untilStopped();
  const made = Promise.withResolvers<Host>();
  // A host that fails is told below; the browser, where there is one, hears of it as well.
  made.promise.catch(() => undefined);
  const launching = shell === 'none' ? null : openBrowser(made.promise, shell, options, say, stop.stop);
  // It may fail while nobody waits for it yet; it is waited for below.
  launching?.catch(() => undefined);
  let host: Host | undefined;
  let browser: SupervisedChromium | undefined;
  let watch: Disposable | undefined;
  try {
    host = await startHost(run, opened.value).catch((failure: unknown) => {
      made.reject(failure);
      throw failure;
    });
    const announce = () => process.stdout.write(`ready ${host?.address}\n`);
    if (launching === null) {
      announce();
      process.stdout.write(`open ${host.openingAddress()}\n`);
      say('Open the address above in a browser on this machine; its key opens once and within two minutes.');
    } else {
      // Also a page that was started again says so; who waits for `ready` waits for the first one.
      const listening = host.onReady(() => {
        listening.dispose();
        announce();
      });
      made.resolve(host);
      browser = await launching;
      watch = watchStage(host, () => void browser?.restart('The stage stands still.'));
    }
    const reason = await stop.stopped;
    if (reason === 'gaveUp')
      throw new CommandFailure('The browser could not be kept running; the reasons stand above.');
  } finally {
    watch?.dispose();
    // A browser that was on its way when the host failed has ended itself.
    browser ??= (await launching?.catch(() => undefined)) ?? undefined;
    await browser?.dispose();
    await host?.dispose();
    stop.dispose();
  }
}

async function startHost(
  { projectFolder, options, say }: RunWithHostOptions,
  openedStore: OpenedStore,
): Promise<Host> {
  // Loaded here, for it is most of the program and the browser need not wait for it.
  const { createHost } = await import('../../host/createHost.ts');
  const made = await createHost({
    folders: { ...resourceFolders(projectFolder), data: options.dataFolder },
    version: PROGRAM_VERSION,
    filmDurationMs: options.film?.durationMs ?? null,
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.landmark === undefined ? {} : { landmark: options.landmark }),
    joining: options.kit ?? null,
    openedStore,
    say,
    printPage: async (address) => (await import('../../shell/chromium/printPage.ts')).printPage(address),
  });
  if (!made.ok) throw new CommandFailure(made.error.sentence);
  return made.value;
}

async function openBrowser(
  host: Promise<Host>,
  shell: 'chromium' | 'headless',
  options: KioskOptions,
  say: (sentence: string) => void,
  stop: (reason: 'closedByPerson' | 'gaveUp') => void,
): Promise<SupervisedChromium> {
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('Running as root: the browser runs without its sandbox. Use a user of its own on the street.');
  }
  const launched = await superviseChromium({
    address: () => host.then((running) => running.openingAddress()),
    mode: shell === 'headless' ? 'headless' : options.windowed ? 'windowed' : 'kiosk',
    film: options.film?.file,
    userDataFolder: shell === 'headless' ? undefined : path.join(options.dataFolder, 'browser'),
    say,
    onEnd: ({ reason }) => stop(reason),
  });
  if (!launched.ok) throw new CommandFailure(launched.error.sentence);
  return launched.value;
}
