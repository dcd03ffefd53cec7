import type { Figures } from '../../../../domain/statistics/Figures.ts';
import type { Overview } from '../../../../domain/statistics/Overview.ts';
import { coverageLevel, coverageWords } from '../../figures/coverage.ts';
import type { Wording } from '../../figures/Wording.ts';
import { type Bilingual, said } from '../../language.ts';
import { FIGURE_NAMES } from '../../tables/figureNames.ts';

/** One step of time in the chart of the period: a day, or an hour when there is only one day. */
export type PeriodStep = {
  readonly label: string;
  readonly figures: Figures;
  /** Counted while kiosks did not see enough. */
  readonly doubtful: boolean;
  /** Head and lines of what is told when it is touched. */
  readonly words: readonly string[];
};

/** Days; hours of a single day. */
export function periodSteps(
  { days, hours }: Pick<Overview, 'days' | 'hours'>,
  wording: Wording,
): PeriodStep[] {
  if (days.length > 1)
    return days.map(({ date, figures }) => step(wording.shortDay(date), wording.day(date), figures, wording));
  return hours.map(({ date, hour, figures }) =>
    step(wording.hour(hour), `${wording.day(date)} ${wording.hour(hour)}`, figures, wording),
  );
}

export const PERIOD_COUNTS = ['passersBy', 'visits', 'checkIns'] as const;

function step(label: string, head: string, figures: Figures, wording: Wording): PeriodStep {
  const level = coverageLevel(figures);
  const tell = (text: Bilingual) => said(text, wording.language);
  return {
    label,
    figures,
    doubtful: level === 'poor' || level === 'blind',
    words: [
      head,
      ...PERIOD_COUNTS.map((count) => `${tell(FIGURE_NAMES[count])} ${wording.count(figures[count])}`),
      tell(coverageWords(figures, wording)),
    ],
  };
}
