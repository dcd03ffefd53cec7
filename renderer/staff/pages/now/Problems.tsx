import type { HealthProblem, NowView } from '../../../../contract/staff/nowApi.ts';
import { useSay } from '../../language.ts';
import { PROBLEM_WORDS } from './nowWords.ts';
import { NOW_TEXTS as T } from './texts.ts';
import './Problems.css';

/** What is wrong now, each kind once, with what to do and the things that it is about. */
export function Problems({ problems }: Pick<NowView, 'problems'>) {
  const say = useSay();
  if (problems.length === 0) {
    return (
      <p className="now-good" role="status">
        <span aria-hidden="true">✓</span> {say(T.good)}
      </p>
    );
  }
  const details = new Map<HealthProblem, Set<string>>();
  for (const { problem, detail } of problems) {
    const known = details.get(problem) ?? new Set<string>();
    details.set(problem, detail === null ? known : known.add(detail));
  }
  return (
    <section className="now-problems" aria-label={say(T.problems)}>
      <h2>{say(T.problems)}</h2>
      <ul>
        {[...details].map(([problem, about]) => (
          <li key={problem}>
            <strong>{say(PROBLEM_WORDS[problem].wrong)}</strong>
            <span>{say(PROBLEM_WORDS[problem].help)}</span>
            {[...about].map((detail) => (
              <small key={detail}>{detail}</small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
