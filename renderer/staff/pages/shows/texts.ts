export const SHOWS_TEXTS = {
  howOften: { zh: '每个节目演了几场', en: 'How often each show was played' },
  whole: { zh: '演完', en: 'To the end' },
  cut: { zh: '没演完', en: 'Cut short' },
  skipped: { zh: '没演成', en: 'Not played' },
  cheers: { zh: '欢呼', en: 'Cheers' },
  none: {
    zh: '还没有演过一场。演出开始后，每一场都会列在这里。',
    en: 'No show has been given yet. Once there are some, each is listed here.',
  },
  noneSkipped: {
    zh: '排期要演的都演了。',
    en: 'Everything that was scheduled was played.',
  },
} as const;
