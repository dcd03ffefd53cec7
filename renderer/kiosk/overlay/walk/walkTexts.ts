import type { Bilingual } from '../OverlayModel.ts';

export const WALK_TEXTS = {
  walk: { zh: '八景之行', en: 'The walk of eight' },
  next: { zh: '下一站', en: 'Next stop' },
  done: { zh: '好的', en: 'Got it' },
  left: (stamps: number): Bilingual =>
    stamps === 0
      ? { zh: '八枚印章，全部集齐！', en: 'All eight stamps!' }
      : { zh: `还差 ${stamps} 枚印章`, en: stamps === 1 ? 'One stamp to go' : `${stamps} stamps to go` },
  finale: { zh: '八景集齐！', en: 'All eight, complete!' },
  reward: { zh: '到服务台出示这个码，领奖品', en: 'Show this at the desk for your reward' },
  photographed: { zh: '拍好了', en: 'Photo taken' },
  map: { zh: '地图', en: 'Map' },
  chooseLandmark: { zh: '想去哪一站？', en: 'Where to?' },
} as const;
