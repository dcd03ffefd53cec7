import { readFileSync } from 'node:fs';
import type { Configuration } from '../../../../contract/configuration.ts';
import type { SavedAnswer } from '../../../../contract/staff/contentApi.ts';
import type { KioskChanges } from '../../../../contract/staff/kioskApi.ts';
import { configurationPath, readConfiguration } from '../../config/ConfigurationFile.ts';
import { changeConfiguration } from '../../config/changeConfiguration.ts';
import { revisionOf } from '../../content/documentText.ts';
import { contentLock } from '../../content/files/lockContent.ts';
import { writeWhole } from '../../folders/writeWhole.ts';
import type { LiveSettings } from '../../schedule/LiveSettings.ts';

/** The page *Kiosk*'s side of the configuration file. */
export class KioskDesk {
  readonly #dataFolder: string;
  readonly #settings: LiveSettings;

  constructor(dataFolder: string, settings: LiveSettings) {
    this.#dataFolder = dataFolder;
    this.#settings = settings;
  }

  /** While the file has a mistake: the configuration that stays in force. */
  read(): { configuration: Configuration; revision: string } {
    const read = readConfiguration(this.#dataFolder);
    return {
      configuration: read.ok ? read.value : this.#settings.configuration,
      revision: revisionOf(this.#text()),
    };
  }

  /** In force at once. Under the lock of the content, because restoring a backup writes this file too. */
  change(changes: KioskChanges, revision: string): SavedAnswer {
    const done = contentLock(this.#dataFolder)(() => this.#changeLocked(changes, revision));
    return done.ok ? done.value : { kind: 'refused', faults: [done.error] };
  }

  #changeLocked(changes: KioskChanges, revision: string): SavedAnswer {
    const text = this.#text();
    const now = revisionOf(text);
    if (revision !== now) return { kind: 'changedMeanwhile', revision: now };
    const path = configurationPath(this.#dataFolder);
    const changed = changeConfiguration(text, changes, path);
    if (!changed.ok) return { kind: 'refused', faults: [...changed.error] };
    try {
      writeWhole(path, changed.value);
    } catch (failure) {
      return { kind: 'refused', faults: [`${path} cannot be written (${String(failure)}).`] };
    }
    const read = readConfiguration(this.#dataFolder);
    if (read.ok) this.#settings.configure(read.value);
    return { kind: 'saved', revision: revisionOf(changed.value) };
  }

  #text(): string {
    try {
      return readFileSync(configurationPath(this.#dataFolder), 'utf8');
    } catch (failure) {
      if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return '';
      throw failure;
    }
  }
}
