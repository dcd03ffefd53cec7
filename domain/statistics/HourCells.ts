import { idolOnStage, type LandmarkId } from '../landmarks/landmarks.ts';
import type { ToLocalTime } from '../schedule/LocalTime.ts';
import { FiguresTally } from './FiguresTally.ts';
import { type LocalQuarter, localQuarter, quarterOf } from './quarterHours.ts';

/** The smallest thing that is added up: one local hour of one day at one place. All other figures are sums of these. */
export type HourCell = {
  readonly date: string;
  readonly hour: number;
  readonly landmarkId: LandmarkId | null;
  readonly idolId: string | null;
  readonly tally: FiguresTally;
};

type Hour = { readonly quarter: LocalQuarter; readonly cells: Map<string, HourCell> };

export class HourCells {
  readonly #toLocalTime: ToLocalTime;
  readonly #byQuarter = new Map<number, Hour>();
  readonly #byHour = new Map<string, Map<string, HourCell>>();
  readonly all: HourCell[] = [];

  constructor(toLocalTime: ToLocalTime) {
    this.#toLocalTime = toLocalTime;
  }

  quarterAt(atMs: number): LocalQuarter {
    return this.#hourAt(atMs).quarter;
  }

  /** `idolId` is left out where it is she who belongs to the landmark. */
  at(atMs: number, landmarkId: LandmarkId | null, idolId?: string): FiguresTally {
    const { quarter, cells } = this.#hourAt(atMs);
    const own = landmarkId === null ? null : idolOnStage(landmarkId);
    const idol = idolId ?? own;
    const key = idol === own ? (landmarkId ?? '') : `${landmarkId} ${idol}`;
    const known = cells.get(key);
    if (known !== undefined) return known.tally;
    const cell = {
      date: quarter.date,
      hour: quarter.hour,
      landmarkId,
      idolId: idol,
      tally: new FiguresTally(),
    };
    cells.set(key, cell);
    this.all.push(cell);
    return cell.tally;
  }

  #hourAt(atMs: number): Hour {
    const number = quarterOf(atMs);
    const known = this.#byQuarter.get(number);
    if (known !== undefined) return known;
    const quarter = localQuarter(number, this.#toLocalTime);
    const key = `${quarter.date} ${quarter.hour}`;
    const cells = this.#byHour.get(key) ?? new Map<string, HourCell>();
    this.#byHour.set(key, cells);
    const hour = { quarter, cells };
    this.#byQuarter.set(number, hour);
    return hour;
  }
}
