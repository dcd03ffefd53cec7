import path from 'node:path';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import { createHost } from '../../host/createHost.ts';
import { resourceFolders } from '../../host/folders/ResourceFolders.ts';
import type { Host } from '../../host/Host.ts';
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
export async function runWithHost({ projectFolder, options, shell, say }: RunWithHostOptions): Promise<void> {
  const made = await createHost({
    folders: { ...resourceFolders(projectFolder), data: options.dataFolder },
    version: PROGRAM_VERSION,
    filmDurationMs: options.film?.durationMs ?? null,
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.landmark === undefined ? {} : { landmark: options.landmark }),
    say,
  });
  if (!made.ok) throw new CommandFailure(made.error.sentence);
  const host = made.value;
  const stop = untilStopped();
  const announce = () => process.stdout.write(`ready ${host.address}\n`);
  let browser: SupervisedChromium | undefined;
  let watch: Disposable | undefined;
  try {
    if (shell === 'none') {
      announce();
      process.stdout.write(`open ${host.openingAddress()}\n`);
      say('Open the address above in a browser on this machine; its key opens once and within two minutes.');
    } else {
      // Also a page that was started again says so; who waits for `ready` waits for the first one.
      const listening = host.onReady(() => {
        listening.dispose();
        announce();
      });
      browser = await openBrowser(host, shell, options, say, stop.stop);
      watch = watchStage(host, () => void browser?.restart('The stage stands still.'));
    }
    const reason = await stop.stopped;
    if (reason === 'gaveUp')
      throw new CommandFailure('The browser could not be kept running; the reasons stand above.');
  } finally {
    watch?.dispose();
    await browser?.dispose();
    await host.dispose();
    stop.dispose();
  }
}

async function openBrowser(
  host: Host,
  shell: 'chromium' | 'headless',
  options: KioskOptions,
  say: (sentence: string) => void,
  stop: (reason: 'closedByPerson' | 'gaveUp') => void,
): Promise<SupervisedChromium> {
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('Running as root: the browser runs without its sandbox. Use a user of its own on the street.');
  }
  const launched = await superviseChromium({
    address: () => host.openingAddress(),
    mode: shell === 'headless' ? 'headless' : options.windowed ? 'windowed' : 'kiosk',
    film: options.film?.file,
    userDataFolder: shell === 'headless' ? undefined : path.join(options.dataFolder, 'browser'),
    say,
    onEnd: ({ reason }) => stop(reason),
  });
  if (!launched.ok) throw new CommandFailure(launched.error.sentence);
  return launched.value;
}
