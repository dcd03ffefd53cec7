import { GESTURES } from '../../gestures/vocabulary.ts';
import { IDOLS, type IdolId } from '../../landmarks/landmarks.ts';
import type { GestureFigures, HourOfDayFigures, IdolFigures, LandmarkFigures } from '../Overview.ts';
import { gestureColumns, idolName, landmarkColumns, rounded } from './commonColumns.ts';
import { coverageColumns } from './coverageColumns.ts';
import { figureColumns } from './figureColumns.ts';
import type { Table } from './Table.ts';

export const hoursTable: Table<HourOfDayFigures> = {
  name: 'hours',
  head: '时段',
  zh: '时段：一天中的 24 个小时，所有日子合在一起',
  en: 'The 24 hours of the day, all days together.',
  columns: [
    {
      name: 'hour',
      head: '小时',
      zh: '小时，0–23（街区时区）',
      en: 'The hour, 0 to 23, in the street’s time zone.',
      cell: ({ hour }) => hour,
    },
    ...figureColumns<HourOfDayFigures>(({ figures }) => figures),
  ],
};

export const landmarksTable: Table<LandmarkFigures> = {
  name: 'landmarks',
  head: '地标',
  zh: '地标：按屏幕所在的地标。最后一行编号为空时，是没有说出所在地标的屏幕',
  en: 'By the landmark at which the kiosk stood. A last line without a landmark is of kiosks that did not say where they stood.',
  columns: [
    ...landmarkColumns<LandmarkFigures>(({ landmarkId }) => landmarkId),
    ...figureColumns<LandmarkFigures>(({ figures }) => figures),
  ],
};

export const idolsTable: Table<IdolFigures> = {
  name: 'idols',
  head: '偶像',
  zh: '偶像：打卡按做了谁的手势计，其余按地标所属的偶像计',
  en: 'By idol: a check-in counts for her whose gesture it was, everything else for her who belongs to the landmark.',
  columns: [
    { name: 'idol', head: '偶像编号', zh: '偶像编号', en: 'The idol.', cell: ({ idolId }) => idolId },
    {
      name: 'idol_zh',
      head: '偶像',
      zh: '偶像中文名',
      en: 'Her Chinese name.',
      cell: ({ idolId }) => (idolId === null ? null : idolName(idolId)),
    },
    {
      name: 'signature_zh',
      head: '专属手势',
      zh: '她的专属手势',
      en: 'Her signature gesture, in Chinese.',
      cell: ({ idolId }) =>
        idolId !== null && Object.hasOwn(IDOLS, idolId)
          ? GESTURES[IDOLS[idolId as IdolId].signature].zh
          : null,
    },
    ...figureColumns<IdolFigures>(({ figures }) => figures),
  ],
};

export const gestureCountsTable: Table<GestureFigures> = {
  name: 'gesture-counts',
  head: '手势统计',
  zh: '手势统计：每种手势各完成了多少次',
  en: 'How often each gesture was completed.',
  columns: [
    ...gestureColumns<GestureFigures>(({ gesture }) => gesture),
    {
      name: 'times',
      head: '次数',
      zh: '完成次数',
      en: 'How often it was completed.',
      cell: ({ times }) => times,
    },
    {
      name: 'by_hand',
      head: '手势完成',
      zh: '其中在摄像头前做的',
      en: 'Of these, before the camera.',
      cell: ({ byHand }) => byHand,
    },
    {
      name: 'by_touch',
      head: '触摸完成',
      zh: '其中在屏幕上触摸选择的',
      en: 'Of these, chosen on the screen.',
      cell: ({ byTouch }) => byTouch,
    },
    {
      name: 'check_ins',
      head: '打卡',
      zh: '用它打卡的次数（不含同行者）',
      en: 'Check-ins that were made with it, without companions.',
      cell: ({ checkIns }) => checkIns,
    },
    {
      name: 'mean_score',
      head: '平均得分',
      zh: '在摄像头前做的平均识别得分，0–1；没有时为空',
      en: 'Mean of how well those before the camera fitted its definition, 0 to 1. Empty where there were none.',
      cell: ({ meanScore }) => rounded(meanScore),
    },
    ...coverageColumns<GestureFigures>(({ coverage }) => coverage),
  ],
};
