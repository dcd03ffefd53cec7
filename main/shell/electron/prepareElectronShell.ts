import path from 'node:path';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { inspectFilm } from '../film/inspectFilm.ts';
import type { KioskOptions } from '../KioskOptions.ts';
import { parseKioskArguments } from '../kioskArguments.ts';
import { filmSwitches, SILENT_SWITCHES } from '../silentBrowserFlags.ts';
import type { ElectronApi } from './ElectronApi.ts';

export interface PrepareOptions {
  api: ElectronApi;
  /** The user's own words, without program and script. */
  userArguments: readonly string[];
  workingFolder: string;
  say(sentence: string): void;
}

/**
 * Everything that must be settled before Electron is ready: options, switches, the folder of the profile, and that we
 * are the only one with it. Null means that there is nothing to run; the exit has been asked for.
 */
export async function prepareElectronShell(options: PrepareOptions): Promise<KioskOptions | null> {
  const { api, userArguments, workingFolder, say } = options;
  const { app } = api;
  const flags = parseKioskArguments(userArguments, workingFolder);
  if (!flags.ok) {
    say(flags.error);
    app.exit(2);
    return null;
  }
  const { film: filmFile, dataFolder = defaultDataFolder(), ...rest } = flags.value;
  const film = filmFile === undefined ? null : await inspectFilm(filmFile);
  if (film !== null && !film.ok) {
    say(film.error);
    app.exit(1);
    return null;
  }

  for (const [name, value] of SILENT_SWITCHES) app.commandLine.appendSwitch(name, value);
  if (filmFile !== undefined) {
    for (const [name, value] of filmSwitches(filmFile)) app.commandLine.appendSwitch(name, value);
  }
  app.enableSandbox();
  // The lock below lies in this folder: one kiosk per data folder.
  app.setPath('userData', path.join(dataFolder, 'browser'));
  if (!app.requestSingleInstanceLock()) {
    say('Star Street already runs on this data folder; its window comes to the front.');
    app.exit(0);
    return null;
  }
  return {
    ...rest,
    dataFolder,
    film:
      filmFile === undefined || film === null
        ? undefined
        : { file: filmFile, durationMs: film.value.durationMs },
  };
}
