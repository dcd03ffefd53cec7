import 'pixi.js/unsafe-eval';
import 'pixi.js/mesh';
import { Container, WebGLRenderer } from 'pixi.js';
import type { Disposable } from '../../domain/core/Disposable.ts';
import { IdolDeformer } from '../../domain/idols/deform/IdolDeformer.ts';
import { FIGURE_FLOOR } from '../../domain/idols/formations/framingAt.ts';
import { mannerOf } from '../../domain/idols/manners/manners.ts';
import { Pose } from '../../domain/idols/Pose.ts';
import type { SheetCell, SheetCrop } from '../../domain/idols/sheet/SheetCell.ts';
import { createIdolMesh } from '../kiosk/stage/idolMesh.ts';
import type { LoadedIdol } from '../kiosk/stage/loadIdol.ts';

const STEP_MS = 1000 / 60;
const WHITE = 0xffffff;

/** Model units shown by each crop. */
const FRAMES: { readonly [Crop in SheetCrop]: { x: number; y: number; width: number; height: number } } = {
  full: { x: -450, y: -265, width: 900, height: 1605 },
  upper: { x: -350, y: -175, width: 700, height: 900 },
  bust: { x: -230, y: -120, width: 460, height: 540 },
};

/** Either side of the picture decides the other. */
export type CellSize = { readonly crop: SheetCrop; readonly isBlack?: boolean } & (
  | { readonly width: number }
  | { readonly height: number }
);

export interface Figure extends Disposable {
  paint(cell: SheetCell, size: CellSize): HTMLCanvasElement;
}

/** Paints cells with the shaders and meshes of the stage on one graphics context. */
export class CellPainter {
  readonly #renderer: WebGLRenderer;
  readonly #background: number;

  private constructor(renderer: WebGLRenderer, background: number) {
    this.#background = background;
    this.#renderer = renderer;
  }

  /** @param background behind her, as 0xRRGGBB */
  static async create(background: number): Promise<CellPainter> {
    const renderer = new WebGLRenderer();
    await renderer.init({
      width: 64,
      height: 64,
      resolution: 1,
      antialias: false,
      background,
      preserveDrawingBuffer: true,
      // As the stage: meshes are all that is drawn.
      manageImports: false,
    });
    return new CellPainter(renderer, background);
  }

  take(loaded: LoadedIdol): Figure {
    const renderer = this.#renderer;
    const background = this.#background;
    const deformer = new IdolDeformer(loaded.model);
    const idolMesh = createIdolMesh(loaded, deformer.vertices);
    const view = new Container();
    view.addChild(idolMesh.mesh);
    const pose = new Pose(mannerOf(loaded.model.idol).rest);
    return {
      paint(cell, size) {
        live(cell, pose, deformer);
        idolMesh.upload();
        const frame = FRAMES[size.crop];
        const scale = 'width' in size ? size.width / frame.width : size.height / frame.height;
        renderer.resize(Math.round(frame.width * scale), Math.round(frame.height * scale));
        renderer.background.color = size.isBlack ? WHITE : background;
        idolMesh.mesh.tint = size.isBlack ? 0 : WHITE;
        // Whole figures stand on one floor, each as tall as she is; faces and hands are compared at one size.
        const stature = size.crop === 'full' ? loaded.model.stature : 1;
        view.scale.set(scale * stature);
        view.position.set(-frame.x * scale, (FIGURE_FLOOR * (1 - stature) - frame.y) * scale);
        renderer.render({ container: view });
        return copyOf(renderer.canvas as HTMLCanvasElement);
      },
      dispose() {
        idolMesh.dispose();
        view.destroy();
      },
    };
  }

  dispose(): void {
    this.#renderer.destroy();
  }
}

/** From moment 0, to which the springs settle, to the cell's own, in steps of one length. */
function live(cell: SheetCell, pose: Pose, deformer: IdolDeformer): void {
  for (let step = 0; ; step++) {
    const timeMs = Math.min(step * STEP_MS, cell.atMs);
    const deltaMs = step === 0 ? 0 : timeMs - (step - 1) * STEP_MS;
    pose.reset();
    cell.apply(pose, { timeMs, deltaMs });
    pose.clamp();
    deformer.evaluate(pose, timeMs);
    if (timeMs >= cell.atMs) return;
  }
}

function copyOf(source: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = source.width;
  copy.height = source.height;
  copy.getContext('2d')?.drawImage(source, 0, 0);
  return copy;
}
