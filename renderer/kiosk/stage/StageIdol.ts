import { Container } from 'pixi.js';
import { IdolDeformer } from '../../../domain/idols/deform/IdolDeformer.ts';
import { IdolAnimator } from '../../../domain/idols/IdolAnimator.ts';
import { mannerOf } from '../../../domain/idols/manners/manners.ts';
import { HEAD_PIVOT } from '../../../domain/idols/parts/PartDrawing.ts';
import { Follower } from '../../../domain/idols/sources/ease.ts';
import type { ExpressionId, IdolPort, MotionId, ScreenPoint, Speech } from '../interaction/ports.ts';
import { type Framing, framingFor, placementOf } from './framing.ts';
import { createIdolMesh, type IdolMesh } from './idolMesh.ts';
import type { LoadedIdol } from './loadIdol.ts';

/** How fast she glides to her new place when the screen turns. */
const GLIDE_RATE = 9;
const FACE_CENTRE_Y = 190;
const HEAD_TOP_Y = -40;

const AT_ONCE = { deltaMs: 0 };

/** One idol on the stage: answers the interaction, moves every frame. */
export class StageIdol implements IdolPort {
  readonly view = new Container({ label: 'idol' });
  readonly #animator: IdolAnimator;
  readonly #deformer: IdolDeformer;
  readonly #mesh: IdolMesh;
  readonly #glide = {
    x: new Follower(GLIDE_RATE),
    floor: new Follower(GLIDE_RATE),
    scale: new Follower(GLIDE_RATE),
  };
  #width = 1;
  #height = 1;
  #wanted: Framing | null = null;
  #lookTarget: ScreenPoint | null = null;
  #isDisposed = false;

  constructor(loaded: LoadedIdol, seed: number) {
    this.#animator = new IdolAnimator(seed, mannerOf(loaded.model.idol));
    this.#deformer = new IdolDeformer(loaded.model);
    this.#mesh = createIdolMesh(loaded, this.#deformer.vertices);
    this.view.addChild(this.#mesh.mesh);
  }

  /** The screen's size in pixels; she stands at once the first time and glides later. */
  resize(width: number, height: number): void {
    const wanted = framingFor(width, height);
    if (this.#wanted === null) {
      for (const key of ['x', 'floor', 'scale'] as const) this.#glide[key].value = wanted[key];
    }
    this.#wanted = wanted;
    this.#width = width;
    this.#height = height;
    this.#place(AT_ONCE);
  }

  /** Poses her for this moment. @param timeMs a clock that does not run backwards */
  advance(timeMs: number, deltaMs: number): void {
    this.#place({ deltaMs });
    this.#animator.lookAt(this.#lookTarget === null ? null : this.#toModel(this.#lookTarget));
    this.#deformer.evaluate(this.#animator.advanceTo(timeMs), timeMs);
    this.#mesh.upload();
  }

  /** Where things are that a bubble or a hint points to. */
  anchor(): { readonly face: ScreenPoint; readonly headTop: ScreenPoint; readonly feet: ScreenPoint } {
    const { head } = this.#deformer.figure;
    head.place(HEAD_PIVOT.x, FACE_CENTRE_Y, 60);
    const face = this.#toScreen(head.x, head.y);
    head.place(HEAD_PIVOT.x, HEAD_TOP_Y, 0);
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
    this.view.removeFromParent();
    this.#mesh.dispose();
    this.view.destroy();
  }

  #place(moment: { readonly deltaMs: number }): void {
    const { x, floor, scale } = this.#glide;
    const wanted = this.#wanted;
    if (wanted === null) return;
    const framing = {
      x: x.towards(wanted.x, moment),
      floor: floor.towards(wanted.floor, moment),
      scale: scale.towards(wanted.scale, moment),
    };
    const placement = placementOf(framing, this.#width, this.#height);
    this.view.position.set(placement.x, placement.y);
    this.view.scale.set(placement.scale);
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
