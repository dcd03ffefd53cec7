import path from 'node:path';
import { editionSchema } from '../../../contract/street.ts';
import { parsePeriod } from '../../host/export/parsePeriod.ts';
import { writeNewStreet } from '../../host/street/organise/writeNewStreet.ts';
import { CommandFailure } from '../CommandFailure.ts';
import type { NewFlags, WrongUsage } from '../street.ts';

export function runNew(flags: NewFlags, wrongUsage: WrongUsage): void {
  const { name, nameEn = name, timeZone, out } = flags;
  if (name === undefined || nameEn === undefined)
    wrongUsage('expected --name with what the street is called');
  if (out === undefined) wrongUsage('expected --out with a folder that is not there yet');
  const { shape } = editionSchema;
  for (const [option, text] of [
    ['--name', name],
    ['--name-en', nameEn],
  ] as const) {
    if (!shape.nameZh.safeParse(text).success)
      wrongUsage(`${option} is empty or too long; expected 1 to 80 characters`);
  }
  if (!shape.timeZone.safeParse(timeZone).success) {
    wrongUsage(`--time-zone ${timeZone} is unknown; expected an IANA name like Asia/Shanghai`);
  }
  // The sentence speaks of the option that there is here.
  const period = parsePeriod(flags.from, flags.until, timeZone);
  if (!period.ok) wrongUsage(period.error.replaceAll('--to ', '--until '));
  const startsAtMs = period.value.fromMs ?? Date.now();
  const endsAtMs = period.value.toMs;
  if (endsAtMs !== null && endsAtMs <= startsAtMs) {
    wrongUsage(`--until ${flags.until} is over already; expected a day or moment to come`);
  }

  const folder = path.resolve(out);
  const wish = { nameZh: name.trim(), nameEn: nameEn.trim(), startsAtMs, endsAtMs, timeZone };
  const made = writeNewStreet(wish, folder);
  if (!made.ok) throw new CommandFailure(made.error);
  const lines = [
    ...made.value.kitFiles,
    `${made.value.streetFile} stays with you: keep a copy of it in a safe place.`,
    'Carry each kit to the kiosk of its landmark, and there once: starstreet start --kit FILE. Then delete it from the stick.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
