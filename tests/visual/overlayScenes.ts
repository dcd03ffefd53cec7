import { LANDMARK_IDS } from '../../domain/landmarks/landmarks.ts';
import type { LiveModel, OverlayModel } from '../../renderer/kiosk/overlay/OverlayModel.ts';
import { SHOW_SCENES } from './showScenes.ts';

/** A moment of the kiosk as a visitor sees it. */
export type OverlayScene = {
  readonly name: string;
  readonly model: Partial<OverlayModel>;
  readonly live?: Partial<LiveModel>;
  readonly hand?: 'openPalm' | 'victory';
  readonly mirror?: true;
};

const speech = (zh: string, en: string) => ({ speech: { id: 1, zh, en } });
/** As long and as varied as a true one. */
export const PASS_CODE = Array.from(
  { length: 122 },
  (_, index) => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'[(index * index * 7 + index * 13 + 5) % 45],
).join('');
const SEEING = { sight: { kind: 'seeing' } } as const;

export const OVERLAY_SCENES: readonly OverlayScene[] = [
  {
    name: 'attracting',
    model: {
      act: 'attracting',
      ...SEEING,
      ...speech(
        '整条街最亮的，不是灯，是你路过的样子。',
        'The brightest thing on this street? You, walking by.',
      ),
    },
  },
  {
    name: 'attractingByTouch',
    model: { act: 'attracting', sight: { kind: 'touchOnly', reason: 'absent' }, cameraOffered: false },
  },
  {
    name: 'noticing',
    model: {
      act: 'noticing',
      ...SEEING,
      ...speech('早上好！你是我今天见到的第一颗星。', "Good morning! You're the first star I've seen today."),
    },
    mirror: true,
  },
  {
    name: 'inviting',
    model: {
      act: 'inviting',
      ...SEEING,
      ...speech('跟我学：举起手，挥手，印章就归你！', 'Copy me: hand up, wave, and the stamp is yours!'),
    },
    mirror: true,
  },
  {
    name: 'invitingByTouch',
    model: {
      act: 'inviting',
      landmark: 'segPlaza',
      signature: 'pointUp',
      sight: { kind: 'touchOnly', reason: 'switchedOff' },
      ...speech(
        '按住下面的大圆钮，等光圈走满！',
        'Press and hold the big round button till the ring is full!',
      ),
    },
  },
  {
    name: 'checkingIn',
    model: { act: 'checkingIn', ...SEEING, ...speech('快了快了，别停！', 'Nearly there, keep going!') },
    live: { ring: { kind: 'measured', fraction: 0.66 }, progress: 0.66 },
    hand: 'openPalm',
    mirror: true,
  },
  {
    name: 'stamp',
    model: {
      act: 'presentingPass',
      ...SEEING,
      stamped: true,
      stamp: { landmark: 'northPlaza', date: '2026.11.24', time: '18:05' },
      ...speech('盖好啦！北广场的星星归你了。', "Stamped! North Plaza's star is yours."),
    },
  },
  {
    name: 'stampWithHint',
    model: {
      act: 'presentingPass',
      ...SEEING,
      stamped: true,
      passHint: 'holdUp',
      stamp: { landmark: 'northPlaza', date: '2026.11.24', time: '18:05' },
      ...speech('盖好啦！北广场的星星归你了。', "Stamped! North Plaza's star is yours."),
    },
  },
  {
    name: 'stampByTouch',
    model: {
      act: 'presentingPass',
      sight: { kind: 'touchOnly', reason: 'switchedOff' },
      stamped: true,
      passHint: 'unseen',
      stamp: { landmark: 'northPlaza', date: '2026.11.24', time: '18:05' },
    },
  },
  {
    name: 'passCarried',
    model: {
      act: 'inviting',
      ...SEEING,
      carried: ['segPlaza', 'museum'],
      ...speech(
        '欢迎！华强北博物馆的光，你一路带到我这儿来了。',
        "Welcome! You've carried the light of Huaqiangbei Museum all the way here.",
      ),
    },
    mirror: true,
  },
  {
    name: 'pass',
    model: {
      act: 'presentingPass',
      ...SEEING,
      stamped: true,
      code: { text: PASS_CODE, shownAtMs: 0, shownForMs: 99_000 },
      pass: {
        stamps: ['northPlaza', 'segPlaza', 'museum', 'metroHub'],
        newStamp: 'northPlaza',
        isNew: false,
        redemptionCode: null,
      },
      ...speech(
        '新的星点亮了！把这张新码拍下来，旧照片可以休息了。',
        'A new star lit up! Photograph this new code. The old photo may rest.',
      ),
    },
    mirror: true,
  },
  {
    name: 'friendOffered',
    model: {
      act: 'playing',
      ...SEEING,
      stamped: true,
      companion: 'offered',
      ...speech('比耶！我也会，看——', 'A victory sign! I can do that, too. Look!'),
    },
    hand: 'victory',
  },
  {
    name: 'playing',
    model: {
      act: 'playing',
      ...SEEING,
      stamped: true,
      ...speech('比耶！我也会，看——', 'A victory sign! I can do that, too. Look!'),
    },
    hand: 'victory',
    mirror: true,
  },
  {
    name: 'farewell',
    model: {
      act: 'farewell',
      ...SEEING,
      stamped: true,
      ...speech('慢走，星星会记得你。', 'Take care. The stars remember you.'),
    },
  },
  { name: 'closed', model: { act: 'closed', sight: { kind: 'starting' } } },
  {
    name: 'walk',
    model: {
      act: 'presentingPass',
      ...SEEING,
      landmark: 'museum',
      stamped: true,
      pass: {
        stamps: ['northPlaza', 'museum', 'metroHub'],
        newStamp: 'museum',
        isNew: false,
        redemptionCode: null,
      },
      ...speech('下一站，去看看会发光的辫子吧。', 'Next, go and see a braid that glows.'),
    },
  },
  {
    name: 'finale',
    model: {
      act: 'presentingPass',
      ...SEEING,
      stamped: true,
      pass: {
        stamps: [...LANDMARK_IDS],
        newStamp: 'northPlaza',
        isNew: false,
        redemptionCode: 'K3F9-7QWX-2MNB-8RTZ-4HJC',
      },
      ...speech('八颗星都亮了，我们都来了！', 'All eight stars are lit, and here we all are!'),
    },
  },
  ...SHOW_SCENES,
];

export function sceneNamed(name: string): OverlayScene {
  const found = OVERLAY_SCENES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No scene ${name}`);
  return found;
}
