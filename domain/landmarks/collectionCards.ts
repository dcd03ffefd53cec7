import type { LandmarkId } from './landmarks.ts';

export const CARD_IDS = [
  'brickPhone',
  'diyComputer',
  'cassettePlayer',
  'aiChip',
  'mp3Player',
  'featurePhone',
  'pager',
  'drone',
] as const;
export type CardId = (typeof CARD_IDS)[number];

export type CollectionCard = {
  readonly id: CardId;
  /** A year or a decade, as written on the card. */
  readonly era: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** What it was to the street, in a breath. */
  readonly story: { readonly zh: string; readonly en: string };
};

/**
 * The card that each landmark's stamp unlocks: a piece of the street's electronics history that suits its idol. The
 * drawing is `assets/cards/ID.svg`; where the years come from stands beside it.
 */
export const COLLECTION_CARDS: Readonly<Record<LandmarkId, CollectionCard>> = {
  northPlaza: {
    id: 'brickPhone',
    era: '1987',
    name: { zh: '大哥大', en: 'Brick phone' },
    story: {
      zh: '一块“砖头”举起来，整条街都回头看。',
      en: 'Lift the brick to your ear, and the whole street turned to look.',
    },
  },
  segPlaza: {
    id: 'diyComputer',
    era: '1988',
    name: { zh: '攒机电脑', en: 'Home-built PC' },
    story: {
      zh: '一层一层逛柜台，一件一件攒出自己的电脑。',
      en: 'Counter by counter, part by part, until it was your very own computer.',
    },
  },
  museum: {
    id: 'cassettePlayer',
    era: '1979',
    name: { zh: '随身听', en: 'Cassette player' },
    story: {
      zh: '从此，音乐可以跟着人一起走路。',
      en: 'From then on, music could go for a walk with you.',
    },
  },
  electronicsWorld: {
    id: 'aiChip',
    era: '2020s',
    name: { zh: '智能芯片', en: 'AI chip' },
    story: {
      zh: '指甲大小的一片，学会了看、听和说话。',
      en: 'No larger than a fingernail, and it learned to see, hear and speak.',
    },
  },
  digitalPlaza: {
    id: 'mp3Player',
    era: '1998',
    name: { zh: 'MP3 播放器', en: 'MP3 player' },
    story: {
      zh: '一百首歌装进口袋，放学路上单曲循环。',
      en: 'A hundred songs in a pocket, and one of them on repeat all the way home.',
    },
  },
  fashionMall: {
    id: 'featurePhone',
    era: '2000s',
    name: { zh: '翻盖手机', en: 'Flip phone' },
    story: {
      zh: '“啪”地合上，再挂一个手机链，才算出门。',
      en: 'Snap it shut, hang a charm on it, and you were ready to go out.',
    },
  },
  metroHub: {
    id: 'pager',
    era: '1990s',
    name: { zh: '寻呼机', en: 'Pager' },
    story: {
      zh: '腰间一响，满街找电话：有人在想你。',
      en: 'A beep at your belt, a run for a telephone: somebody was thinking of you.',
    },
  },
  makerWorkshop: {
    id: 'drone',
    era: '2010s',
    name: { zh: '无人机', en: 'Drone' },
    story: {
      zh: '零件从街上买，翅膀在工作台上长出来。',
      en: 'The parts came from the street; the wings grew on the workbench.',
    },
  },
};
