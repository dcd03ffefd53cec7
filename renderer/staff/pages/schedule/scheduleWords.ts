import type { Bilingual } from '../../language.ts';
import { SKIP_WORDS } from '../now/nowWords.ts';
import type { FormFault } from './form/daysForm.ts';
import type { NoteKind } from './week/weekNotes.ts';

/** What is wrong in a form, and what to do. */
export const FAULT_WORDS: Readonly<Record<FormFault, Bilingual>> = {
  noShow: { zh: '请至少选一个节目。', en: 'Choose at least one show.' },
  noTime: { zh: '时间还没填完整。', en: 'Fill in the time.' },
  timeTwice: { zh: '同一个时间写了两次，去掉一个。', en: 'A time stands here twice; remove one.' },
  noWeekday: { zh: '请至少选一天。', en: 'Choose at least one day.' },
  sameTimes: {
    zh: '开始和结束一样。要一整天，请填 00:00 到 00:00。',
    en: 'Both times are the same. For a whole day, set 00:00 to 00:00.',
  },
  noDate: { zh: '请选好哪一天。', en: 'Choose the day.' },
  datesReversed: { zh: '结束的日子早过开始的，请换过来。', en: 'The last day lies before the first.' },
  neverComes: {
    zh: '这段日子里没有选中的星期几，永远不会演。',
    en: 'None of the chosen weekdays lies between these dates; it would never come.',
  },
};

/** What happens to shows of the week; while it is planned, most reasons read differently than afterwards. */
export const NOTE_WORDS: Readonly<Record<NoteKind, Bilingual>> = {
  ...SKIP_WORDS,
  closed: { zh: '不演：那时已打烊。', en: 'Left out: the street is closed then.' },
  outranked: {
    zh: '不演：同一时刻有更优先的一项。',
    en: 'Left out: another entry of the same moment goes first.',
  },
  show: {
    zh: '不演：前一场太长，超过了等待时间。',
    en: 'Left out: the show before takes longer than it may wait.',
  },
  noContent: {
    zh: '不演：没有这个节目，或它有错。',
    en: 'Left out: there is no such show, or it has a fault.',
  },
  cut: { zh: '演到一半被插播打断。', en: 'Ended early by an interrupt.' },
  outlasts: { zh: '演到打烊还没完。', en: 'Still on when the street closes.' },
};
