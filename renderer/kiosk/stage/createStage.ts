import 'pixi.js/unsafe-eval';
import 'pixi.js/mesh';
import { Container, WebGLRenderer } from 'pixi.js';
import { DisposableStore, toDisposable } from '../../../domain/core/Disposable.ts';
import { SOLO } from '../../../domain/idols/formations/formations.ts';
import { FrameTimes } from './FrameTimes.ts';
import { keepContext } from './keepContext.ts';
import { loadIdol } from './loadIdol.ts';
import type { Stage, StageActor, StageOptions } from './Stage.ts';
import { StageCast } from './StageCast.ts';
import { StagePictures } from './StagePictures.ts';

const BACKGROUND = 0x1a1233;
const EARLY_MS = 4;
/**
 * The scene's sheet and its backdrop. Pixi's own batch shader chooses among 16 textures or more for every pixel, which is
 * what costs most where a processor draws.
 */
const MOST_TEXTURES_A_BATCH = 2;

/**
 * Opens the stage on a canvas that the page sizes, with the idol on it, and plays until disposed. Rejects with one
 * sentence when the idol cannot be loaded or there is no WebGL.
 */
export async function createStage(canvas: HTMLCanvasElement, options: StageOptions): Promise<Stage> {
  const owned = new DisposableStore();
  const renderer = new WebGLRenderer();
  const root = new Container({ label: 'stage' });
  const world = root.addChild(new Container({ label: 'world' }));
  const scene = world.addChild(new Container({ label: 'scene' }));
  const backlight = world.addChild(new Container({ label: 'backlight' }));
  const cast = new StageCast();
  world.addChild(cast.view);
  const effects = root.addChild(new Container({ label: 'effects' }));
  const loading = typeof options.idol === 'string' ? loadIdol(options.idol) : options.idol;
  const starting = renderer.init({
    canvas,
    width: Math.max(1, canvas.clientWidth),
    height: Math.max(1, canvas.clientHeight),
    resolution: options.resolution ?? Math.min(2, globalThis.devicePixelRatio),
    antialias: false,
    background: options.background ?? BACKGROUND,
    powerPreference: 'high-performance',
    // What Pixi would load by itself asks a 2-D canvas for pixels on the way, a third of a second without a graphics
    // card; sprites and meshes are all that a stage needs.
    manageImports: false,
  });
  const [loaded, started] = await Promise.allSettled([loading, starting]);
  if (started.status === 'fulfilled') {
    renderer.limits.maxBatchableTextures = MOST_TEXTURES_A_BATCH;
    owned.defer(() => {
      root.destroy({ children: true });
      renderer.destroy({ removeView: false });
    });
  }
  if (loaded.status === 'rejected' || started.status === 'rejected') {
    if (loaded.status === 'fulfilled') loaded.value.atlas.close();
    owned.dispose();
    throw loaded.status === 'rejected' ? loaded.reason : (started as PromiseRejectedResult).reason;
  }
  owned.add(cast);
  const idol = cast.enter(loaded.value, options.seed ?? 1, SOLO);

  const actors = new Set<StageActor>();
  const times = new FrameTimes();
  const pictures = owned.add(new StagePictures());
  const size = { width: 0, height: 0 };
  let framesDrawn = 0;
  let hasContext = true;
  let lastMs: number | null = null;
  const first = Promise.withResolvers<number>();

  let frameIntervalMs = 0;
  let isOpen = true;
  owned.defer(() => {
    isOpen = false;
  });

  const draw = (timeMs: number) => {
    // A little less than the interval: the screen's own beat must not push a due frame to the next one.
    if (lastMs !== null && timeMs - lastMs < frameIntervalMs - EARLY_MS) return;
    const began = performance.now();
    const deltaMs = lastMs === null ? 0 : Math.max(0, timeMs - lastMs);
    lastMs = timeMs;
    for (const actor of actors) actor.advance(timeMs, deltaMs);
    cast.advance(timeMs, deltaMs);
    if (!hasContext) return;
    renderer.render({ container: root });
    framesDrawn++;
    pictures.take(canvas);
    times.note(timeMs, performance.now() - began);
    if (framesDrawn === 1) first.resolve(performance.now());
  };
  const resize = () => {
    const width = Math.max(1, canvas.clientWidth);
    const height = Math.max(1, canvas.clientHeight);
    if (width === size.width && height === size.height) return;
    size.width = width;
    size.height = height;
    renderer.resize(width, height);
    for (const actor of actors) actor.resize?.(width, height);
    cast.resize(width, height);
    // A resized canvas is empty until it is drawn: draw before the page is painted.
    if (lastMs !== null && hasContext) renderer.render({ container: root });
  };

  resize();
  const observer = new ResizeObserver(resize);
  observer.observe(canvas);
  owned.defer(() => observer.disconnect());
  owned.add(
    keepContext(canvas, {
      onLost: () => {
        hasContext = false;
      },
      onRestored: () => {
        hasContext = true;
        times.forget();
      },
    }),
  );
  const onVisibility = () => times.forget();
  document.addEventListener('visibilitychange', onVisibility);
  owned.defer(() => document.removeEventListener('visibilitychange', onVisibility));
  let frame = requestAnimationFrame(function next(timeMs) {
    frame = requestAnimationFrame(next);
    draw(timeMs);
  });
  owned.defer(() => cancelAnimationFrame(frame));

  return {
    idol,
    async addIdol({ address, loaded: given, seed = 1, place }) {
      const another = given ?? (await loadIdol(address));
      if (isOpen) return cast.enter(another, seed, place);
      another.atlas.close();
      throw new Error(`${address}: the stage was taken down meanwhile.`);
    },
    scene,
    effects,
    backlight,
    world,
    size,
    firstFrame: first.promise,
    get framesDrawn() {
      return framesDrawn;
    },
    get hasContext() {
      return hasContext;
    },
    idolAnchor: () => idol.anchor(),
    faces: () => cast.faces(world),
    addActor(actor) {
      actors.add(actor);
      actor.resize?.(size.width, size.height);
      return toDisposable(() => actors.delete(actor));
    },
    picture: (widthPx) => pictures.ask(widthPx),
    frameReport: () => times.report(),
    setResolution(resolution) {
      renderer.resize(size.width, size.height, resolution);
    },
    setFrameInterval(intervalMs) {
      frameIntervalMs = intervalMs;
      times.forget();
    },
    dispose: () => owned.dispose(),
  };
}
