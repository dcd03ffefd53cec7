import type { Figures } from '../../../../domain/statistics/Figures.ts';
import type { Wording } from '../../figures/Wording.ts';
import type { Bilingual } from '../../language.ts';
import type { FigureName } from '../../tables/figureNames.ts';

export type FunnelStep = { readonly figure: FigureName; readonly note: Bilingual };

/** From passing by to the end of the walk; each note says how many of an earlier step came so far. */
export function funnelSteps(total: Figures, wording: Wording): FunnelStep[] {
  const { captureRate, checkInRate, completionRate, people } = total;
  return [
    { figure: 'passersBy', note: { zh: '进入画面的人次', en: 'came into view' } },
    {
      figure: 'noticed',
      note: { zh: `路过的 ${wording.share(captureRate)}`, en: `${wording.share(captureRate)} of them` },
    },
    {
      figure: 'visits',
      note: { zh: `共 ${wording.count(people)} 人`, en: `${wording.count(people)} people` },
    },
    {
      figure: 'checkIns',
      note: {
        zh: `到访的 ${wording.share(checkInRate)}`,
        en: `in ${wording.share(checkInRate)} of visits`,
      },
    },
    {
      figure: 'walksCompleted',
      note: {
        zh: `通行证的 ${wording.share(completionRate)}`,
        en: `${wording.share(completionRate)} of passes`,
      },
    },
  ];
}
