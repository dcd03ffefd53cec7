import { isDeepStrictEqual } from 'node:util';
import type { Configuration, KioskSettings } from '../../../contract/configuration.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';
import { type Run, settingsAt } from './settingsAt.ts';
import { streetTime } from './streetTime.ts';

/** Looked at so often instead of waiting for the next known change: clocks are set, machines sleep. */
const LOOK_EVERY_MS = 1000;

/** The settings that hold now, told anew whenever the configuration or the hour changes them. */
export class LiveSettings implements Disposable {
  readonly #run: Run;
  readonly #clock: Clock;
  readonly #changed: (settings: KioskSettings) => void;
  readonly #timer: NodeJS.Timeout;
  #configuration: Configuration;
  #toLocalTime: ToLocalTime;
  #current: KioskSettings;
  #movedTo: LandmarkId | null = null;

  constructor(
    configuration: Configuration,
    run: Run,
    clock: Clock,
    changed: (settings: KioskSettings) => void,
  ) {
    this.#run = run;
    this.#clock = clock;
    this.#changed = changed;
    this.#configuration = configuration;
    this.#toLocalTime = streetTime(configuration.timeZone);
    this.#current = settingsAt(configuration, run, this.#toLocalTime, clock.now());
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  get current(): KioskSettings {
    return this.#current;
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  configure(configuration: Configuration): void {
    // Who writes a landmark into the file wants to see it, wherever a visitor had gone.
    if (configuration.landmark !== this.#configuration.landmark) this.#movedTo = null;
    this.#configuration = configuration;
    this.#toLocalTime = streetTime(configuration.timeZone);
    this.#look();
  }

  /** To another landmark of a street of one machine, until the host ends. */
  moveTo(landmark: LandmarkId): void {
    this.#movedTo = landmark;
    this.#look();
  }

  dispose(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const run = { ...this.#run, landmark: this.#movedTo ?? this.#run.landmark };
    const settings = settingsAt(this.#configuration, run, this.#toLocalTime, this.#clock.now());
    if (isDeepStrictEqual(settings, this.#current)) return;
    this.#current = settings;
    this.#changed(settings);
  }
}
