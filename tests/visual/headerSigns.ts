import { IDOLS, LANDMARKS } from '../../domain/landmarks/landmarks.ts';

/** What may stand on the header: the program's names, and the longest ones that staff may give. */
export const HEADER_SIGNS = [
  ...LANDMARKS.map(({ id, idol }) => ({ landmark: id, idol: IDOLS[idol], places: [...LANDMARKS] })),
  ...(
    [
      ['华强北步行街东广', 'Northern Square of Stars', '超级无敌梅花', 'Meimei the Grand'],
      ['一二三四五六七八', 'Hauptbahnhofsvorplatzeck', '梅', 'Mamamamamamamama'],
    ] as const
  ).map(([zh, en, idolZh, idolEn]) => ({
    landmark: 'northPlaza' as const,
    idol: { zh: idolZh, en: idolEn },
    places: LANDMARKS.map((place) => (place.id === 'northPlaza' ? { ...place, zh, en } : place)),
  })),
];
