import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSoundScore } from '../../contract/soundScore.ts';
import { err, ok, type Result } from '../../domain/core/Result.ts';
import { SOUNDS } from '../../renderer/kiosk/interaction/ports.ts';
import { encodeWav } from './encodeWav.ts';
import { renderScore, SAMPLE_RATE_HZ } from './renderScore.ts';

/**
 * Renders the score of every sound that the kiosk plays.
 * @param scoreFolder holds SOUND.json for each
 * @returns file name to WAV bytes; or, of all scores, what is wrong, one sentence each
 */
export function buildSoundFiles(
  scoreFolder: string,
): Result<ReadonlyMap<string, Uint8Array>, readonly string[]> {
  const files = new Map<string, Uint8Array>();
  const problems = strangers(scoreFolder);
  for (const sound of SOUNDS) {
    const document = readDocument(path.join(scoreFolder, `${sound}.json`));
    if (!document.ok) {
      problems.push(document.error);
      continue;
    }
    const score = readSoundScore(document.value, shown(`${sound}.json`));
    if (score.ok) files.set(`${sound}.wav`, encodeWav(renderScore(score.value), SAMPLE_RATE_HZ));
    else problems.push(...score.error);
  }
  return problems.length === 0 ? ok(files) : err(problems);
}

/** A score that no sound is named after would never be heard: most likely its name is misspelt. */
function strangers(scoreFolder: string): string[] {
  const known: readonly string[] = SOUNDS;
  return readdirSync(scoreFolder)
    .filter((name) => name.endsWith('.json') && !known.includes(path.basename(name, '.json')))
    .toSorted()
    .map((name) => `${shown(name)}: the kiosk has no sound of this name; it has ${SOUNDS.join(', ')}.`);
}

function readDocument(file: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(readFileSync(file, 'utf8')));
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure);
    return err(`${shown(path.basename(file))}: expected a score in JSON, which cannot be read (${why}).`);
  }
}

function shown(name: string): string {
  return `assets/sounds/${name}`;
}
