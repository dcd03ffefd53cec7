import type { ToLocalTime } from '../schedule/LocalTime.ts';
import { type Figures, FiguresTally } from './Figures.ts';
import { isInPeriod, type Period } from './Period.ts';
import type { StreetEvent } from './StreetEvent.ts';
import { UptimeFold, type UptimeSlice } from './UptimeFold.ts';
import type { Visit } from './Visit.ts';
import { VisitFold } from './VisitFold.ts';

/** One line of a summary: everything, one local day, or one hour of a day. */
export type SummaryLine =
  | { readonly span: 'total'; readonly date: null; readonly hour: null; readonly figures: Figures }
  | { readonly span: 'day'; readonly date: string; readonly hour: null; readonly figures: Figures }
  | { readonly span: 'hour'; readonly date: string; readonly hour: number; readonly figures: Figures };

/** Every zone's offset is a whole number of these, so no local hour begins within one. */
const QUARTER_HOUR_MS = 15 * 60_000;

/**
 * Adds up events in the order in which each kiosk recorded them. A visit belongs to the hour in which it started,
 * everything else to the hour in which it was. Give events of a day before and after the period as well: a visit that
 * started in it may end later.
 */
export class SummaryFold {
  readonly #period: Period;
  readonly #toLocalTime: ToLocalTime;
  readonly #visits = new VisitFold();
  readonly #uptime = new UptimeFold();
  readonly #total = new FiguresTally();
  readonly #days = new Map<string, FiguresTally>();
  readonly #hours = new Map<string, FiguresTally>();

  constructor(period: Period, toLocalTime: ToLocalTime) {
    this.#period = period;
    this.#toLocalTime = toLocalTime;
  }

  add(event: StreetEvent): void {
    for (const visit of this.#visits.add(event)) this.#addVisit(visit);
    const slice = this.#uptime.add(event);
    if (slice !== null) this.#addUptime(slice);
    const { body } = event;
    if (body.type === 'checkedIn') this.#at(event.atMs, (tally) => tally.addCheckIn());
    if (body.type === 'gestureMade') this.#at(event.atMs, (tally) => tally.addGesture());
    if (body.type === 'peopleCounted') this.#at(event.atMs, (tally) => tally.addPeopleInView(body.people));
  }

  /** The total first, then days, then hours, each in order of time. Only days and hours in which something was. */
  lines(): SummaryLine[] {
    for (const visit of this.#visits.rest()) this.#addVisit(visit);
    const inOrder = (tallies: Map<string, FiguresTally>) =>
      [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
    return [
      { span: 'total', date: null, hour: null, figures: this.#total.figures() },
      ...inOrder(this.#days).map(
        ([date, tally]): SummaryLine => ({ span: 'day', date, hour: null, figures: tally.figures() }),
      ),
      ...inOrder(this.#hours).map(([key, tally]): SummaryLine => {
        const [date = '', hour] = key.split(' ');
        return { span: 'hour', date, hour: Number(hour), figures: tally.figures() };
      }),
    ];
  }

  #addVisit(visit: Visit): void {
    this.#at(visit.startedAtMs, (tally) => tally.addVisit(visit));
  }

  #addUptime({ fromMs, toMs, seeing }: UptimeSlice): void {
    let beginsMs = Math.max(fromMs, this.#period.fromMs ?? fromMs);
    const endMs = Math.min(toMs, this.#period.toMs ?? toMs);
    while (beginsMs < endMs) {
      const quarterEndMs = (Math.floor(beginsMs / QUARTER_HOUR_MS) + 1) * QUARTER_HOUR_MS;
      const partEndMs = Math.min(quarterEndMs, endMs);
      const durationMs = partEndMs - beginsMs;
      this.#at(beginsMs, (tally) => tally.addUptime(durationMs, seeing));
      beginsMs = partEndMs;
    }
  }

  #at(atMs: number, add: (tally: FiguresTally) => void): void {
    if (!isInPeriod(this.#period, atMs)) return;
    const { date, hour } = this.#toLocalTime(atMs);
    add(this.#total);
    add(tallyOf(this.#days, date));
    add(tallyOf(this.#hours, `${date} ${String(hour).padStart(2, '0')}`));
  }
}

function tallyOf(tallies: Map<string, FiguresTally>, key: string): FiguresTally {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const fresh = new FiguresTally();
  tallies.set(key, fresh);
  return fresh;
}
