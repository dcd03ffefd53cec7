import type { Bilingual } from '../language.ts';

/** The pages of the console, in the order of the menu. */
export const PAGES = [
  { id: 'overview', name: { zh: '总览', en: 'Overview' } },
  { id: 'walk', name: { zh: '八景之行', en: 'The walk' } },
  { id: 'hours', name: { zh: '时段', en: 'Hours' } },
  { id: 'landmarks', name: { zh: '地标', en: 'Landmarks' } },
  { id: 'gestures', name: { zh: '手势', en: 'Gestures' } },
  { id: 'shows', name: { zh: '演出', en: 'Shows' } },
  { id: 'studio', name: { zh: '偶像工作室', en: 'Idol studio' } },
  { id: 'redeem', name: { zh: '兑奖', en: 'Rewards' } },
] as const satisfies readonly { id: string; name: Bilingual }[];

export type PageId = (typeof PAGES)[number]['id'];

/** The page of an address like `#/walk`; the first one for any other. */
export function pageOfHash(hash: string): PageId {
  return PAGES.find(({ id }) => hash === `#/${id}`)?.id ?? PAGES[0].id;
}
