import { type ComponentType, useState } from 'react';
import type { FiguresInput } from '../../../contract/figures.ts';
import type { StaffState } from '../../../contract/staffApi.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import { FiguresBar } from '../figures/FiguresBar.tsx';
import { FiguresContext } from '../figures/FiguresContext.ts';
import { FiguresEmpty, FiguresProblem, FiguresProgress } from '../figures/FiguresStates.tsx';
import { isEmpty } from '../figures/isEmpty.ts';
import { useFigures, useFiguresFrame } from '../figures/useFigures.ts';
import { PAGES, type PageId } from '../frame/pageList.ts';
import { useSay } from '../language.ts';
import { GesturesFigures } from './gestures/GesturesFigures.tsx';
import { HoursFigures } from './hours/HoursFigures.tsx';
import { LandmarksFigures } from './landmarks/LandmarksFigures.tsx';
import { OverviewFigures } from './overview/OverviewFigures.tsx';
import { RedeemPage } from './redeem/RedeemPage.tsx';
import { ShowsFigures } from './shows/ShowsFigures.tsx';
import { StudioPage } from './studio/StudioPage.tsx';
import { WalkFigures } from './walk/WalkFigures.tsx';

type PageBodyProps = {
  readonly api: StaffApi;
  readonly state: StaffState;
  readonly page: PageId;
  readonly onScreen: boolean;
};

const FIGURES: Readonly<Record<Exclude<PageId, 'redeem' | 'studio'>, ComponentType>> = {
  overview: OverviewFigures,
  walk: WalkFigures,
  hours: HoursFigures,
  landmarks: LandmarksFigures,
  gestures: GesturesFigures,
  shows: ShowsFigures,
};

/** The page that the menu names. Period and place stay when the page changes. */
export function PageBody({ api, state, page, onScreen }: PageBodyProps) {
  const [question, setQuestion] = useState<FiguresInput>({ from: null, to: null, landmark: null });
  if (page === 'redeem') return <RedeemPage api={api} timeZone={state.timeZone} onScreen={onScreen} />;
  if (page === 'studio') return <StudioPage api={api} />;
  return (
    <FiguresPage api={api} page={page} onScreen={onScreen} question={question} onQuestion={setQuestion} />
  );
}

type FiguresPageProps = Omit<PageBodyProps, 'state'> & {
  readonly page: keyof typeof FIGURES;
  readonly question: FiguresInput;
  readonly onQuestion: (question: FiguresInput) => void;
};

function FiguresPage({ api, page, onScreen, question, onQuestion }: FiguresPageProps) {
  const say = useSay();
  const { frame, problem: frameProblem, again: askFrame } = useFiguresFrame(api);
  const { shown, progress, problem, again } = useFigures(api, question);
  const Figures = FIGURES[page];
  const name = PAGES.find(({ id }) => id === page)?.name ?? PAGES[0].name;
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
