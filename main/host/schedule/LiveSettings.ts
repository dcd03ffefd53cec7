import { isDeepStrictEqual } from 'node:util';
import type { Configuration, KioskSettings } from '../../../contract/configuration.ts';
import type { Calendar } from '../../../domain/calendar/Calendar.ts';
import { hoursAt, type StreetHours } from '../../../domain/calendar/hoursAt.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { LandmarkId } from '../../../domain/landmarks/landmarks.ts';
import type { ToLocalTime } from '../../../domain/schedule/LocalTime.ts';
import { type Run, settingsAt } from './settingsAt.ts';
import { streetHoursOf } from './streetHoursOf.ts';
import { defaultPlaces, type StreetPlaces } from './streetOf.ts';
import { streetTime } from './streetTime.ts';

/** Looked at so often instead of waiting for the next known change: clocks are set, machines sleep. */
const LOOK_EVERY_MS = 1000;

/** The settings that hold now, told anew whenever the configuration, the calendar or the hour changes them. */
export class LiveSettings implements Disposable {
  readonly #run: Run;
  readonly #clock: Clock;
  readonly #changed: (settings: KioskSettings) => void;
  readonly #timer: NodeJS.Timeout;
  #configuration: Configuration;
  #calendar: Calendar;
  #toLocalTime: ToLocalTime;
  #current: KioskSettings;
  #places = defaultPlaces();
  #movedTo: LandmarkId | null = null;
  #isHeldOpen = false;

  constructor(
    configuration: Configuration,
    calendar: Calendar,
    run: Run,
    clock: Clock,
    changed: (settings: KioskSettings) => void,
  ) {
    this.#run = run;
    this.#clock = clock;
    this.#changed = changed;
    this.#configuration = configuration;
    this.#calendar = calendar;
    this.#toLocalTime = streetTime(configuration.timeZone);
    this.#current = this.#settingsNow();
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  get current(): KioskSettings {
    return this.#current;
  }

  get configuration(): Configuration {
    return this.#configuration;
  }

  /** By the street's clock. */
  get toLocalTime(): ToLocalTime {
    return this.#toLocalTime;
  }

  /** Opening, quiet and camera-off hours of the calendar, or where it says nothing the configuration's. */
  get hours(): StreetHours {
    return streetHoursOf(this.#calendar, this.#configuration);
  }

  /** Whether the street is open at this very moment. */
  isOpen(): boolean {
    return hoursAt(this.hours, this.#toLocalTime(this.#clock.now())).open;
  }

  configure(configuration: Configuration): void {
    // Who writes a landmark into the file wants to see it, wherever a visitor had gone.
    if (configuration.landmark !== this.#configuration.landmark) this.#movedTo = null;
    this.#configuration = configuration;
    this.#toLocalTime = streetTime(configuration.timeZone);
    this.#look();
  }

  /** The calendar's hours hold from now on. */
  follow(calendar: Calendar): void {
    this.#calendar = calendar;
    this.#look();
  }

  /** Names, order, idols, gestures and lines of the street, as staff wrote them. */
  showPlaces(places: StreetPlaces): void {
    this.#places = places;
    this.#look();
  }

  /** The page is told that the street is open, whatever the hour: a show on it may play out. */
  holdOpen(isHeld: boolean): void {
    if (isHeld === this.#isHeldOpen) return;
    this.#isHeldOpen = isHeld;
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
    const settings = this.#settingsNow();
    if (isDeepStrictEqual(settings, this.#current)) return;
    this.#current = settings;
    this.#changed(settings);
  }

  #settingsNow(): KioskSettings {
    const run = { ...this.#run, landmark: this.#movedTo ?? this.#run.landmark };
    const settings = settingsAt(
      this.#configuration,
      this.hours,
      this.#places,
      run,
      this.#toLocalTime,
      this.#clock.now(),
    );
    return { ...settings, open: settings.open || this.#isHeldOpen };
  }
}
