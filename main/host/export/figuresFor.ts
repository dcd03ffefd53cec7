import { FiguresFold, type FiguresQuestion } from '../../../domain/statistics/FiguresFold.ts';
import type { Overview } from '../../../domain/statistics/Overview.ts';
import type { StoreReader } from '../store/openForReading.ts';

/** All figures of a period, of the whole street or of one landmark. Plain data, as `contract/figures.ts` says it. */
export function figuresFor(reader: StoreReader, question: FiguresQuestion): Overview {
  const fold = new FiguresFold(question);
  for (const event of reader.streetEvents(question.period)) fold.add(event);
  return fold.overview();
}
