import { Container } from 'pixi.js';
import { IdolDeformer } from '../../../domain/idols/deform/IdolDeformer.ts';
import { WINGS } from '../../../domain/idols/formations/formations.ts';
import { FIGURE_FLOOR, type Framing, framingAt } from '../../../domain/idols/formations/framingAt.ts';
import { type StagePlace, spotOn } from '../../../domain/idols/formations/Spot.ts';
import { IdolAnimator } from '../../../domain/idols/IdolAnimator.ts';
import { mannerOf } from '../../../domain/idols/manners/manners.ts';
import { crownOf, figureBounds } from '../../../domain/idols/model/figureBounds.ts';
import type { Performance } from '../../../domain/idols/Performance.ts';
import { HEAD_PIVOT } from '../../../domain/idols/parts/PartDrawing.ts';
import { Follower } from '../../../domain/idols/sources/ease.ts';
import type { StageWalk } from '../../../domain/shows/StageState.ts';
import type { ExpressionId, IdolPort, MotionId, ScreenPoint, Speech } from '../interaction/ports.ts';
import { createIdolMesh, type IdolMesh } from './idolMesh.ts';
import type { LoadedIdol } from './loadIdol.ts';
import type { FootingOnScreen, StagedIdol } from './Stage.ts';
import { Walk } from './Walk.ts';

/** How fast she glides to her new place when the screen turns. */
const GLIDE_RATE = 9;
const FACE_CENTRE_Y = 190;

const GLIDING = ['x', 'floor', 'scale', 'depth'] as const;
const DEPTH_STEPS = 200;

