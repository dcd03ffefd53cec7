import type { Container } from 'pixi.js';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { StagePlace } from '../../../domain/idols/formations/Spot.ts';
import type { Performance } from '../../../domain/idols/Performance.ts';
import type { StageWalk } from '../../../domain/shows/StageState.ts';
import type { IdolPort, ScreenBox, ScreenPoint } from '../interaction/ports.ts';
import type { FrameReport } from './FrameTimes.ts';
import type { LoadedIdol } from './loadIdol.ts';

export type StageOptions = {
  /** Folder of the baked idol, such as `/idols/xingman/`; or the idol herself, on her way. */
  readonly idol: string | Promise<LoadedIdol>;
  /** Makes her idle life her own; the same seed gives the same life. */
  readonly seed?: number;
  /** Pixels of the canvas per pixel of the page; by default the screen's, no finer than 2. */
  readonly resolution?: number;
  /** Painted where nothing stands, as 0xRRGGBB. */
  readonly background?: number;
};

/** Where her face, crown and feet are, for bubbles and hints. */
export type IdolAnchor = {
  readonly face: ScreenPoint;
  readonly headTop: ScreenPoint;
  readonly feet: ScreenPoint;
};

/** One of those on the stage. Disposing of her takes her off it and frees her atlas. */
export interface StagedIdol extends IdolPort {
  /** She glides there; with a duration she walks. Never jumps. */
  moveTo(place: StagePlace, durationMs?: number): void;
  anchor(): IdolAnchor;
  /** In a show: where she is, at once, without a glide. */
  standAt(walk: StageWalk): void;
  /** In a show: what she does at this moment, told every frame; null gives her back to herself. */
  perform(performance: Performance | null): void;
  footing(): FootingOnScreen;
}

/** Where she stands, whatever she does there: shares of the screen's width and height, before any camera. */
export type FootingOnScreen = {
  readonly x: number;
  readonly floor: number;
  readonly face: number;
  readonly crown: number;
};

export type NewIdol = {
  /** Folder of the baked idol, such as `/idols/xingman/`. */
  readonly address: string;
  /** She was baked already; then nothing is fetched. The stage takes the picture over. */
  readonly loaded?: LoadedIdol;
  readonly seed?: number;
  /** Where she stands at first. */
  readonly place: StagePlace;
};

/** Something that moves with the stage: a scene behind her, effects before her. */
export type StageActor = {
  /** @param timeMs since the page began; the same clock that the idol lives on */
  advance(timeMs: number, deltaMs: number): void;
  resize?(width: number, height: number): void;
};

export interface Stage extends Disposable {
  /** The kiosk's own. */
  readonly idol: StagedIdol;
  /** Loads another and sets her on the stage. Rejects with one sentence when she cannot be loaded. */
  addIdol(idol: NewIdol): Promise<StagedIdol>;
  /** Behind her, and before her: empty slots in pixels of the page. */
  readonly scene: Container;
  readonly effects: Container;
  /** Light and floor of a show, between the scene and the idols. */
  readonly backlight: Container;
  /** The scene, the light behind and the idols: what a camera moves. */
  readonly world: Container;
  readonly size: { readonly width: number; readonly height: number };
  /** When her first frame is on the screen: milliseconds since the page began. */
  readonly firstFrame: Promise<number>;
  readonly framesDrawn: number;
  readonly hasContext: boolean;
  /** Of the kiosk's own idol, now. */
  idolAnchor(): IdolAnchor;
  /** Where the faces of all who are to be seen are now, crown and chin included, as a camera shows them. */
  faces(): readonly ScreenBox[];
  /** Runs with every frame, before she is posed. */
  addActor(actor: StageActor): Disposable;
  /** The next frame, as a JPEG of this width in a data URL. */
  picture(widthPx: number): Promise<string>;
  frameReport(): FrameReport;
  /** Takes load off a slow machine: 1 all pixels, 0.5 half of them each way. */
  setResolution(resolution: number): void;
  /** At least this long between frames, so that the rest of the machine gets its turn; 0 draws whenever the screen asks. */
  setFrameInterval(intervalMs: number): void;
}
