import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IDOLS } from '../domain/landmarks/landmarks.ts';
import { type Line, readLines } from './lines.ts';

const folder = new URL('../assets/lines/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const document = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

test('Xingman has her lines', () => {
  expect(files).toContain('xingman.json');
});

describe.each(files)('%s', (file) => {
  test('is whole, in both languages', () => {
    expect(readLines(document(file), file)).toMatchObject({ ok: true });
  });

  test('belongs to an idol', () => {
    expect(Object.keys(IDOLS)).toContain(file.replace('.json', ''));
  });

  test('says nothing twice and fills in nothing unknown', () => {
    const read = readLines(document(file), file);
    if (!read.ok) throw new Error(read.error.join('\n'));
    const lines = [...Object.values(read.value.occasions), ...Object.values(read.value.answers)].flat();
    expect(new Set(lines.map(({ zh }) => zh)).size).toBe(lines.length);
    expect(new Set(lines.map(({ en }) => en)).size).toBe(lines.length);
    const places = (from: readonly Line[]) =>
      from.flatMap(({ zh, en }) => `${zh}${en}`.match(/\{\w*\}/g) ?? []);
    const { passWelcome, walkNext } = read.value.occasions;
    const others = lines.filter((line) => !passWelcome.includes(line) && !walkNext.includes(line));
    expect(places(others).filter((place) => place !== '{landmark}' && place !== '{gesture}')).toEqual([]);
    for (const line of passWelcome) expect(places([line]), line.zh).toEqual(['{from}', '{from}']);
    for (const line of walkNext) expect(places([line]), line.zh).toEqual(['{next}', '{next}']);
  });
});

test('a missing language, a missing occasion and an unknown one are each named', () => {
  const broken = structuredClone(document('xingman.json')) as {
    occasions: Record<string, { zh: string; en?: string }[]>;
  };
  broken.occasions.idle = [{ zh: '你好' }];
  delete broken.occasions.crowd;
  broken.occasions.snow = [{ zh: '下雪', en: 'Snow' }];
  const read = readLines(broken, 'broken.json');
  if (read.ok) throw new Error('expected a refusal');
  expect(read.error.join('\n')).toContain('broken.json: occasions.idle.0.en');
  expect(read.error.join('\n')).toContain('occasions.crowd');
  expect(read.error.join('\n')).toContain('snow');
});

test('Chinese where English belongs is refused', () => {
  const broken = structuredClone(document('xingman.json')) as {
    occasions: Record<string, { zh: string; en: string }[]>;
  };
  broken.occasions.idle = [{ zh: '你好', en: '你好' }];
  expect(readLines(broken, 'broken.json').ok).toBe(false);
});

test('each of the eight has her file, with 40 lines at least', () => {
  expect(files.map((file) => file.replace('.json', '')).toSorted()).toEqual(Object.keys(IDOLS).toSorted());
  for (const file of files) {
    const read = readLines(document(file), file);
    if (!read.ok) throw new Error(read.error.join('\n'));
    const { occasions, answers } = read.value;
    expect([...Object.values(occasions), ...Object.values(answers)].flat().length).toBeGreaterThanOrEqual(40);
  }
});

test('no two idols say the same', () => {
  const said = files.flatMap((file) => {
    const read = readLines(document(file), file);
    if (!read.ok) throw new Error(read.error.join('\n'));
    return [...Object.values(read.value.occasions), ...Object.values(read.value.answers)].flat();
  });
  expect(new Set(said.map(({ zh }) => zh)).size).toBe(said.length);
  expect(new Set(said.map(({ en }) => en)).size).toBe(said.length);
});

test.each(files)('%s holds in any weather, at the last landmark too, and is set in one style', (file) => {
  const read = readLines(document(file), file);
  if (!read.ok) throw new Error(read.error.join('\n'));
  const { occasions, answers } = read.value;
  const said = (lines: readonly Line[]) => lines.flatMap(({ zh, en }) => [zh, en]);
  const { morning, noon, afternoon, farewellStamped, stampedAlready } = occasions;
  const sunny = /太阳|阳光|晨光|日头|影子|\b(sun|sunny|sunlight|shadows?)\b/iu;
  expect(said([...morning, ...noon, ...afternoon]).filter((text) => sunny.test(text))).toEqual([]);
  const onward = /下一[站关]|下一个地标|\bnext (stop|landmark|level|sister)\b|sister (at|on) the next/iu;
  expect(said([...farewellStamped, ...stampedAlready]).filter((text) => onward.test(text))).toEqual([]);
  const everything = said([...Object.values(occasions), ...Object.values(answers)].flat());
  expect(everything.filter((text) => text.includes('...'))).toEqual([]);
});

test('every idol has two answers at least to each gesture', () => {
  for (const file of files) {
    const read = readLines(document(file), file);
    if (!read.ok) throw new Error(read.error.join('\n'));
    for (const [gesture, lines] of Object.entries(read.value.answers)) {
      expect(lines.length, `${file}: ${gesture}`).toBeGreaterThanOrEqual(2);
    }
  }
});