/** One idol on the stage: answers the interaction, moves every frame. */
export class StageIdol implements StagedIdol {
  readonly view = new Container({ label: 'idol' });
  readonly #animator: IdolAnimator;
  readonly #deformer: IdolDeformer;
  readonly #mesh: IdolMesh;
  readonly #glide = {
    x: new Follower(GLIDE_RATE),
    floor: new Follower(GLIDE_RATE),
    scale: new Follower(GLIDE_RATE),
    depth: new Follower(GLIDE_RATE),
  };
  readonly #walk: Walk;
  /** These two are written anew each frame, never replaced: the stage makes no garbage while she stands there. */
  readonly #moment = { deltaMs: 0 };
  readonly #gazeTarget = { x: 0, y: 0 };
  readonly #figure: { readonly stature: number; readonly top: number };
  readonly #crown: number;
  readonly #onDispose: (idol: StageIdol) => void;
  #width = 1;
  #height = 1;
  /** Where her feet and her size are heading; null before the screen's size is known. */
  #wanted: Footing | null = null;
  #lookTarget: ScreenPoint | null = null;
  #isDisposed = false;

  /** @param onDispose told once, while she is still whole */
  constructor(
    loaded: LoadedIdol,
    seed: number,
    place: StagePlace,
    onDispose: (idol: StageIdol) => void = () => undefined,
  ) {
    this.#walk = new Walk(place);
    this.#figure = { stature: loaded.model.stature, top: figureBounds(loaded.model).y };
    this.#crown = crownOf(loaded.model);
    this.#onDispose = onDispose;
    this.#animator = new IdolAnimator(seed, mannerOf(loaded.model.idol));
    this.#deformer = new IdolDeformer(loaded.model);
    this.#mesh = createIdolMesh(loaded, this.#deformer.vertices);
    this.view.addChild(this.#mesh.mesh);
  }

  /** The screen's size in pixels; she stands at once the first time and glides later. */
  resize(width: number, height: number): void {
    const isFirst = this.#wanted === null;
    this.#width = width;
    this.#height = height;
    this.#aim();
    if (isFirst && this.#wanted !== null) {
      for (const key of GLIDING) this.#glide[key].value = this.#wanted[key];
    }
    this.#place(0);
  }

  moveTo(place: StagePlace, durationMs = 0): void {
    this.#walk.begin(place, durationMs);
  }

  standAt({ from, to, share }: StageWalk): void {
    this.#walk.put(from, to, share);
    this.#aim();
    if (this.#wanted !== null) for (const key of GLIDING) this.#glide[key].value = this.#wanted[key];
    this.view.visible = share < 1 || to !== WINGS;
  }

  perform(performance: Performance | null): void {
    this.#animator.perform(performance);
    if (performance === null) this.view.visible = true;
  }

  footing(): FootingOnScreen {
    const { x, floor, scale } = this.#glide;
    const unit = scale.value;
    const face = floor.value - (FIGURE_FLOOR - FACE_CENTRE_Y) * unit;
    return { x: x.value, floor: floor.value, face, crown: floor.value - (FIGURE_FLOOR - this.#crown) * unit };
  }

  /** Poses her for this moment. @param timeMs a clock that does not run backwards */
  advance(timeMs: number, deltaMs: number): void {
    if (this.#walk.advanceTo(timeMs)) this.#aim();
    this.#place(deltaMs);
    this.#aimGaze();
    this.#deformer.evaluate(this.#animator.advanceTo(timeMs), timeMs);
    this.#mesh.upload();
  }

  /** Where things are that a bubble or a hint points to. */
  anchor(): { readonly face: ScreenPoint; readonly headTop: ScreenPoint; readonly feet: ScreenPoint } {
    const { head } = this.#deformer.figure;
    head.place(HEAD_PIVOT.x, FACE_CENTRE_Y, 60);
    const face = this.#toScreen(head.x, head.y);
    head.place(HEAD_PIVOT.x, this.#crown, 0);
    const headTop = this.#toScreen(head.x, head.y);
    return { face, headTop, feet: { x: this.#glide.x.value, y: this.#glide.floor.value } };
  }

  lookAt(target: ScreenPoint | null): void {
    this.#lookTarget = target;
  }

  express(expression: ExpressionId): void {
    this.#animator.express(expression);
  }

  play(motion: MotionId, handTarget?: ScreenPoint): void {
    this.#animator.play(motion, handTarget === undefined ? null : this.#toModel(handTarget));
  }

  answer(gesture: Parameters<IdolPort['answer']>[0]): void {
    this.#animator.answer(gesture);
  }

  demonstrate(gesture: Parameters<IdolPort['demonstrate']>[0]): void {
    this.#animator.demonstrate(gesture);
  }

  speak(speech: Speech | null): void {
    this.#animator.speak(speech);
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#onDispose(this);
    this.view.removeFromParent();
    this.#mesh.dispose();
    this.view.destroy();
  }

  #aim(): void {
    const { from, to, share } = this.#walk;
    const there = this.#framingAt(to);
    this.#wanted = share >= 1 ? there : between(this.#framingAt(from), there, share);
  }

  #framingAt(place: StagePlace): Footing {
    const spot = spotOn(place, this.#width, this.#height);
    return { ...framingAt(spot, this.#width / this.#height, this.#figure), depth: spot.depth };
  }

  #place(deltaMs: number): void {
    const wanted = this.#wanted;
    if (wanted === null) return;
    const moment = this.#moment;
    moment.deltaMs = deltaMs;
    const { x, floor, scale, depth } = this.#glide;
    const pixels = scale.towards(wanted.scale, moment) * this.#height;
    const floorY = floor.towards(wanted.floor, moment) * this.#height;
    this.view.position.set(
      x.towards(wanted.x, moment) * this.#width,
      floorY - (FIGURE_FLOOR + this.#walk.hop) * pixels,
    );
    this.view.scale.set(pixels);
    // In steps: Pixi sorts anew whenever it changes, and a glide ends slowly.
    this.view.zIndex = Math.round(depth.towards(wanted.depth, moment) * DEPTH_STEPS);
  }

  #aimGaze(): void {
    const looked = this.#lookTarget;
    if (looked !== null) {
      const { position, scale } = this.view;
      this.#gazeTarget.x = (looked.x * this.#width - position.x) / scale.x;
      this.#gazeTarget.y = (looked.y * this.#height - position.y) / scale.y;
    }
    this.#animator.lookAt(looked === null ? null : this.#gazeTarget);
  }

  #toModel({ x, y }: ScreenPoint): { x: number; y: number } {
    const { position, scale } = this.view;
    return { x: (x * this.#width - position.x) / scale.x, y: (y * this.#height - position.y) / scale.y };
  }

  #toScreen(x: number, y: number): ScreenPoint {
    const { position, scale } = this.view;
    return { x: (position.x + x * scale.x) / this.#width, y: (position.y + y * scale.y) / this.#height };
  }
}

type Footing = Framing & { readonly depth: number };

function between(from: Footing, to: Footing, share: number): Footing {
  const mix = (key: keyof Footing) => from[key] + (to[key] - from[key]) * share;
  return { x: mix('x'), floor: mix('floor'), scale: mix('scale'), depth: mix('depth') };
}
