import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { defaultCalendar } from '../../../contract/calendar.ts';
import { type Cheers, readCheers } from '../../../contract/cheers.ts';
import type { Calendar } from '../../../domain/calendar/Calendar.ts';
import { readDocument } from './readDocuments.ts';
import { readShowLibrary, type ShowLibrary } from './readShowLibrary.ts';
import { readStreetCalendar } from './readStreetCalendar.ts';

export type ContentFolders = { readonly content: string; readonly data: string };

/** Shows, cheers and calendar as they are on the disk now. After a mistake the last good calendar and cheers hold. */
export class LiveContent {
  readonly #folders: ContentFolders;
  readonly #say: (sentence: string) => void;
  #fingerprint = '';
  #library: ShowLibrary = { shows: new Map(), shipped: [], problems: [] };
  #calendar: Calendar = defaultCalendar([]);
  #calendarProblems: readonly string[] = [];
  #cheers: Cheers | null = null;
  #cheersProblems: readonly string[] = [];

  constructor(folders: ContentFolders, say: (sentence: string) => void) {
    this.#folders = folders;
    this.#say = say;
    this.refresh();
  }

  get library(): ShowLibrary {
    return this.#library;
  }

  get calendar(): Calendar {
    return this.#calendar;
  }

  get calendarProblems(): readonly string[] {
    return this.#calendarProblems;
  }

  /** Of shows, songs and cheers. */
  get problems(): readonly string[] {
    return [...this.#library.problems, ...this.#cheersProblems];
  }

  /** Null while the program's own list cannot be read. */
  get cheers(): Cheers | null {
    return this.#cheers;
  }

  /** For staff who ask for it. */
  whyNotPlayable(show: string): string {
    const ofShow = this.problems.filter((sentence) => sentence.includes(`${show}.json`));
    return ofShow[0] ?? this.#cheersProblems[0] ?? `There is no show "${show}" on this kiosk.`;
  }

  /** Reads again what was changed. Returns whether anything was. */
  refresh(): boolean {
    const fingerprint = fingerprintOf(this.#folders.data);
    if (fingerprint === this.#fingerprint) return false;
    this.#fingerprint = fingerprint;
    const before = [...this.problems, ...this.#calendarProblems];
    this.#library = readShowLibrary(this.#folders.content, this.#folders.data);
    const calendar = readStreetCalendar(this.#folders.data, this.#library.shipped);
    if (calendar.ok) this.#calendar = calendar.value;
    this.#calendarProblems = calendar.ok ? [] : calendar.error;
    this.#readCheers();
    for (const sentence of [...this.problems, ...this.#calendarProblems]) {
      if (!before.includes(sentence)) this.#say(sentence);
    }
    return true;
  }

  #readCheers(): void {
    this.#cheersProblems = [];
    const { content, data } = this.#folders;
    for (const file of [join(data, 'cheers.json'), join(content, 'shows', 'cheers.json')]) {
      const document = readDocument(file);
      if (document.ok && document.value === undefined) continue;
      const read = document.ok
        ? readCheers(document.value, file)
        : { ok: false as const, error: [document.error] };
      if (read.ok) {
        this.#cheers = read.value;
        return;
      }
      this.#cheersProblems = [...this.#cheersProblems, ...read.error];
    }
  }
}

/** Names, times and sizes of what staff write. */
function fingerprintOf(dataFolder: string): string {
  const shows = join(dataFolder, 'shows');
  const paths = [join(dataFolder, 'calendar.json'), join(dataFolder, 'cheers.json')];
  try {
    paths.push(...readdirSync(shows).map((name) => join(shows, name)));
  } catch {
    // Staff wrote no show yet; one that cannot be read is told by the reading.
  }
  const facts = paths.map((path) => {
    try {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? `${path} none` : `${path} ${found.mtimeMs} ${found.size}`;
    } catch {
      return `${path} unreadable`;
    }
  });
  return facts.join('\n');
}
