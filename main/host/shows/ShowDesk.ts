import { v7 as uuidv7 } from 'uuid';
import type { Heartbeat, KioskNotice } from '../../../contract/api.ts';
import type { ShowOrder } from '../../../contract/showing.ts';
import type { StartAnswer } from '../../../contract/staff/nowApi.ts';
import type { Occurrence } from '../../../domain/calendar/occurrences.ts';
import { type CalendarMemory, lookAfter, stepCalendar } from '../../../domain/calendar/stepCalendar.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import { type Disposable, DisposableStore } from '../../../domain/core/Disposable.ts';
import type { Notices } from '../api/Notices.ts';
import type { PageLife } from '../api/PageLife.ts';
import type { LiveSettings } from '../schedule/LiveSettings.ts';
import type { Store } from '../store/Store.ts';
import { afterHeartbeat, afterLook, type GivenOrder, newOrder, playsOut } from './GivenOrder.ts';
import type { LiveContent } from './LiveContent.ts';
import { PageWatch } from './PageWatch.ts';
import { SkipBook } from './SkipBook.ts';
import { MemoryFile, readShowsMemory } from './showsMemory.ts';
import { stageNow } from './stageNow.ts';

const LOOK_EVERY_MS = 1000;
/** So many looks are lost by a power cut at most: what was played and left out meanwhile is kept at once. */
const LOOKS_BETWEEN_SAVES = 300;
const MINUTE_MS = 60_000;
/** A page needs this long to load a show, also when it comes at the end of its waiting time. */
const SHORTEST_WAIT_MS = 30_000;

export type ShowDeskParts = {
  readonly dataFolder: string;
  readonly content: LiveContent;
  readonly settings: LiveSettings;
  readonly page: PageLife;
  readonly notices: Pick<Notices, 'publish'>;
  readonly store: Pick<Store, 'append' | 'kioskId' | 'path'>;
  readonly clock: Clock;
  readonly say: (sentence: string) => void;
};

/** Follows the calendar and what staff ask for: orders shows of the page, ends them, and tells what was left out and why. */
export class ShowDesk implements Disposable {
  readonly #parts: ShowDeskParts;
  readonly #owned = new DisposableStore();
  readonly #page = new PageWatch();
  readonly #skips: SkipBook;
  readonly #file: MemoryFile;
  #memory: CalendarMemory;
  #given: GivenOrder | null;
  /** Staff asked for it while a show plays; comes next. */
  #queued: ShowOrder | null = null;
  #isUnsaved = false;
  #looksToSave = LOOKS_BETWEEN_SAVES;

