import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertNever } from '../../../domain/core/assertNever.ts';
import { defaultDataFolder } from '../../host/folders/defaultDataFolder.ts';
import { inspectFilm } from '../../shell/film/inspectFilm.ts';
import type { KioskOptions } from '../../shell/KioskOptions.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { StartFlags } from '../start.ts';
import { pickShell } from './pickShell.ts';
import { runInElectron } from './runInElectron.ts';
import { runWithHost } from './runWithHost.ts';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs until a person or a service manager ends it. Returns when everything is closed again. */
export async function runStart(flags: StartFlags): Promise<void> {
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const options = await kioskOptions(flags);
  const shell = await pickShell(flags.shell, projectFolder, say);
  switch (shell) {
    case 'electron':
      return runInElectron({ projectFolder, options, say });
    case 'chromium':
    case 'headless':
    case 'none':
      return runWithHost({ projectFolder, options, shell, say });
    default:
      return assertNever(shell, 'Shell');
  }
}

async function kioskOptions(flags: StartFlags): Promise<KioskOptions> {
  return {
    dataFolder: path.resolve(flags.data ?? defaultDataFolder()),
    port: flags.port,
    landmark: flags.landmark,
    kit:
      flags.kit === undefined ? undefined : { file: path.resolve(flags.kit), newEdition: flags.newEdition },
    film: flags.film === undefined ? undefined : await openFilm(path.resolve(flags.film)),
    windowed: flags.windowed,
  };
}

async function openFilm(file: string): Promise<KioskOptions['film']> {
  const film = await inspectFilm(file);
  if (!film.ok) throw new CommandFailure(film.error);
  return { file, durationMs: film.value.durationMs };
}
