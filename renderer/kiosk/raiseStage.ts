import type { KioskSettings } from '../../contract/configuration.ts';
import { type Disposable, DisposableStore } from '../../domain/core/Disposable.ts';
import { guestsOf } from '../../domain/landmarks/landmarks.ts';
import type { KioskClient } from '../client/KioskClient.ts';
import type { IdolPort, ScenePort, ScreenBox, ScreenPoint, ShowStagePort } from './interaction/ports.ts';
import { bakedAddress, loadHost } from './loadHost.ts';
import { raisePoster } from './raisePoster.ts';
import { createStage } from './stage/createStage.ts';
import { Gathering } from './stage/finale/Gathering.ts';
import { GuestVisits } from './stage/guests/GuestVisits.ts';
import { createScene } from './stage/scene/createScene.ts';
import { ShowStage } from './stage/show/ShowStage.ts';

/** What the kiosk needs of a stage, whether it is the living one or the poster that stands in for it. */
export interface RaisedStage extends Disposable {
  readonly idol: IdolPort;
  /** Whether the screen is open and nobody is before it: then other idols may come by. */
  setAlone(isAlone: boolean): void;
  /** Whether all idols are to be on it, for the finale of a walk. */
  gather(isOn: boolean): void;
  readonly scene: ScenePort;
  /** For shows; null on the poster, which can perform none. */
  readonly show: ShowStagePort | null;
  /** The stage as it is drawn now, as a JPEG of this width; nothing of the camera is ever in it. */
  picture(widthPx: number): Promise<string>;
  /** Milliseconds since the page began. */
  readonly firstFrame: Promise<number>;
  framesDrawn(): number;
  /** 95th percentile of the time between frames lately; null when nothing is drawn frame by frame. */
  slowFrameMs(): number | null;
  /** Pixels of the canvas per pixel of the page, at its finest. */
  readonly resolution: number;
  setResolution(resolution: number): void;
  /** At least this long between frames; 0 draws whenever the screen asks. */
  setFrameInterval(intervalMs: number): void;
  anchor(): { readonly face: ScreenPoint; readonly headTop: ScreenPoint; readonly feet: ScreenPoint };
  /** Of all who are on it. */
  faces(): readonly ScreenBox[];
}

/** Finer than this nobody sees at the distance of a passer-by. */
const FINEST_RESOLUTION = 2;

/** Raises the stage with the idol; where the machine cannot draw it, the poster: never a black screen. */
export async function raiseStage(settings: KioskSettings, client: KioskClient): Promise<RaisedStage> {
  const canvas = document.getElementById('stage');
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The page has no canvas #stage');
  const tellIncident = (what: string, detail: string) =>
    client.record({ type: 'incident', what, detail: detail.slice(0, 500) });
  try {
    return await raiseLivingStage(canvas, settings, tellIncident);
  } catch (failure) {
    tellIncident('stageFailed', String(failure));
    canvas.hidden = true;
    return raisePoster(bakedAddress(settings.idol));
  }
}

async function raiseLivingStage(
  canvas: HTMLCanvasElement,
  { landmark, timeZone, idol: hostIdol }: KioskSettings,
  tellIncident: (what: string, detail: string) => void,
): Promise<RaisedStage> {
  const owned = new DisposableStore();
  const idol = loadHost(hostIdol, (why) => tellIncident('ownIdolFailed', why));
  const resolution = Math.min(FINEST_RESOLUTION, window.devicePixelRatio);
  const stage = owned.add(await createStage(canvas, { idol, resolution }));
  const scene = owned.add(createScene(stage, { landmark, timeZone }));
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const load = { share: 1, frameIntervalMs: 0 };
  const guests = owned.add(
    new GuestVisits(stage, {
      guests: guestsOf(hostIdol.character).map((guest) => `/idols/${guest}/`),
      random: Math.random,
      isWelcome: () => !calm.matches && load.share >= 1 && load.frameIntervalMs === 0,
    }),
  );
  const gathering = owned.add(
    new Gathering(stage, {
      host: hostIdol.character,
      others: guestsOf(hostIdol.character),
      random: Math.random,
      isWelcome: () => !calm.matches && load.frameIntervalMs === 0,
    }),
  );
  const show = new ShowStage(stage, {
    host: hostIdol.character,
    makeRoom: () => guests.makeRoom(),
    isCalm: () => calm.matches,
  });
  return {
    idol: guests.host,
    show,
    picture: (widthPx) => stage.picture(widthPx),
    gather(isOn) {
      if (isOn) guests.makeRoom();
      gathering.gather(isOn);
    },
    setAlone: (isAlone) => guests.setAlone(isAlone),
    scene,
    firstFrame: stage.firstFrame,
    framesDrawn: () => stage.framesDrawn,
    slowFrameMs: () => stage.frameReport().percentile95Ms,
    resolution,
    setResolution(to) {
      load.share = to / resolution;
      stage.setResolution(to);
    },
    setFrameInterval(intervalMs) {
      load.frameIntervalMs = intervalMs;
      stage.setFrameInterval(intervalMs);
    },
    anchor: () => stage.idolAnchor(),
    faces: () => stage.faces(),
    dispose: () => owned.dispose(),
  };
}
