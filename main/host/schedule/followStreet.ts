import { join } from 'node:path';
import { type OwnIdol, readOwnIdol } from '../../../contract/ownIdol.ts';
import {
  defaultStreetContent,
  readStreetContent,
  type StreetContent,
} from '../../../contract/streetContent.ts';
import type { Disposable } from '../../../domain/core/Disposable.ts';
import { err, ok, type Result } from '../../../domain/core/Result.ts';
import { isOfTheEight } from '../../../domain/landmarks/landmarks.ts';
import { documentPath, type Named } from '../content/contentPlaces.ts';
import { parseText } from '../content/documentText.ts';
import { diskOperations, type FileOperations } from '../content/files/FileOperations.ts';
import type { StreetPlaces } from './streetOf.ts';

const STREET: Named = { kind: 'street', id: 'street' };
/** Looked at so often, because notifications of file systems differ. */
const LOOK_EVERY_MS = 1000;

export interface FollowedStreet extends Disposable {
  /** What is wrong with the files as they are now; empty when nothing is. */
  problems(): readonly string[];
  /** Looks at once, instead of within the second. */
  look(): void;
}

type StreetWatch = {
  readonly dataFolder: string;
  readonly files?: FileOperations;
  /** Told first at once, then after every change. */
  readonly changed: (places: StreetPlaces) => void;
  readonly say: (sentence: string) => void;
};

/** Reads what staff wrote of the street, again after every change. A file with a fault changes nothing, and it is said. */
export function followStreet({
  dataFolder,
  files = diskOperations,
  changed,
  say,
}: StreetWatch): FollowedStreet {
  let content = defaultStreetContent();
  let ownIdols: ReadonlyMap<string, OwnIdol> = new Map();
  let problems: readonly string[] = [];
  let seen: string | null = null;

  const textOf = (named: Named) => files.read(join(dataFolder, documentPath(named)))?.text ?? null;
  const look = () => {
    const streetText = textOf(STREET);
    const street = streetIn(streetText);
    const wanted = (street.ok ? street.value : content).landmarks.map(({ idol }) => idol);
    const idolTexts = wanted
      .filter((name) => !isOfTheEight(name))
      .map((id) => ({ id, text: textOf({ kind: 'idol', id }) }));
    const fingerprint = JSON.stringify([streetText, idolTexts]);
    if (fingerprint === seen) return;
    seen = fingerprint;
    if (street.ok) content = street.value;
    const faults = street.ok ? [] : [...street.error];
    const idols = new Map<string, OwnIdol>();
    for (const { id, text } of idolTexts) {
      const idol = idolIn(id, text);
      const last = ownIdols.get(id);
      if (idol.ok) idols.set(id, idol.value);
      else if (last !== undefined) idols.set(id, last);
      if (!idol.ok) faults.push(...idol.error);
    }
    ownIdols = idols;
    problems = faults;
    if (faults.length > 0) {
      say(
        `What staff wrote of the street has a fault, so what was there before stays.\n${faults.join('\n')}`,
      );
    }
    changed({ content, ownIdols });
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return { problems: () => problems, look, dispose: () => clearInterval(timer) };
}

function streetIn(text: string | null): Result<StreetContent, readonly string[]> {
  if (text === null) return ok(defaultStreetContent());
  const parsed = parseText(text, documentPath(STREET));
  return parsed.ok ? readStreetContent(parsed.value, documentPath(STREET)) : err([parsed.error]);
}

function idolIn(id: string, text: string | null): Result<OwnIdol, readonly string[]> {
  const file = documentPath({ kind: 'idol', id });
  if (text === null) {
    return err([`${file}: there is no such file; choose another idol for her landmark, or bring her back.`]);
  }
  const parsed = parseText(text, file);
  return parsed.ok ? readOwnIdol(parsed.value, file) : err([parsed.error]);
}
