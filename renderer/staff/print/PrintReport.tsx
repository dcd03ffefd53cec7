import { useEffect, useMemo, useRef } from 'react';
import type { FiguresInput } from '../../../contract/figures.ts';
import { landmarkById } from '../../../domain/landmarks/landmarks.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import { StarStreetMark } from '../../ui/StarStreetMark.tsx';
import { FiguresContext } from '../figures/FiguresContext.ts';
import { FiguresEmpty, FiguresProblem, FiguresProgress } from '../figures/FiguresStates.tsx';
import { isEmpty } from '../figures/isEmpty.ts';
import { FIGURES_TEXTS } from '../figures/texts.ts';
import { useFigures, useFiguresFrame } from '../figures/useFigures.ts';
import { useWording } from '../figures/Wording.ts';
import { FIGURE_PAGES } from '../frame/pageList.ts';
import { useSay } from '../language.ts';
import { GesturesFigures } from '../pages/gestures/GesturesFigures.tsx';
import { HoursFigures } from '../pages/hours/HoursFigures.tsx';
import { LandmarksFigures } from '../pages/landmarks/LandmarksFigures.tsx';
import { OverviewFigures } from '../pages/overview/OverviewFigures.tsx';
import { ShowsFigures } from '../pages/shows/ShowsFigures.tsx';
import { WalkFigures } from '../pages/walk/WalkFigures.tsx';
import { PrintingContext } from './PrintingContext.ts';
import './PrintReport.css';
import type { PrintRequest } from './printRequest.ts';
import { reportDefinitions } from './reportDefinitions.ts';
import { REPORT_TEXTS } from './texts.ts';

const CHAPTERS = {
  overview: OverviewFigures,
  walk: WalkFigures,
  hours: HoursFigures,
  landmarks: LandmarksFigures,
  gestures: GesturesFigures,
  shows: ShowsFigures,
} as const;

type PrintReportProps = { readonly api: StaffApi; readonly request: PrintRequest };

/** All pages of figures on paper, A4. Its root element says by `data-printable` when it is whole. */
export function PrintReport({ api, request }: PrintReportProps) {
  const say = useSay();
  const wording = useWording();
  const { from, to, landmark } = request.question;
  const question = useMemo<FiguresInput>(() => ({ from, to, landmark }), [from, to, landmark]);
  const { frame, problem: frameProblem, again } = useFiguresFrame(api);
  const { shown, progress, problem } = useFigures(api, question);
  const whole = frame !== null && shown !== null;
  usePrintable(whole, request.dialog);
  const name = frame === null ? '' : say({ zh: frame.street.nameZh, en: frame.street.nameEn });
  const title = `${name} ${say(REPORT_TEXTS.title)} ${wording.range(from, to)}`;
  useEffect(() => {
    if (whole) document.title = title;
  }, [whole, title]);
  const failed = frameProblem ?? problem;
  if (failed !== null) return <FiguresProblem problem={failed} onAgain={again} />;
  if (!whole) return <FiguresProgress share={progress ?? 0} />;
  const { timeZone, nowMs } = frame;
  const exportedAt = new Intl.DateTimeFormat(wording.language, {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(nowMs);
  return (
    <PrintingContext value={true}>
      <FiguresContext value={{ ...shown, frame, onScreen: false }}>
        <div className="report">
          <section className="report-cover">
            <StarStreetMark className="report-mark" />
            <h1>{name}</h1>
            <p className="report-subtitle">{say(REPORT_TEXTS.title)}</p>
            <dl>
              <div>
                <dt>{say(FIGURES_TEXTS.range)}</dt>
                <dd>{wording.range(from, to)}</dd>
              </div>
              <div>
                <dt>{say(FIGURES_TEXTS.landmark)}</dt>
                <dd>{say(landmark === null ? FIGURES_TEXTS.allLandmarks : landmarkById(landmark))}</dd>
              </div>
              <div>
                <dt>{say(REPORT_TEXTS.timeZone)}</dt>
                <dd>{timeZone}</dd>
              </div>
              <div>
                <dt>{say(REPORT_TEXTS.exportedAt)}</dt>
                <dd>{exportedAt}</dd>
              </div>
            </dl>
            <p className="report-promise">{say(REPORT_TEXTS.promise)}</p>
          </section>
          {isEmpty(shown.overview) ? (
            <FiguresEmpty />
          ) : (
            FIGURE_PAGES.map(({ id, name: chapter }) => {
              const Chapter = CHAPTERS[id];
              return (
                <section key={id} className="report-chapter">
                  <h2 className="report-chapter-title">{say(chapter)}</h2>
                  <Chapter />
                </section>
              );
            })
          )}
          <section className="report-chapter">
            <h2 className="report-chapter-title">{say(FIGURES_TEXTS.definitions)}</h2>
            <dl className="report-definitions">
              {reportDefinitions(wording.language).map(({ head, definition }) => (
                <div key={`${head} ${definition}`}>
                  <dt>{head}</dt>
                  <dd>{definition}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </FiguresContext>
    </PrintingContext>
  );
}

/** Letters are loaded and two frames are drawn; then whoever prints is told, once. */
function usePrintable(whole: boolean, dialog: boolean): void {
  const told = useRef(false);
  useEffect(() => {
    if (!whole || told.current) return;
    told.current = true;
    const tell = async () => {
      await nextFrame();
      await document.fonts.ready;
      await nextFrame();
      document.documentElement.dataset.printable = 'yes';
      if (dialog) window.print();
    };
    void tell();
  }, [whole, dialog]);
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
