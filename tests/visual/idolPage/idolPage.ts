import { writeIdolModel } from '../../../contract/idolModel.ts';
import { IdolAnimator } from '../../../domain/idols/IdolAnimator.ts';
import { mannerOf } from '../../../domain/idols/manners/manners.ts';
import type { Recipe } from '../../../domain/idols/recipe.ts';
import { CellPainter, type Figure } from '../../../renderer/idolSheet/CellPainter.ts';
import { bakeInBrowser } from '../../../renderer/idols/bakeInBrowser.ts';
import { loadIdol } from '../../../renderer/kiosk/stage/loadIdol.ts';
import { IDOL_SCENES, SCENE_SEED } from '../idolScenes.ts';
import { type AtlasDifference, differenceOf } from './differenceOf.ts';

/** Idols one by one on a page, for a test to handle. */
export type IdolPage = {
  /** @returns the scene as a PNG, base64 */
  paint(idol: string, scene: string): Promise<string>;
  /** Bakes here, and compares with what was baked beforehand and is served. */
  bake(recipe: Recipe): Promise<AtlasDifference & { readonly model: string }>;
  /** @returns how long each of so many bakes took */
  bakeDurations(recipe: Recipe, times: number): Promise<number[]>;
};

declare global {
  interface Window {
    idolPage: IdolPage;
  }
}

const WIDTH = { full: 170, upper: 180, bust: 160 } as const;
const STEP_MS = 1000 / 60;
const LONGEST_WAIT_MS = 20_000;
const painter = CellPainter.create(0xbfcbdc);
const figures = new Map<string, Promise<Figure>>();

function figureOf(idol: string): Promise<Figure> {
  let figure = figures.get(idol);
  if (figure === undefined) {
    figure = Promise.all([painter, loadIdol(`/idols/${idol}/`)]).then(([paints, loaded]) =>
      paints.take(loaded),
    );
    figures.set(idol, figure);
  }
  return figure;
}

function firstBlinkMs(idol: string): number {
  const animator = new IdolAnimator(SCENE_SEED, mannerOf(idol));
  for (let timeMs = 0; timeMs < LONGEST_WAIT_MS; timeMs += STEP_MS) {
    if (animator.advanceTo(timeMs).get('ParamEyeLOpen') < 0.05) return timeMs;
  }
  throw new Error(`${idol} did not blink`);
}

window.idolPage = {
  async paint(idol, wanted) {
    const scene = IDOL_SCENES.find(({ name }) => name === wanted);
    if (scene === undefined) throw new Error(`There is no scene ${wanted}`);
    const figure = await figureOf(idol);
    const animator = new IdolAnimator(SCENE_SEED, mannerOf(idol));
    scene.ask(animator);
    const picture = figure.paint(
      {
        set: 'motions',
        name: scene.name,
        crop: scene.crop,
        atMs: scene.atMs === 'blink' ? firstBlinkMs(idol) : scene.atMs,
        apply: (pose, { timeMs }) => pose.values.set(animator.advanceTo(timeMs).values),
      },
      { crop: scene.crop, width: WIDTH[scene.crop] },
    );
    return picture.toDataURL('image/png').split(',')[1] ?? '';
  },

  async bake(recipe) {
    const fresh = await bakeInBrowser(recipe);
    const served = await loadIdol(`/idols/${recipe.id}/`);
    try {
      return { model: writeIdolModel(fresh.model), ...differenceOf(fresh.atlas, served.atlas) };
    } finally {
      fresh.atlas.close();
      served.atlas.close();
    }
  },

  async bakeDurations(recipe, times) {
    const durations: number[] = [];
    for (let count = 0; count < times; count++) {
      const startedMs = performance.now();
      const { atlas } = await bakeInBrowser(recipe);
      durations.push(performance.now() - startedMs);
      atlas.close();
    }
    return durations;
  },
};
