import type { Occasion } from '../../../../contract/lines.ts';
import type { Bilingual } from '../../language.ts';

type OccasionGroup = {
  readonly id: string;
  readonly name: Bilingual;
  readonly occasions: readonly Occasion[];
};

/** All occasions, as one comes across them in an afternoon on the street. */
export const OCCASION_GROUPS: readonly OccasionGroup[] = [
  {
    id: 'alone',
    name: { zh: '没人玩的时候', en: 'While nobody plays' },
    occasions: ['idle', 'idleTouch', 'crowd', 'rain'],
  },
  {
    id: 'greeting',
    name: { zh: '打招呼', en: 'Greetings' },
    occasions: ['morning', 'noon', 'afternoon', 'evening', 'night'],
  },
  {
    id: 'playing',
    name: { zh: '一起玩', en: 'Playing' },
    occasions: [
      'invite',
      'inviteTouch',
      'inviteAgain',
      'almost',
      'stamped',
      'stampedAlready',
      'touched',
      'cameraOff',
    ],
  },
  {
    id: 'parting',
    name: { zh: '道别', en: 'Goodbyes' },
    occasions: ['farewell', 'farewellStamped'],
  },
  {
    id: 'passes',
    name: { zh: '通行证与巡游', en: 'Passes and the walk' },
    occasions: [
      'passNew',
      'passNewUnseen',
      'passWelcome',
      'passHereAlready',
      'passRenewed',
      'walkNext',
      'walkComplete',
    ],
  },
  {
    id: 'refusals',
    name: { zh: '盖不了章', en: 'No stamp this time' },
    occasions: [
      'passUnreadable',
      'passForeign',
      'passNewer',
      'passOtherEdition',
      'passExpired',
      'passAltered',
      'passUnknownKey',
      'passRevoked',
      'nobodyElseSeen',
      'passLater',
    ],
  },
];

export const OCCASION_NAMES: Readonly<Record<Occasion, Bilingual>> = {
  idle: { zh: '自言自语', en: 'To herself' },
  idleTouch: { zh: '自言自语（只能触摸时）', en: 'To herself, with touch only' },
  morning: { zh: '早上', en: 'In the morning' },
  noon: { zh: '中午', en: 'At noon' },
  afternoon: { zh: '下午', en: 'In the afternoon' },
  evening: { zh: '晚上', en: 'In the evening' },
  night: { zh: '深夜', en: 'Late at night' },
  crowd: { zh: '人很多', en: 'A crowd' },
  invite: { zh: '邀请做手势', en: 'Invites to the gesture' },
  inviteTouch: { zh: '邀请触摸', en: 'Invites to touch' },
  inviteAgain: { zh: '再示范一次', en: 'Shows it once more' },
  almost: { zh: '差一点点', en: 'Almost' },
  stamped: { zh: '盖好章', en: 'Stamped' },
  stampedAlready: { zh: '早就盖过了', en: 'Stamped already' },
  touched: { zh: '有人碰她', en: 'Somebody touches her' },
  cameraOff: { zh: '访客关掉摄像头', en: 'A visitor switches the camera off' },
  farewell: { zh: '没盖章就走', en: 'Leaving without a stamp' },
  farewellStamped: { zh: '盖了章再走', en: 'Leaving with a stamp' },
  rain: { zh: '下雨', en: 'Rain' },
  passNew: { zh: '发新通行证', en: 'A new pass' },
  passNewUnseen: { zh: '发新通行证（看不见旧的）', en: 'A new pass, where no old one can be seen' },
  passWelcome: { zh: '从别的地标来', en: 'From another landmark' },
  passHereAlready: { zh: '这里的星早就亮了', en: 'This star shines already' },
  passRenewed: { zh: '点亮新的星', en: 'A new star' },
  walkNext: { zh: '下一站去哪里', en: 'Where to next' },
  walkComplete: { zh: '八颗星全亮', en: 'All eight stars' },
  passUnreadable: { zh: '码看不清', en: 'The code is blurred' },
  passForeign: { zh: '不是星街的码', en: 'Not a code of the street' },
  passNewer: { zh: '通行证版本更新', en: 'A newer kind of pass' },
  passOtherEdition: { zh: '另一季的通行证', en: 'A pass of another season' },
  passExpired: { zh: '这一季已结束', en: 'The season is over' },
  passAltered: { zh: '码被改过', en: 'The code was altered' },
  passUnknownKey: { zh: '不认识的印章', en: 'An unknown stamp' },
  passRevoked: { zh: '作废的印章', en: 'A stamp that was withdrawn' },
  nobodyElseSeen: { zh: '一个人要两张', en: 'One person, two passes' },
  passLater: { zh: '稍等一会儿', en: 'In a moment' },
};
