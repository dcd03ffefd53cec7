import type { Coverage } from '../../../domain/statistics/Overview.ts';
import { useSay } from '../language.ts';
import './CoverageBar.css';
import { coverageLevel, coverageWords } from './coverage.ts';
import { FIGURES_TEXTS } from './texts.ts';
import { useWording } from './Wording.ts';

type CoverageBarProps = { readonly coverage: Coverage; readonly words?: 'short' | 'whole' };

/** How well the kiosks saw while this was counted. */
export function CoverageBar({ coverage, words = 'short' }: CoverageBarProps) {
  const say = useSay();
  const wording = useWording();
  const sentence = say(coverageWords(coverage, wording));
  const share = coverage.cameraShare ?? 0;
  return (
    <span className="coverage" data-level={coverageLevel(coverage)} title={sentence}>
      <span className="coverage-track" aria-hidden="true">
        <span className="coverage-fill" style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </span>
      <span className="coverage-words">
        {words === 'whole'
          ? sentence
          : `${say(FIGURES_TEXTS.coverage)} ${wording.share(coverage.cameraShare)}`}
      </span>
    </span>
  );
}
