import type { Bilingual } from '../language.ts';

type NamedPage = { readonly id: string; readonly name: Bilingual };

/** Where staff do something, in the order of the menu. */
export const WORK_PAGES = [
  { id: 'now', name: { zh: '此刻', en: 'Now' } },
  { id: 'schedule', name: { zh: '排期', en: 'Schedule' } },
  { id: 'showEditor', name: { zh: '编排节目', en: 'Make shows' } },
  { id: 'studio', name: { zh: '偶像工作室', en: 'Idol studio' } },
  { id: 'places', name: { zh: '地标与偶像', en: 'Landmarks and idols' } },
  { id: 'kiosk', name: { zh: '本机设置', en: 'This kiosk' } },
  { id: 'backup', name: { zh: '备份', en: 'Backup' } },
  { id: 'redeem', name: { zh: '兑奖', en: 'Rewards' } },
] as const satisfies readonly NamedPage[];

/** Where organizers read figures; also the chapters of the printed report. */
export const FIGURE_PAGES = [
  { id: 'overview', name: { zh: '总览', en: 'Overview' } },
  { id: 'walk', name: { zh: '八景之行', en: 'The walk' } },
  { id: 'hours', name: { zh: '时段', en: 'Hours' } },
  { id: 'landmarks', name: { zh: '地标', en: 'Landmarks' } },
  { id: 'gestures', name: { zh: '手势', en: 'Gestures' } },
  { id: 'shows', name: { zh: '演出', en: 'Shows' } },
] as const satisfies readonly NamedPage[];

export const PAGES = [...WORK_PAGES, ...FIGURE_PAGES];

export type WorkPageId = (typeof WORK_PAGES)[number]['id'];
export type FigurePageId = (typeof FIGURE_PAGES)[number]['id'];
export type PageId = WorkPageId | FigurePageId;

/** The page of an address like `#/walk`; the overview for any other. */
export function pageOfHash(hash: string): PageId {
  return PAGES.find(({ id }) => hash === `#/${id}`)?.id ?? 'overview';
}
