import { lazy, Suspense, useState } from 'react';
import type { FiguresInput } from '../../../contract/figures.ts';
import type { StaffState } from '../../../contract/staffApi.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import { FiguresProgress } from '../figures/FiguresStates.tsx';
import { FIGURE_PAGES, type PageId, WORK_PAGES } from '../frame/pageList.ts';
import { WORK } from './workPages.ts';

/** With its charts it is as large as the rest together; whoever redeems prizes does without. */
const FiguresPage = lazy(async () => ({ default: (await import('./FiguresPage.tsx')).FiguresPage }));

type PageBodyProps = {
  readonly api: StaffApi;
  readonly state: StaffState;
  readonly page: PageId;
  readonly onScreen: boolean;
};

/** The page that the menu names. Period and place of the figures stay when the page changes. */
export function PageBody({ api, state, page, onScreen }: PageBodyProps) {
  const [question, setQuestion] = useState<FiguresInput>({ from: null, to: null, landmark: null });
  const work = WORK_PAGES.find(({ id }) => id === page);
  if (work !== undefined) {
    const Work = WORK[work.id];
    return (
      <Suspense fallback={<FiguresProgress share={0} />}>
        <Work api={api} state={state} onScreen={onScreen} />
      </Suspense>
    );
  }
  const figures = FIGURE_PAGES.find(({ id }) => id === page) ?? FIGURE_PAGES[0];
  return (
    <Suspense fallback={<FiguresProgress share={0} />}>
      <FiguresPage
        api={api}
        page={figures.id}
        onScreen={onScreen}
        question={question}
        onQuestion={setQuestion}
      />
    </Suspense>
  );
}
