import type { GestureId } from '../gestures/vocabulary.ts';

/**
 * The eight landmarks of the street, in walking order, with the idol who stands there and the gesture she teaches.
 * A default: staff give other names, another order and other idols in `street.json`.
 */
export const LANDMARKS = [
  { id: 'northPlaza', zh: '步行街北广场', en: 'North Plaza', idol: 'xingman' },
  { id: 'segPlaza', zh: '赛格广场', en: 'SEG Plaza', idol: 'yunta' },
  { id: 'museum', zh: '华强北博物馆', en: 'Huaqiangbei Museum', idol: 'yixia' },
  { id: 'electronicsWorld', zh: '华强电子世界', en: 'Electronics World', idol: 'xinyao' },
  { id: 'digitalPlaza', zh: '曼哈数码广场', en: 'Digital Plaza', idol: 'xiangsu' },
  { id: 'fashionMall', zh: '女人世界', en: 'Fashion Mall', idol: 'jinling' },
  { id: 'metroHub', zh: '华强北地铁站', en: 'Metro Hub', idol: 'chiguang' },
  { id: 'makerWorkshop', zh: '创客工坊', en: 'Maker Workshop', idol: 'lingfei' },
] as const satisfies readonly { id: string; zh: string; en: string; idol: string }[];

export type LandmarkId = (typeof LANDMARKS)[number]['id'];
export type IdolId = (typeof LANDMARKS)[number]['idol'];

export const LANDMARK_IDS = LANDMARKS.map((landmark) => landmark.id);

export const IDOLS = {
  xingman: { zh: '星漫', en: 'Xingman', signature: 'wave' },
  yunta: { zh: '云塔', en: 'Yunta', signature: 'pointUp' },
  yixia: { zh: '忆匣', en: 'Yixia', signature: 'ok' },
  xinyao: { zh: '芯瑶', en: 'Xinyao', signature: 'fingerHeart' },
  xiangsu: { zh: '像素', en: 'Xiangsu', signature: 'victory' },
  jinling: { zh: '锦绫', en: 'Jinling', signature: 'handHeart' },
  chiguang: { zh: '驰光', en: 'Chiguang', signature: 'rock' },
  lingfei: { zh: '铃飞', en: 'Lingfei', signature: 'thumbsUp' },
} as const satisfies Record<IdolId, { zh: string; en: string; signature: GestureId }>;

export function landmarkById(id: LandmarkId): (typeof LANDMARKS)[number] {
  const found = LANDMARKS.find((landmark) => landmark.id === id);
  if (found === undefined) throw new Error(`No landmark ${id}`);
  return found;
}

/** Who stands at a landmark. */
export function idolOnStage(landmark: LandmarkId): IdolId {
  return landmarkById(landmark).idol;
}

export function isOfTheEight(name: string): name is IdolId {
  return Object.hasOwn(IDOLS, name);
}

/** The other idols of the eight, who may come by as guests. */
export function guestsOf(host: IdolId): readonly IdolId[] {
  return LANDMARKS.map(({ idol }) => idol).filter((idol) => idol !== host);
}
