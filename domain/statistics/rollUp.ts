import { LANDMARKS, type LandmarkId } from '../landmarks/landmarks.ts';
import { FiguresTally } from './FiguresTally.ts';
import type { GestureTally } from './GestureTally.ts';
import type { HourCell } from './HourCells.ts';
import { coverageOf, type Overview } from './Overview.ts';
import type { WalkTally } from './WalkTally.ts';

const HOURS_OF_DAY = Array.from({ length: 24 }, (_, hour) => hour);

/** Sums of the cells in every direction. `asked`: the only landmark that was asked for, or null for all. */
export function rollUp(
  cells: readonly HourCell[],
  gestures: GestureTally,
  walk: WalkTally,
  asked: LandmarkId | null,
): Omit<Overview, 'shows' | 'skippedShows' | 'showCounts'> {
  const sum = <Key>(keyOf: (cell: HourCell) => Key) => sumBy(cells, keyOf);
  const total = (sum(() => 'total').get('total') ?? new FiguresTally()).figures();
  const coverage = coverageOf(total);
  const hoursOfDay = sum(({ hour }) => hour);
  const landmarks = sum(({ landmarkId }) => landmarkId);
  const idols = sum(({ idolId }) => idolId);
  const stands = LANDMARKS.filter(({ id }) => asked === null || asked === id);
  const landmarkFigures = (id: LandmarkId | null) => (landmarks.get(id) ?? new FiguresTally()).figures();
  return {
    total,
    days: inOrder(sum(({ date }) => date)).map(([date, tally]) => ({ date, figures: tally.figures() })),
    hours: inOrder(sum(({ date, hour }) => `${date} ${String(hour).padStart(2, '0')}`)).map(
      ([key, tally]) => {
        const [date = '', hour] = key.split(' ');
        return { date, hour: Number(hour), figures: tally.figures() };
      },
    ),
    hoursOfDay: HOURS_OF_DAY.map((hour) => ({
      hour,
      figures: (hoursOfDay.get(hour) ?? new FiguresTally()).figures(),
    })),
    landmarks: [...stands.map(({ id }) => id), ...(landmarks.has(null) ? [null] : [])].map((landmarkId) => ({
      landmarkId,
      figures: landmarkFigures(landmarkId),
    })),
    idols: idolsInOrder(
      stands.map(({ idol }) => idol),
      idols,
    ).map((idolId) => ({ idolId, figures: (idols.get(idolId) ?? new FiguresTally()).figures() })),
    gestures: gestures.lines(coverage),
    walk: walk.steps(coverage),
    flow: walk.flow((id) => coverageOf(landmarkFigures(id))),
  };
}

function sumBy<Key>(cells: readonly HourCell[], keyOf: (cell: HourCell) => Key): Map<Key, FiguresTally> {
  const sums = new Map<Key, FiguresTally>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const known = sums.get(key) ?? new FiguresTally();
    sums.set(key, known);
    known.absorb(cell.tally);
  }
  return sums;
}

function inOrder(sums: Map<string, FiguresTally>): [string, FiguresTally][] {
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** In walking order, then others who checked somebody in, then null where a kiosk did not say where it stood. */
function idolsInOrder(own: readonly string[], found: ReadonlyMap<string | null, unknown>): (string | null)[] {
  const others = [...found.keys()].filter((id): id is string => id !== null && !own.includes(id)).sort();
  return [...own, ...others, ...(found.has(null) ? [null] : [])];
}
