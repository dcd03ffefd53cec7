import { readFileSync } from 'node:fs';
import { readLines } from '../../contract/lines.ts';
import { expectOk } from '../../domain/core/Result.ts';
import { GESTURES } from '../../domain/gestures/vocabulary.ts';
import { IDOLS, type IdolId, LANDMARKS } from '../../domain/landmarks/landmarks.ts';

/** A line as it is shown, with its place in its file: `xingman morning 3`, and `at museum` where it names a landmark. */
export type NamedLine = { readonly name: string; readonly zh: string; readonly en: string };

/** All that the idols ever say; a line that names the landmark comes once for each. */
export function everyLine(): NamedLine[] {
  return (Object.keys(IDOLS) as IdolId[]).flatMap((idol) => {
    const file = new URL(`../../assets/lines/${idol}.json`, import.meta.url);
    const read = readLines(JSON.parse(readFileSync(file, 'utf8')), `${idol}.json`);
    const { occasions, answers } = expectOk(read, 'shipped lines are valid');
    return Object.entries({ ...occasions, ...answers }).flatMap(([when, lines]) =>
      lines.flatMap(({ zh, en }, index) => filled(idol, { name: `${idol} ${when} ${index + 1}`, zh, en })),
    );
  });
}

function filled(idol: IdolId, { name, zh, en }: NamedLine): NamedLine[] {
  const gesture = GESTURES[IDOLS[idol].signature];
  const taught = {
    name,
    zh: zh.replaceAll('{gesture}', gesture.zh),
    en: en.replaceAll('{gesture}', gesture.en.toLowerCase()),
  };
  if (!/\{(landmark|from|next)\}/.test(zh)) return [taught];
  return LANDMARKS.map((landmark) => ({
    name: `${name} at ${landmark.id}`,
    zh: taught.zh.replaceAll(/\{(landmark|from|next)\}/g, landmark.zh),
    en: taught.en.replaceAll(/\{(landmark|from|next)\}/g, landmark.en),
  }));
}
