import type { ComponentType } from 'react';
import type { FiguresInput } from '../../../contract/figures.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import { FiguresBar } from '../figures/FiguresBar.tsx';
import { FiguresContext } from '../figures/FiguresContext.ts';
import { FiguresEmpty, FiguresProblem, FiguresProgress } from '../figures/FiguresStates.tsx';
import { isEmpty } from '../figures/isEmpty.ts';
import { useFigures, useFiguresFrame } from '../figures/useFigures.ts';
import { FIGURE_PAGES, type FigurePageId } from '../frame/pageList.ts';
import { useSay } from '../language.ts';
import { GesturesFigures } from './gestures/GesturesFigures.tsx';
import { HoursFigures } from './hours/HoursFigures.tsx';
import { LandmarksFigures } from './landmarks/LandmarksFigures.tsx';
import { OverviewFigures } from './overview/OverviewFigures.tsx';
import { ShowsFigures } from './shows/ShowsFigures.tsx';
import { WalkFigures } from './walk/WalkFigures.tsx';

const FIGURES: Readonly<Record<FigurePageId, ComponentType>> = {
  overview: OverviewFigures,
  walk: WalkFigures,
  hours: HoursFigures,
  landmarks: LandmarksFigures,
  gestures: GesturesFigures,
  shows: ShowsFigures,
};

type FiguresPageProps = {
  readonly api: StaffApi;
  readonly page: FigurePageId;
  readonly onScreen: boolean;
  readonly question: FiguresInput;
  readonly onQuestion: (question: FiguresInput) => void;
};

/** One page of figures, over a period and for a place of the street. */
export function FiguresPage({ api, page, onScreen, question, onQuestion }: FiguresPageProps) {
  const say = useSay();
  const { frame, problem: frameProblem, again: askFrame } = useFiguresFrame(api);
  const { shown, progress, problem, again } = useFigures(api, question);
  const Figures = FIGURES[page];
  const name = FIGURE_PAGES.find(({ id }) => id === page)?.name ?? FIGURE_PAGES[0].name;
  if (frameProblem !== null) return <FiguresProblem problem={frameProblem} onAgain={askFrame} />;
  if (frame === null) return <FiguresProgress share={0} />;
  return (
    <>
      <FiguresBar
        title={say(name)}
        frame={frame}
        question={question}
        onScreen={onScreen}
        onAgain={again}
        onQuestion={onQuestion}
      />
      {progress !== null && <FiguresProgress share={progress} />}
      {problem !== null && <FiguresProblem problem={problem} onAgain={again} />}
      {problem === null && shown !== null && (
        <FiguresContext value={{ ...shown, frame, onScreen }}>
          <div
            className="figures-body"
            data-stale={progress !== null || undefined}
            aria-busy={progress !== null}
          >
            {isEmpty(shown.overview) && page !== 'shows' ? <FiguresEmpty /> : <Figures />}
          </div>
        </FiguresContext>
      )}
    </>
  );
}
