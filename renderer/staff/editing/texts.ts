import type { Bilingual } from '../language.ts';

export const VERSIONS_TEXTS = {
  versions: { zh: '早先的版本', en: 'Earlier versions' },
  noVersions: { zh: '还没有早先的版本。', en: 'There are no earlier versions.' },
  bringBack: { zh: '用这个版本', en: 'Bring it back' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  failed: { zh: '读不到，请稍后再试。', en: 'They cannot be read; try again later.' },
  cancel: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Bilingual>;
