import type { KioskSettings } from '../../contract/configuration.ts';
import { readOwnIdol } from '../../contract/ownIdol.ts';
import { readRecipe } from '../../contract/recipe.ts';
import { expectOk } from '../../domain/core/Result.ts';
import { type LoadedIdol, loadIdol } from './stage/loadIdol.ts';

type HostIdol = Pick<KioskSettings['idol'], 'id' | 'address' | 'character'>;

export const bakedAddress = ({ character }: Pick<HostIdol, 'character'>): string => `/idols/${character}/`;

/**
 * The kiosk's own idol. One that staff made is drawn here and now from her recipe; where that fails, she looks as the
 * one whose character she has.
 * @param onFailure told why she looks otherwise, for the figures
 */
export async function loadHost(idol: HostIdol, onFailure: (why: string) => void): Promise<LoadedIdol> {
  if (idol.id === idol.character) return loadIdol(bakedAddress(idol));
  try {
    return await bakeOwnIdol(idol);
  } catch (failure) {
    onFailure(`${idol.id}: ${String(failure)}`);
    return loadIdol(bakedAddress(idol));
  }
}

async function bakeOwnIdol({ address, character }: HostIdol): Promise<LoadedIdol> {
  const [answer, { bakeInBrowser }] = await Promise.all([
    fetch(address),
    // Eight of eight kiosks mostly need it not: it is fetched by those that do.
    import('../idols/bakeInBrowser.ts'),
  ]);
  if (!answer.ok) throw new Error(`${address} could not be loaded: ${answer.status} ${answer.statusText}`);
  const own = readOwnIdol(await answer.json(), address);
  if (!own.ok) throw new Error(own.error.join(' '));
  const recipe = expectOk(readRecipe(own.value.recipe, address), 'the idol was checked as a whole');
  const { model, atlas } = await bakeInBrowser(recipe);
  // She moves as her character does.
  return { model: { ...model, idol: character }, atlas };
}
