import { use } from 'react';
import type { NowView } from '../../../../contract/staff/nowApi.ts';
import { Card } from '../../figures/Card.tsx';
import { LanguageContext, useSay } from '../../language.ts';
import { ago, countdown, dayIn, timeIn } from './nowTimes.ts';
import { SKIP_WORDS } from './nowWords.ts';
import { NOW_TEXTS as T } from './texts.ts';
import './Coming.css';

/** The next shows of the calendar, and those that it wanted and that were not played. */
export function Coming({ view, nowMs }: { readonly view: NowView; readonly nowMs: number }) {
  const say = useSay();
  const { next, skipped, timeZone } = view;
  return (
    <Card
      title={say(T.next)}
      tools={
        <a className="now-link" href="#/schedule">
          {say(T.toSchedule)}
        </a>
      }
    >
      {next.length === 0 && <p className="now-soft">{say(T.nextNone)}</p>}
      <ol className="now-list">
        {next.map((one) => (
          <li key={`${one.entry} ${one.atMs}`}>
            <Moment atMs={one.atMs} nowMs={nowMs} timeZone={timeZone} />
            <span>{say(one)}</span>
            <span className="now-soft">{say(countdown(one.atMs - nowMs))}</span>
          </li>
        ))}
      </ol>
      {skipped.length > 0 && (
        <>
          <h3 className="now-subtitle">{say(T.skipped)}</h3>
          <ol className="now-list" data-skipped>
            {skipped.map((one) => (
              <li key={`${one.show} ${one.reason} ${one.atMs}`}>
                <Moment atMs={one.atMs} nowMs={nowMs} timeZone={timeZone} />
                <span>{say(one)}</span>
                <span className="now-soft">{say(ago(nowMs - one.atMs))}</span>
                <span className="now-why">{say(SKIP_WORDS[one.reason])}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}

type MomentProps = { readonly atMs: number; readonly nowMs: number; readonly timeZone: string };

/** The time, above the day when it is another one. */
function Moment({ atMs, nowMs, timeZone }: MomentProps) {
  const language = use(LanguageContext);
  const day = dayIn(atMs, timeZone, language);
  return (
    <time dateTime={new Date(atMs).toISOString()}>
      {timeIn(atMs, timeZone, language)}
      {day !== dayIn(nowMs, timeZone, language) && <small>{day}</small>}
    </time>
  );
}
