import { Button, ProgressBar } from 'react-aria-components';
import type { NowView } from '../../../../contract/staff/nowApi.ts';
import { Card } from '../../figures/Card.tsx';
import { useSay } from '../../language.ts';
import { playTime } from './nowTimes.ts';
import { actWords, CAUSE_WORDS } from './nowWords.ts';
import { NOW_TEXTS as T } from './texts.ts';
import './OnNow.css';

type OnNowProps = {
  readonly view: NowView;
  /** Of the show that plays, carried on since it was last told. */
  readonly positionMs: number;
  readonly picture: { readonly dataUrl: string } | null;
  readonly pictureFailing: boolean;
  readonly onStop: () => void;
};

/** The stage, who is there, and the show that is on. */
export function OnNow({ view, positionMs, picture, pictureFailing, onStop }: OnNowProps) {
  const say = useSay();
  const { showing, page } = view;
  return (
    <Card title={say(T.onNow)} note={say(T.stageNote)}>
      <div className="now-stage">
        {picture === null ? (
          <div className="now-picture" data-empty>
            {say(page.act === null || pictureFailing ? T.noPicture : T.pictureLooking)}
          </div>
        ) : (
          <img className="now-picture" src={picture.dataUrl} alt={say(T.pictureAlt)} />
        )}
        <div className="now-facts">
          <p className="now-act">{say(actWords(page.act))}</p>
          <dl className="now-numbers">
            <div>
              <dt>{say(T.people)}</dt>
              <dd>{view.people}</dd>
            </div>
            <div>
              <dt>{say(T.visit)}</dt>
              <dd data-word>{say(view.visitGoesOn ? T.visitOn : T.visitNone)}</dd>
            </div>
            {showing !== null && (
              <div>
                <dt>{say(T.cheers)}</dt>
                <dd>{showing.cheers}</dd>
              </div>
            )}
          </dl>
          {showing === null ? (
            <p className="now-soft">{say(view.open ? T.nothingNow : T.closedNow)}</p>
          ) : (
            <div className="now-showing">
              <h3>{say(showing)}</h3>
              <p className="now-soft">{say(CAUSE_WORDS[showing.cause])}</p>
              {showing.state === 'playing' ? (
                <ProgressBar
                  className="now-progress"
                  aria-label={say(T.progress)}
                  value={Math.min(positionMs, showing.durationMs)}
                  maxValue={Math.max(1, showing.durationMs)}
                  valueLabel={`${playTime(positionMs)} / ${playTime(showing.durationMs)}`}
                >
                  {({ percentage, valueText }) => (
                    <>
                      <div className="now-track">
                        <div style={{ inlineSize: `${percentage ?? 0}%` }} />
                      </div>
                      <span>{valueText}</span>
                    </>
                  )}
                </ProgressBar>
              ) : (
                <p>{say(showing.state === 'waiting' ? T.waiting : T.loading)}</p>
              )}
              {showing.state === 'playing' && !showing.audible && <p>{say(T.inaudible)}</p>}
              <Button className="quiet-button now-stop" onPress={onStop}>
                {say(showing.state === 'playing' ? T.stop : T.giveUp)}
              </Button>
            </div>
          )}
        </div>
      </div>
    </Card>
  );
}
