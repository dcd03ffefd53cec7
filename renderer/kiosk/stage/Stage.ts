import type { Container } from 'pixi.js';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import type { IdolPort, ScreenPoint } from '../interaction/ports.ts';
import type { FrameReport } from './FrameTimes.ts';

export type StageOptions = {
  /** Folder of the baked idol, such as `/idols/xingman/`. */
  readonly idolAddress: string;
  /** Makes her idle life her own; the same seed gives the same life. */
  readonly seed?: number;
  /** Pixels of the canvas per pixel of the page; by default the screen's, no finer than 2. */
  readonly resolution?: number;
  /** Painted where nothing stands, as 0xRRGGBB. */
  readonly background?: number;
};

/** Something that moves with the stage: a scene behind her, effects before her. */
export type StageActor = {
  /** @param timeMs since the page began; the same clock that the idol lives on */
  advance(timeMs: number, deltaMs: number): void;
  resize?(width: number, height: number): void;
};

export interface Stage extends Disposable {
  readonly idol: IdolPort;
  /** Behind her, and before her: empty slots in pixels of the page. */
  readonly scene: Container;
  readonly effects: Container;
  readonly size: { readonly width: number; readonly height: number };
  /** When her first frame is on the screen: milliseconds since the page began. */
  readonly firstFrame: Promise<number>;
  readonly framesDrawn: number;
  readonly hasContext: boolean;
  /** Where her face, crown and feet are now, for bubbles and hints. */
  idolAnchor(): { readonly face: ScreenPoint; readonly headTop: ScreenPoint; readonly feet: ScreenPoint };
  /** Runs with every frame, before she is posed. */
  addActor(actor: StageActor): Disposable;
  frameReport(): FrameReport;
  /** Takes load off a slow machine: 1 all pixels, 0.5 half of them each way. */
  setResolution(resolution: number): void;
  /** At least this long between frames, so that the rest of the machine gets its turn; 0 draws whenever the screen asks. */
  setFrameInterval(intervalMs: number): void;
}
