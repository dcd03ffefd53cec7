import type { ShowCause, ShowEnd, ShowSkipReason } from '../../../domain/statistics/StreetEvent.ts';
import type { Bilingual } from '../language.ts';

const CAUSES: Readonly<Record<ShowCause, Bilingual>> = {
  calendar: { zh: '排期', en: 'Schedule' },
  interrupt: { zh: '插播', en: 'Interrupt' },
  staff: { zh: '手动', en: 'By hand' },
};

const ENDS: Readonly<Record<ShowEnd, Bilingual>> = {
  whole: { zh: '演完', en: 'Whole' },
  stopped: { zh: '被停止', en: 'Stopped' },
  interrupted: { zh: '被插播', en: 'Interrupted' },
  closed: { zh: '街区关闭', en: 'Closed' },
  failed: { zh: '无法播放', en: 'Failed' },
};

const REASONS: Readonly<Record<ShowSkipReason, Bilingual>> = {
  missed: { zh: '机器没开', en: 'Machine off' },
  closed: { zh: '不在开放时间', en: 'Street closed' },
  outranked: { zh: '让位给更重要的', en: 'Another went first' },
  checkIn: { zh: '等打卡超时', en: 'Waited for a check-in' },
  show: { zh: '等前一场超时', en: 'Waited for a show' },
  noContent: { zh: '节目缺失或有误', en: 'Show missing or faulty' },
  noStage: { zh: '舞台不在', en: 'No stage' },
  stopped: { zh: '工作人员取消', en: 'Given up by staff' },
};

/** What the exports call by an id that means nothing to people, by the name of its column. */
export const SHOW_WORDS: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  cause: CAUSES,
  end: ENDS,
  reason: REASONS,
};
