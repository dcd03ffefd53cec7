import { readPhrase, sungEntries, syllablesOf } from './readPhrase.ts';
import {
  type ScoredLine,
  type ScoredPhrase,
  type SongPart,
  type SongScore,
  STEPS_PER_BEAT,
} from './SongScore.ts';

/** What is wrong in a score although each field alone is in order. */
export type ScoreFault = { readonly path: readonly (string | number)[]; readonly message: string };

/** Checks what fields of a score say about each other; a score without faults can be arranged. */
export function scoreFaults(score: SongScore): readonly ScoreFault[] {
  const faults: ScoreFault[] = [];
  for (const [index, { part }] of score.form.entries()) {
    if (score.parts[part] === undefined)
      faults.push({
        path: ['form', index, 'part'],
        message: `expected one of the parts: ${Object.keys(score.parts).join(', ')}`,
      });
  }
  for (const [name, part] of Object.entries(score.parts)) {
    faults.push(
      ...partFaults(score, part).map(({ path, message }) => ({ path: ['parts', name, ...path], message })),
    );
  }
  const patterns = { bass: score.bass, arps: score.arps };
  for (const [room, named] of Object.entries(patterns)) {
    for (const [name, steps] of Object.entries(named)) faults.push(...stepFaults(score, [room, name], steps));
  }
  for (const [name, pieces] of Object.entries(score.drums)) {
    for (const [piece, steps] of Object.entries(pieces))
      faults.push(...stepFaults(score, ['drums', name, piece], steps));
  }
  return faults;
}

function partFaults(score: SongScore, part: SongPart): ScoreFault[] {
  const faults: ScoreFault[] = [];
  if (part.chords.length !== part.bars)
    faults.push({ path: ['chords'], message: `expected one entry for each of the ${part.bars} bars` });
  const rooms = { drums: score.drums, fill: score.drums, bass: score.bass, arp: score.arps };
  for (const [field, patterns] of Object.entries(rooms)) {
    const wanted = part[field as keyof typeof rooms];
    if (wanted !== undefined && patterns[wanted] === undefined)
      faults.push({
        path: [field],
        message: `expected one of the patterns: ${Object.keys(patterns).join(', ')}`,
      });
  }
  const beats = part.bars * score.beatsPerBar;
  faults.push(...phraseFaults(part.lines, beats, 'lines'), ...phraseFaults(part.lead, beats, 'lead'));
  for (const [index, line] of part.lines.entries()) faults.push(...lineFaults(line, index));
  return faults;
}

/** Every character has its tone, and every tone its character: else a mouth would sing another word than the text. */
function lineFaults(line: ScoredLine, index: number): ScoreFault[] {
  const phrase = readPhrase(line.notes);
  if (phrase === null) return [];
  const [syllables, tones] = [syllablesOf(line.zh).length, sungEntries(phrase).length];
  if (syllables === tones) return [];
  return [
    {
      path: ['lines', index, 'notes'],
      message: `expected one entry for each of the ${syllables} syllables of ${line.zh}, not ${tones}`,
    },
  ];
}

/** One mouth sings and one hand leads: phrases follow each other, inside the part. */
function phraseFaults(phrases: readonly ScoredPhrase[], beats: number, field: string): ScoreFault[] {
  const faults: ScoreFault[] = [];
  let freeFrom = 0;
  for (const [index, { startBeat, notes }] of phrases.entries()) {
    const phrase = readPhrase(notes);
    if (phrase === null) continue;
    const path = [field, index, 'startBeat'];
    if (startBeat < freeFrom)
      faults.push({ path, message: `expected at least ${freeFrom}, where the phrase before ends` });
    freeFrom = startBeat + phrase.lengthBeats;
    if (freeFrom > beats)
      faults.push({
        path,
        message: `expected the phrase to end by beat ${beats} of the part, not ${freeFrom}`,
      });
  }
  return faults;
}

function stepFaults(score: SongScore, path: readonly string[], steps: string): ScoreFault[] {
  const inBar = score.beatsPerBar * STEPS_PER_BEAT;
  if (steps.length % inBar === 0) return [];
  return [{ path, message: `expected a multiple of the ${inBar} steps of a bar, not ${steps.length}` }];
}