  constructor(parts: ShowDeskParts) {
    this.#parts = parts;
    const { dataFolder, clock, say, page } = parts;
    this.#file = new MemoryFile(dataFolder, say);
    const kept = readShowsMemory(dataFolder);
    if (!kept.ok) say(kept.error);
    const memory = kept.ok ? kept.value : null;
    const changed = () => {
      this.#isUnsaved = true;
    };
    this.#skips = new SkipBook({ ...parts, changed }, memory?.skips ?? []);
    this.#memory = memory?.calendar ?? lookAfter(clock.now());
    // From its first moment on a kiosk knows since when it has looked.
    if (memory === null) changed();
    this.#given = memory?.given == null ? null : { ...memory.given, looksUnheard: 0 };
    if (this.#given !== null && clock.now() > this.#given.order.givenUpAtMs) this.#dropGiven('missed');
    this.#owned.add(page.onHeartbeat((heartbeat) => this.#hear(heartbeat)));
  }

  /** Looks every second until it is disposed of. */
  start(): void {
    this.look();
    const timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    timer.unref();
    this.#owned.defer(() => clearInterval(timer));
  }

  get page(): PageWatch {
    return this.#page;
  }

  /** The order that the page has; null when there is none, or it is over. */
  get given(): GivenOrder | null {
    return this.#given === null || this.#given.phase === 'over' ? null : this.#given;
  }

  /** Wanted by the calendar, and held back by what goes on. */
  get waiting(): Occurrence | null {
    return this.#memory.waiting?.occurrence ?? null;
  }

  /** Newest first. */
  get skips(): SkipBook['kept'] {
    return this.#skips.kept;
  }

  /** What a page that has just been loaded must be told: the order that has not begun. */
  pendingNotices(): readonly KioskNotice[] {
    const given = this.#given;
    return given?.phase === 'given' ? [{ type: 'playShow', order: given.order }] : [];
  }

  /** One second of the calendar. */
  look(): void {
    const { clock, settings } = this.#parts;
    this.refresh();
    this.#page.look();
    const atMs = clock.now();
    const open = settings.isOpen();
    this.#watchGiven(atMs);
    // Before the hour that closes: then the page would end what plays.
    settings.holdOpen(this.given !== null && playsOut(this.given));
    if (open) this.#giveQueued(atMs);
    else this.#close();
    this.#followCalendar(atMs, open);
    this.#skips.tell();
    this.#looksToSave--;
    if (this.#isUnsaved || this.#looksToSave <= 0) this.#save();
  }

  /** Reads at once what was changed on the disk, instead of within the second. */
  refresh(): void {
    const { content, settings } = this.#parts;
    if (content.refresh()) settings.follow(content.calendar);
  }

  /** By staff's hand. `interrupts`: ends the show that plays; else it comes after that one. */
  startShow(show: string, interrupts: boolean): StartAnswer {
    const { content, settings, clock } = this.#parts;
    this.refresh();
    if (!this.#hasContent(show)) return { kind: 'noShow', sentence: content.whyNotPlayable(show) };
    if (!settings.isOpen()) return { kind: 'closed' };
    if (!this.#page.canPerform) return { kind: 'noStage' };
    const atMs = clock.now();
    const order = this.#orderOf(show, 'staff', interrupts, atMs, atMs);
    const isFree = stageNow(this.#given, this.#page.now) !== 'show';
    if (interrupts || isFree) this.#give(order, null, atMs);
    else this.#queued = order;
    return { kind: 'asked', showingId: order.showingId };
  }

  /** Ends the show that plays, or gives up the one that waits. False when there was none. */
  stopShow(): boolean {
    const given = this.given;
    if (given !== null) {
      this.#queued = null;
      this.#endGiven(given, 'stopped');
      return true;
    }
    // One that this host does not know, for its memory was damaged.
    const unknown = this.#page.now?.showing?.showingId ?? null;
    if (unknown !== null) this.#tellEnd(unknown, 'stopped');
    const queued = this.#queued;
    const waiting = this.#memory.waiting;
    this.#queued = null;
    if (queued !== null || unknown !== null) return true;
    if (waiting === null) return false;
    this.#memory = { ...this.#memory, waiting: null };
    this.#skips.add({ occurrence: waiting.occurrence, reason: 'stopped' });
    return true;
  }

  dispose(): void {
    if (this.#owned.isDisposed) return;
    this.#owned.dispose();
    this.#save();
  }

  #hear(heartbeat: Heartbeat): void {
    this.#page.heard(heartbeat);
    const before = this.#given;
    if (before === null) return;
    this.#given = afterHeartbeat(before, heartbeat.showing, this.#parts.clock.now());
    if (this.#given.phase !== before.phase) this.#save();
  }

  #watchGiven(atMs: number): void {
    if (this.#given === null) return;
    const before = this.#given.phase;
    const { given, gaveUp } = afterLook(this.#given, atMs, !this.#page.isAway);
    this.#given = given;
    if (given.phase !== before) this.#isUnsaved = true;
    if (gaveUp === null) return;
    this.#tellEnd(given.order.showingId, 'stopped');
    if (given.occurrence !== null) this.#skips.add({ occurrence: given.occurrence, reason: gaveUp });
  }

  /** The street is closed: what has not begun does not, and what would go on for long ends. */
  #close(): void {
    this.#queued = null;
    const given = this.given;
    if (given === null) return;
    if (!playsOut(given)) this.#endGiven(given, 'closed');
  }

  #giveQueued(atMs: number): void {
    if (this.#queued === null || stageNow(this.#given, this.#page.now) === 'show') return;
    const { showingId, show } = this.#queued;
    this.#queued = null;
    this.#give({ ...this.#orderOf(show, 'staff', false, atMs, atMs), showingId }, null, atMs);
  }

  #followCalendar(atMs: number, open: boolean): void {
    const { content, settings } = this.#parts;
    const stage = stageNow(this.#given, this.#page.now);
    const before = this.#memory;
    const { memory, start, skips } = stepCalendar(
      content.calendar,
      settings.toLocalTime,
      (show) => this.#hasContent(show),
      before,
      { atMs, open, stage },
    );
    this.#memory = memory;
    if (memory.waiting?.occurrence.key !== before.waiting?.occurrence.key) this.#isUnsaved = true;
    for (const skip of skips) this.#skips.add(skip);
    if (start === null) return;
    const cause = start.interrupts ? 'interrupt' : 'calendar';
    this.#give(this.#orderOf(start.show, cause, start.interrupts, start.atMs, atMs), start, atMs);
  }

  #orderOf(
    show: string,
    cause: ShowOrder['cause'],
    interrupts: boolean,
    plannedAtMs: number,
    atMs: number,
  ): ShowOrder {
    const waitMs = this.#parts.content.calendar.waitMinutes * MINUTE_MS;
    const givenUpAtMs = Math.max(plannedAtMs + waitMs, atMs + SHORTEST_WAIT_MS);
    return { showingId: uuidv7({ msecs: atMs }), show, cause, interrupts, givenUpAtMs };
  }

  #give(order: ShowOrder, occurrence: Occurrence | null, atMs: number): void {
    if (this.#given?.phase === 'given') this.#dropGiven('outranked');
    this.#given = newOrder(order, occurrence, atMs);
    // Before the page hears of it: after a power cut the same order is given again, under the same id.
    this.#save();
    this.#parts.notices.publish({ type: 'playShow', order });
  }

  /** By staff or because the street closes. What plays is over when the page says so. */
  #endGiven(given: GivenOrder, end: 'stopped' | 'closed'): void {
    if (given.endAsked) return;
    this.#given = { ...given, endAsked: true };
    if (given.phase === 'given') this.#dropGiven(end);
    this.#tellEnd(given.order.showingId, end);
    this.#isUnsaved = true;
  }

  /** The order has not begun, and will not. */
  #dropGiven(reason: 'missed' | 'outranked' | 'stopped' | 'closed'): void {
    const given = this.#given;
    if (given?.phase !== 'given') return;
    this.#given = { ...given, phase: 'over', state: null };
    if (given.occurrence !== null) this.#skips.add({ occurrence: given.occurrence, reason });
  }

  #tellEnd(showingId: string, end: 'stopped' | 'closed'): void {
    this.#parts.notices.publish({ type: 'endShow', showingId, end });
  }

  #hasContent(show: string): boolean {
    const { library, cheers } = this.#parts.content;
    return library.shows.has(show) && cheers !== null;
  }

  #save(): void {
    this.#isUnsaved = false;
    this.#looksToSave = LOOKS_BETWEEN_SAVES;
    this.#file.write({
      version: 1,
      calendar: { ...this.#memory, played: [...this.#memory.played] },
      given: this.#given,
      skips: [...this.#skips.kept],
    });
  }
}
