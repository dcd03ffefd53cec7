import { DisposableStore } from '../../../domain/core/Disposable.ts';
import { GESTURE_IDS } from '../../../domain/gestures/vocabulary.ts';
import {
  guestsOf,
  IDOLS,
  idolOnStage,
  LANDMARK_IDS,
  LANDMARKS,
} from '../../../domain/landmarks/landmarks.ts';
import { OverlayState } from '../../../renderer/kiosk/interaction/OverlayState.ts';
import { mountOverlay } from '../../../renderer/kiosk/overlay/mountOverlay.tsx';
import { type LiveModel, NO_PASS, type OverlayModel } from '../../../renderer/kiosk/overlay/OverlayModel.ts';
import { createStage } from '../../../renderer/kiosk/stage/createStage.ts';
import { Gathering } from '../../../renderer/kiosk/stage/finale/Gathering.ts';
import type { Stage } from '../../../renderer/kiosk/stage/Stage.ts';
import { createScene } from '../../../renderer/kiosk/stage/scene/createScene.ts';
import { CANONICAL_HANDS, placeCanonicalHand } from '../../fixtures/hands/canonicalHands.ts';
import type { NamedLine } from '../everyLine.ts';
import { type MeasuredBubble, measureBubbles } from './measureBubbles.ts';
import { paintedMirror } from './paintedMirror.ts';
import { TrueShow } from './TrueShow.ts';

/** The overlay over the true stage, in any state that a test asks for. */
export type OverlayPage = {
  show(changes: Partial<OverlayModel>): void;
  showLive(changes: Partial<LiveModel>): void;
  showHand(gesture: keyof typeof CANONICAL_HANDS | null): void;
  showMirror(on: boolean): void;
  /** All idols on the stage, as in the finale. */
  gather(on: boolean): void;
  /** A show of the street on the stage, with what is read over it. */
  readonly trueShow: TrueShow;
  /** What was asked for by touch, in order: `touchStage 0.50 0.25`, `pressButton`, … */
  readonly commands: string[];
  /** Lays out each line in both languages; the stage rests meanwhile. */
  measureBubbles(lines: readonly NamedLine[]): Promise<readonly MeasuredBubble[]>;
  /** Infinity: nothing is drawn behind the overlay any more; 0: as on the street. */
  setFrameInterval(intervalMs: number): void;
  anchor(): ReturnType<Stage['idolAnchor']>;
  faces(): ReturnType<Stage['faces']>;
  /** As the page began. */
  readonly atRest: OverlayModel;
  dispose(): void;
};

declare global {
  interface Window {
    overlayPage: OverlayPage;
  }
}

/** `?landmark=museum&hour=12&language=en&turn=90`: where, when, the language that comes first, how the page lies. */
const asked = new URLSearchParams(location.search);
const landmark = LANDMARK_IDS.find((id) => id === asked.get('landmark')) ?? 'northPlaza';
const turn = ([90, 180, 270] as const).find((one) => String(one) === asked.get('turn')) ?? 0;
if (turn !== 0) document.documentElement.dataset.turn = String(turn);
const hour = Number(asked.get('hour') ?? 20);
const idol = idolOnStage(landmark);
const AT_REST: OverlayModel = {
  act: 'attracting',
  language: asked.get('language') === 'en' ? 'en' : 'zh-CN',
  landmark,
  places: LANDMARKS,
  idol: { zh: IDOLS[idol].zh, en: IDOLS[idol].en },
  signature: IDOLS[idol].signature,
  gestures: GESTURE_IDS,
  speech: null,
  stamped: false,
  stamp: null,
  ...NO_PASS,
  show: null,
  sight: { kind: 'seeing' },
  cameraOffered: true,
  mirror: null,
  mirrorBrightness: 1,
};

const owned = new DisposableStore();
const canvas = document.getElementById('stage') as HTMLCanvasElement;
const stage = owned.add(await createStage(canvas, { idol: `/idols/${idol}/`, resolution: 1 }));
owned.add(createScene(stage, { landmark, timeZone: 'Asia/Shanghai', hour: () => hour }));
const gathering = owned.add(
  new Gathering(stage, {
    host: idol,
    others: guestsOf(idol),
    random: Math.random,
    isWelcome: () => true,
  }),
);
const state = new OverlayState(AT_REST);
const trueShow = owned.add(new TrueShow(stage, idol, state));
const commands: string[] = [];
const note = (name: string) => () => void commands.push(name);
owned.add(
  mountOverlay(document.getElementById('overlay') as HTMLElement, {
    source: state,
    commands: {
      touchStage: ({ x, y }) => void commands.push(`touchStage ${x.toFixed(2)} ${y.toFixed(2)}`),
      pressButton: note('pressButton'),
      releaseButton: note('releaseButton'),
      makeGesture: (gesture) => void commands.push(`makeGesture ${gesture}`),
      switchCamera: (on) => void commands.push(`switchCamera ${on}`),
      switchLanguage: note('switchLanguage'),
      takePass: note('takePass'),
      inviteFriend: note('inviteFriend'),
    },
    anchor: () => stage.idolAnchor(),
    turn,
    faces: () => stage.faces(),
    goTo: asked.has('alone') ? (to) => void commands.push(`goTo ${to}`) : null,
  }),
);
await stage.firstFrame;
const mirror = paintedMirror();
window.overlayPage = {
  atRest: AT_REST,
  commands,
  anchor: () => stage.idolAnchor(),
  faces: () => stage.faces(),
  trueShow,
  setFrameInterval: (intervalMs) => stage.setFrameInterval(intervalMs),
  measureBubbles: async (lines) => {
    stage.setFrameInterval(Number.POSITIVE_INFINITY);
    try {
      return await measureBubbles(lines, (changes) => state.change(changes));
    } finally {
      stage.setFrameInterval(0);
    }
  },
  show: (changes) => state.change(changes),
  showLive: (changes) => state.changeLive(changes),
  showHand: (gesture) =>
    state.changeLive({ hands: gesture === null ? [] : [placeCanonicalHand(CANONICAL_HANDS[gesture])] }),
  gather: (on) => gathering.gather(on),
  showMirror: (on) => state.change({ mirror: on ? mirror : null }),
  dispose: () => owned.dispose(),
};
