import type { FromPreview } from '../../contract/previewMessages.ts';
import { readRecipe } from '../../contract/recipe.ts';
import type { Disposable } from '../../domain/core/Disposable.ts';
import { SOLO, WINGS } from '../../domain/idols/formations/formations.ts';
import { EXPRESSIONS, MOTIONS } from '../../domain/idols/vocabulary.ts';
import { bakeInBrowser } from '../idols/bakeInBrowser.ts';
import type { Stage, StagedIdol } from '../kiosk/stage/Stage.ts';

/** An idol of the studio on the stage, alone; baked anew with every change of her recipe. */
export class IdolPreview implements Disposable {
  readonly #stage: Stage;
  readonly #tell: (message: FromPreview) => void;
  #idol: StagedIdol | null = null;
  /** Each bake has its own number: one that was overtaken is thrown away. */
  #number = 0;

  constructor(stage: Stage, tell: (message: FromPreview) => void) {
    this.#stage = stage;
    this.#tell = tell;
  }

  async bake(document: unknown, character: string): Promise<void> {
    const number = ++this.#number;
    const recipe = readRecipe(document, 'recipe');
    if (!recipe.ok) return this.#tell({ type: 'refused', faults: [...recipe.error] });
    const beganMs = performance.now();
    try {
      const { model, atlas } = await bakeInBrowser(recipe.value);
      if (number !== this.#number) return atlas.close();
      const loaded = { model: { ...model, idol: character }, atlas };
      const idol = await this.#stage.addIdol({ address: 'studio', loaded, place: SOLO });
      this.#idol?.dispose();
      this.#idol = idol;
      this.#stage.idol.standAt({ from: WINGS, to: WINGS, share: 1 });
      this.#tell({ type: 'baked', durationMs: performance.now() - beganMs });
    } catch (failure) {
      if (number === this.#number) this.#tell({ type: 'failed', sentence: String(failure) });
    }
  }

  act(expression: string | null, motion: string | null): void {
    const feeling = EXPRESSIONS.find((id) => id === expression);
    const move = MOTIONS.find((id) => id === motion);
    if (feeling !== undefined) this.#idol?.express(feeling);
    if (move !== undefined) this.#idol?.play(move);
  }

  dispose(): void {
    this.#number++;
    this.#idol?.dispose();
    this.#idol = null;
  }
}
