import { afterEach, describe, expect, it } from 'vitest';
import { defaultStreetContent } from '../../../contract/streetContent.ts';
import { shippedRecipe } from '../../../tests/fixtures/shippedRecipes.ts';
import type { FileOperations } from '../content/files/FileOperations.ts';
import { type FollowedStreet, followStreet } from './followStreet.ts';
import { type StreetPlaces, streetOf } from './streetOf.ts';

let following: FollowedStreet | null = null;
afterEach(() => following?.dispose());

function follow() {
  const texts = new Map<string, string>();
  const seen: StreetPlaces[] = [];
  const said: string[] = [];
  const files = {
    read: (path: string) => {
      const text = texts.get(path.replaceAll('\\', '/'));
      return text === undefined ? null : { text, savedAtMs: 0 };
    },
  } as FileOperations;
  const street = followStreet({
    dataFolder: '/data',
    files,
    changed: (places) => seen.push(places),
    say: (sentence) => said.push(sentence),
  });
  following = street;
  const writeFile = (path: string, text: string) => texts.set(`/data/${path}`, text);
  const write = (text: string) => {
    writeFile('street.json', text);
    street.look();
  };
  const now = () => seen.at(-1) as StreetPlaces;
  return { street, write, writeFile, now, seen, said };
}

function written(change: (content: ReturnType<typeof defaultStreetContent>) => void): string {
  const content = defaultStreetContent();
  change(content);
  return JSON.stringify(content);
}

describe('the street that staff wrote', () => {
  it('is the program’s own where they wrote none', () => {
    const { now, street } = follow();
    expect(now().content).toEqual(defaultStreetContent());
    expect(street.problems()).toEqual([]);
  });

  it('gives the page names, order, idol, gestures and lines', () => {
    const { write, now } = follow();
    const line = { zh: '你好呀', en: 'Hello there' };
    write(
      written((content) => {
        content.landmarks.reverse();
        const last = content.landmarks[7];
        const museum = content.landmarks[5];
        if (last === undefined || museum === undefined) throw new Error('Eight are expected');
        [last.idol, museum.idol] = [museum.idol, last.idol];
        last.zh = '北门';
        content.gestures = ['thumbsUp'];
        content.lines = { yixia: { morning: [line] } };
      }),
    );
    const settings = streetOf('northPlaza', now());
    expect(settings.landmarks.at(-1)).toMatchObject({ id: 'northPlaza', zh: '北门', idol: 'yixia' });
    expect(settings.idol).toMatchObject({ id: 'yixia', zh: '忆匣', address: '/idols/yixia/' });
    expect(settings.gestures).toEqual(['ok', 'thumbsUp']);
    expect(settings.lines).toEqual({ morning: [line] });
  });

  it('stays as it was when the file has a fault, which is said once', () => {
    const { write, now, said, street } = follow();
    write(written((content) => Object.assign(content.landmarks[0] ?? {}, { zh: '北门' })));
    write('{ "version": 1, "landmarks": [] }');
    street.look();
    expect(now().content.landmarks[0]?.zh).toBe('北门');
    expect(said).toHaveLength(1);
    expect(street.problems().length).toBeGreaterThan(0);
    write(written(() => {}));
    expect(street.problems()).toEqual([]);
    expect(now().content.landmarks[0]?.zh).toBe('步行街北广场');
  });

  it('has the usual idol where an own one has no file, and says so', () => {
    const { write, now, said } = follow();
    write(written((content) => Object.assign(content.landmarks[2] ?? {}, { idol: 'meimei' })));
    expect(streetOf('museum', now()).idol.id).toBe('yixia');
    expect(said[0]).toContain('idols/meimei.json');
  });

  it('has another address for her when she looks otherwise, and only then', () => {
    const { street, write, writeFile, now } = follow();
    const recipe = { ...shippedRecipe('yixia'), id: 'meimei' };
    const meimei = { version: 1, zh: '梅梅', en: 'Meimei', character: 'xiangsu', recipe };
    const seenWith = (idol: object) => {
      writeFile('idols/meimei.json', JSON.stringify(idol));
      street.look();
      return streetOf('museum', now()).idol;
    };
    write(written((content) => Object.assign(content.landmarks[2] ?? {}, { idol: 'meimei' })));
    const first = seenWith(meimei);
    expect(first).toMatchObject({ id: 'meimei', zh: '梅梅', character: 'xiangsu' });
    expect(first.address).toMatch(/^\/own-idols\/meimei\.json\?look=[0-9a-f]+$/);
    expect(seenWith({ ...meimei, zh: '梅儿' })).toEqual({ ...first, zh: '梅儿' });
    const taller = { ...recipe, proportions: { ...recipe.proportions, eyeSize: 0.97 } };
    expect(seenWith({ ...meimei, recipe: taller }).address).not.toBe(first.address);
  });

  it('is not told again while nothing changes', () => {
    const { seen, street } = follow();
    street.look();
    expect(seen).toHaveLength(1);
  });
});
