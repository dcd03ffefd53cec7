import type { NowView } from '../../../../contract/staff/nowApi.ts';
import type { Bilingual } from '../../language.ts';
import { playTime } from './nowTimes.ts';
import { NOW_TEXTS as T } from './texts.ts';

/** How soon a show is wanted: when the stage is free, or at once, which ends the one that plays. */
export type Urgency = 'wait' | 'interrupt';

export type StartOutlook = {
  readonly mayStart: boolean;
  /** A show that plays would be ended in front of its audience. */
  readonly endsShow: boolean;
  readonly words: Bilingual;
};

/** What would happen if a show were started now. */
export function startOutlook(view: NowView, urgency: Urgency, positionMs: number): StartOutlook {
  const { showing, page, problems } = view;
  const say = (words: Bilingual, endsShow = false): StartOutlook => ({ mayStart: true, endsShow, words });
  const hasPoster = problems.some(({ problem }) => problem === 'poster' || problem === 'pageAway');
  if (page.act === null || hasPoster) return { mayStart: false, endsShow: false, words: T.noStage };
  if (!view.open) return { mayStart: false, endsShow: false, words: T.isClosed };
  if (showing?.state === 'playing') {
    if (urgency === 'interrupt') {
      return say({ zh: `《${showing.zh}》会立刻停下。`, en: `“${showing.en}” is ended at once.` }, true);
    }
    const left = playTime(showing.durationMs - positionMs);
    return say({
      zh: `等《${showing.zh}》演完再开始，还有 ${left}。`,
      en: `Begins when “${showing.en}” is over, in ${left}.`,
    });
  }
  if (showing !== null) {
    return say(
      urgency === 'interrupt'
        ? {
            zh: `会顶替正要开始的《${showing.zh}》。`,
            en: `Takes the place of “${showing.en}”, about to begin.`,
          }
        : { zh: `排在正要开始的《${showing.zh}》后面。`, en: `Comes after “${showing.en}”, about to begin.` },
    );
  }
  if (view.visitGoesOn) {
    return say({
      zh: '有访客在互动；若在打卡，等打完再开始。',
      en: 'A visitor is there; if they are checking in, it begins after that.',
    });
  }
  return say({ zh: '舞台空着，马上就能开始。', en: 'The stage is free; it begins in a moment.' });
}
