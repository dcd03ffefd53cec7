import type { LiveModel, OverlayModel } from '../../renderer/kiosk/overlay/OverlayModel.ts';

/** A moment of the kiosk as a visitor sees it. */
export type OverlayScene = {
  readonly name: string;
  readonly model: Partial<OverlayModel>;
  readonly live?: Partial<LiveModel>;
  readonly hand?: 'openPalm' | 'victory';
  readonly mirror?: true;
};

const speech = (zh: string, en: string) => ({ speech: { id: 1, zh, en } });
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
];
