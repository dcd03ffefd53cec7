import type { Coverage } from '../../../domain/statistics/Overview.ts';
import type { Bilingual } from '../language.ts';
import type { Wording } from './Wording.ts';

/** Below this share a count is not to be compared with others without a word about it. */
export const GOOD_COVERAGE = 0.9;

export type CoverageLevel = 'good' | 'poor' | 'blind' | 'closed';

/** `closed`: no kiosk was to be open, so there is nothing to cover. */
export function coverageLevel({ cameraShare }: Coverage): CoverageLevel {
  if (cameraShare === null) return 'closed';
  if (cameraShare >= GOOD_COVERAGE) return 'good';
  return cameraShare > 0 ? 'poor' : 'blind';
}

/** Of the opening hours: how long the kiosks did not run, and how long they ran without seeing. */
export function lostTime({ openMs, uptimeShare, cameraShare }: Coverage): {
  readonly downMs: number;
  readonly blindMs: number;
} {
  const upMs = openMs * (uptimeShare ?? 1);
  return { downMs: openMs - upMs, blindMs: Math.max(0, upMs - openMs * (cameraShare ?? 1)) };
}

/** One sentence or two: what a reader must know before trusting the count. */
export function coverageWords(coverage: Coverage, wording: Wording): Bilingual {
  const level = coverageLevel(coverage);
  if (level === 'closed') return { zh: '不在开放时间。', en: 'Outside the opening hours.' };
  const { downMs, blindMs } = lostTime(coverage);
  const lost = [
    downMs >= 60_000 && {
      zh: `停机 ${wording.minutes(downMs)}`,
      en: `down for ${wording.minutes(downMs)}`,
    },
    blindMs >= 60_000 && {
      zh: `摄像头看不见 ${wording.minutes(blindMs)}`,
      en: `camera blind for ${wording.minutes(blindMs)}`,
    },
  ].filter((word) => word !== false);
  const share = wording.share(coverage.cameraShare);
  if (lost.length === 0) return { zh: `摄像头覆盖 ${share}。`, en: `Camera coverage ${share}.` };
  const open = wording.minutes(coverage.openMs);
  return {
    zh: `摄像头覆盖 ${share}：应开放 ${open}，其中${lost.map(({ zh }) => zh).join('，')}。`,
    en: `Camera coverage ${share}: of ${open} to be open, ${lost.map(({ en }) => en).join(', ')}.`,
  };
}
