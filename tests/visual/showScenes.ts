import type { SongFacts } from '../../domain/shows/Show.ts';
import type { FlyingCheer, ShowModel, ShowMoment } from '../../renderer/kiosk/overlay/OverlayModel.ts';
import type { OverlayScene } from './overlayScenes.ts';

/** One of the longest lines that are sung, and the one after it. */
const LINES: SongFacts['lines'] = [
  lineOf('转一转，拧一拧，梦想通电', 'Turn it round, screw it tight, the dream has power', 0),
  lineOf('小小的手，点亮大大的屏', 'Little hands light up a great big screen', 3200),
];

function lineOf(zh: string, en: string, startMs: number): SongFacts['lines'][number] {
  const syllables = [...zh.replaceAll('，', '')].map((text, place) => ({
    text,
    startMs: startMs + place * 300,
    endMs: startMs + (place + 1) * 300,
  }));
  return { zh, en, startMs, endMs: startMs + 3000, syllables };
}

const SHOW: ShowModel = {
  showingId: 'showing',
  phase: 'playing',
  title: { zh: '亮起来：八人大合跳', en: 'Light Up: All Eight' },
  song: { zh: '亮起来', en: 'Light Up' },
  lines: LINES,
  performers: ['xingman', 'yunta', 'yixia', 'xinyao', 'xiangsu', 'jinling', 'chiguang', 'lingfei'],
  call: null,
  cheers: 0,
};

/** The sixth syllable is half sung. */
const SUNG: ShowMoment = {
  lyric: { line: 0, zh: LINES[0]?.zh ?? '', en: LINES[0]?.en ?? '', syllable: 5, sung: 0.5 },
  linesAhead: [1],
  positionMs: 1650,
  beat: 2.4,
  callShare: null,
  warmth: 0.35,
};
const SILENT: ShowMoment = { ...SUNG, lyric: null, linesAhead: [], warmth: 0.1 };

const cheer = (id: number, x: number, y: number, zh: string, en: string): FlyingCheer => ({
  id,
  gesture: (['wave', 'fingerHeart', 'victory', 'rock'] as const)[id % 4] ?? 'wave',
  x,
  y,
  line: { zh, en },
});

const PERFORMING = { act: 'performing', sight: { kind: 'seeing' } } as const;

/** The moments of a show. */
export const SHOW_SCENES: readonly OverlayScene[] = [
  {
    name: 'showTitle',
    model: { ...PERFORMING, show: { ...SHOW, phase: 'title' } },
    live: { show: SILENT },
  },
  { name: 'showLyrics', model: { ...PERFORMING, show: SHOW }, live: { show: SUNG } },
  {
    name: 'showCall',
    model: {
      ...PERFORMING,
      show: { ...SHOW, call: { gesture: 'handHeart', made: 1, needed: 3, answered: false } },
    },
    live: { show: { ...SUNG, callShare: 0.35, warmth: 0.5 } },
  },
  {
    name: 'showAnswered',
    model: {
      ...PERFORMING,
      show: { ...SHOW, call: { gesture: 'victory', made: 4, needed: 4, answered: true } },
    },
    live: { show: { ...SUNG, callShare: 0.7, warmth: 0.9 } },
  },
  {
    name: 'showCheers',
    model: { ...PERFORMING, show: SHOW },
    live: {
      show: { ...SUNG, warmth: 1 },
      cheers: [
        cheer(1, 0.3, 0.6, '好看！', 'Beautiful!'),
        cheer(2, 0.7, 0.7, '逛街逛到演唱会', 'Came to shop, got a concert'),
        cheer(3, 0.5, 0.84, '大大的爱心', 'A great big heart'),
        cheer(4, 0.2, 0.75, '奶茶都忘喝了', 'Forgot my milk tea'),
      ],
    },
  },
  {
    name: 'showThanks',
    model: { ...PERFORMING, show: { ...SHOW, phase: 'thanks', cheers: 128 } },
  },
];
