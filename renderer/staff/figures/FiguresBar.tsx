import { use, useState } from 'react';
import { Button } from 'react-aria-components';
import type { FiguresInput } from '../../../contract/figures.ts';
import type { FiguresFrame } from '../../../contract/staffApi.ts';
import { landmarkById } from '../../../domain/landmarks/landmarks.ts';
import { LanguageContext, useSay } from '../language.ts';
import { exportAddress, printPageAddress, reportAddress } from './addresses.ts';
import './FiguresBar.css';
import { LandmarkSelect } from './LandmarkSelect.tsx';
import { RangePicker } from './RangePicker.tsx';
import { FIGURES_TEXTS } from './texts.ts';
import { useWording } from './Wording.ts';

type FiguresBarProps = {
  readonly title: string;
  readonly frame: FiguresFrame;
  readonly question: FiguresInput;
  readonly onScreen: boolean;
  readonly onQuestion: (question: FiguresInput) => void;
  readonly onAgain: () => void;
};

/** What is looked at: page, period, place; and what can be taken along. */
export function FiguresBar({ title, frame, question, onScreen, onQuestion, onAgain }: FiguresBarProps) {
  const say = useSay();
  const wording = useWording();
  const street = say({ zh: frame.street.nameZh, en: frame.street.nameEn });
  return (
    <header className="figures-bar">
      <div className="figures-bar-title">
        <h1>{title}</h1>
        <p>
          {[
            street,
            say(question.landmark === null ? FIGURES_TEXTS.allLandmarks : landmarkById(question.landmark)),
            wording.range(question.from, question.to),
            say({ zh: `时区 ${frame.timeZone}`, en: `Time zone ${frame.timeZone}` }),
          ].join(' · ')}
        </p>
      </div>
      <div className="figures-bar-tools">
        <RangePicker
          range={question}
          today={frame.today}
          onRange={(range) => onQuestion({ ...question, ...range })}
        />
        <LandmarkSelect
          landmark={question.landmark}
          onLandmark={(landmark) => onQuestion({ ...question, landmark })}
        />
        <Button className="quiet-button" onPress={onAgain}>
          {say(FIGURES_TEXTS.again)}
        </Button>
        {!onScreen && <ReportButtons frame={frame} question={question} />}
      </div>
      {onScreen && <p className="figures-bar-note">{say(FIGURES_TEXTS.notHere)}</p>}
    </header>
  );
}

function ReportButtons({ frame, question }: Pick<FiguresBarProps, 'frame' | 'question'>) {
  const say = useSay();
  const language = use(LanguageContext);
  const [waiting, setWaiting] = useState(false);
  return (
    <>
      {frame.canPrint ? (
        <a
          className="quiet-button figures-bar-link"
          href={reportAddress(question, language)}
          download
          aria-busy={waiting}
          onClick={() => {
            // The browser shows no sign of life until the first byte comes.
            setWaiting(true);
            window.setTimeout(() => setWaiting(false), 8000);
          }}
        >
          {say(waiting ? FIGURES_TEXTS.counting : FIGURES_TEXTS.report)}
        </a>
      ) : (
        <a
          className="quiet-button figures-bar-link"
          href={printPageAddress(question, language)}
          target="_blank"
          rel="noreferrer"
        >
          {say(FIGURES_TEXTS.report)}
        </a>
      )}
      <a className="quiet-button figures-bar-link" href={exportAddress('report', 'xlsx', question)} download>
        {say(FIGURES_TEXTS.workbook)}
      </a>
    </>
  );
}
