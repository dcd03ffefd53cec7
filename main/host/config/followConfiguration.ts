import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { LiveSettings } from '../schedule/LiveSettings.ts';
import { configurationPath, watchConfiguration } from './ConfigurationFile.ts';

export interface FollowedConfiguration extends Disposable {
  /** What is wrong with the file as it is now, or null. */
  problem(): string | null;
}

/** Takes over every valid change of the file; after a mistake the old configuration stays in force, and it is said. */
export function followConfiguration(
  dataFolder: string,
  settings: LiveSettings,
  say: (sentence: string) => void,
): FollowedConfiguration {
  let problem: string | null = null;
  const watching = watchConfiguration(dataFolder, (read) => {
    if (!read.ok) {
      problem = read.error.sentence;
      say(`The changed configuration has a mistake, so the old one stays in force.\n${problem}`);
      return;
    }
    problem = null;
    const before = settings.configuration;
    settings.configure(read.value);
    say(`${configurationPath(dataFolder)} was read again and is in force.`);
    if (before.server.port !== read.value.server.port) say('The new port takes effect at the next start.');
  });
  return { problem: () => problem, dispose: () => watching.dispose() };
}
