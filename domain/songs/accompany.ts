import { leadVoices } from './leadVoices.ts';
import { type ChordSpan, chordAt, chordSpans, type PartPlace, strengthOf } from './PartPlace.ts';
import { modulo12, scaleTones } from './pitches.ts';
import { STEPS_PER_BEAT } from './SongScore.ts';
import type { SongNote } from './TimedSong.ts';

/** E1, the lowest tone of a bass guitar. */
const LOWEST_BASS_MIDI = 28;
/** C4: arpeggios stay above the pad's middle and below the voice's top. */
const LOWEST_ARP_MIDI = 60;
/** A broken chord rings until its next tone, but no longer than this. */
const LONGEST_ARP_BEATS = 1;

/**
 * Pad, bass and arpeggio of a part.
 * @param voicing how the chord before was voiced, so that the pad goes on from there
 */
export function playAccompaniment(
  place: PartPlace,
  voicing: readonly number[],
): { readonly notes: readonly SongNote[]; readonly voicing: readonly number[] } {
  const spans = chordSpans(place);
  const notes: SongNote[] = [];
  let last = voicing;
  for (const { chord, startBeat, lengthBeats } of spans) {
    last = leadVoices(chord.tones, last);
    if (!place.part.pad) continue;
    const velocity = strengthOf(place);
    for (const midi of last) notes.push({ voice: 'pad', midi, startBeat, lengthBeats, velocity });
  }
  notes.push(...playBass(place, spans), ...playArp(place, spans));
  return { notes, voicing: last };
}

function playBass(place: PartPlace, spans: readonly ChordSpan[]): SongNote[] {
  const notes: SongNote[] = [];
  for (const { beat, step, accent } of steps(place, place.score.bass, place.part.bass)) {
    const held = notes.at(-1);
    if (step === '-' && held !== undefined) {
      notes[notes.length - 1] = { ...held, lengthBeats: held.lengthBeats + 1 / STEPS_PER_BEAT };
    } else if (step !== '.' && step !== '-') {
      const midi = bassTone(step, place, spans, beat);
      notes.push({ voice: 'bass', midi, startBeat: beat, lengthBeats: 1 / STEPS_PER_BEAT, velocity: accent });
    }
  }
  return notes;
}

function bassTone(step: string, place: PartPlace, spans: readonly ChordSpan[], beat: number): number {
  const chord = chordAt(spans, beat);
  const ground = bassMidi(chord.bass);
  switch (step) {
    case '3':
      return ground + modulo12((chord.tones[1] ?? chord.root) - chord.bass);
    case '5':
      return ground + modulo12((chord.tones[2] ?? chord.root) - chord.bass);
    case '8':
      return ground + 12;
    case 'n':
      return neighbourBelow(
        place,
        bassMidi((spans.find(({ startBeat }) => startBeat > beat)?.chord ?? chord).bass),
      );
    default:
      return ground;
  }
}

/** The next lower tone of the scale, which leads into the tone that comes. */
function neighbourBelow({ score, entry }: PartPlace, midi: number): number {
  const scale = scaleTones(score.scale.tonic, score.scale.mode);
  return scale.includes(modulo12(midi - 1 - entry.raise)) ? midi - 1 : midi - 2;
}

function bassMidi(tone: number): number {
  return LOWEST_BASS_MIDI + modulo12(tone - LOWEST_BASS_MIDI);
}

function playArp(place: PartPlace, spans: readonly ChordSpan[]): SongNote[] {
  const notes: SongNote[] = [];
  for (const { beat, step, accent } of steps(place, place.score.arps, place.part.arp)) {
    if (step === '.') continue;
    const chord = chordAt(spans, beat);
    const root = LOWEST_ARP_MIDI + modulo12(chord.root - LOWEST_ARP_MIDI);
    const ladder = chord.tones
      .map((tone) => root + modulo12(tone - chord.root))
      .toSorted((one, other) => one - other);
    const rung = Number(step);
    const midi = ladder[rung % ladder.length]! + 12 * Math.floor(rung / ladder.length);
    notes.push({ voice: 'arp', midi, startBeat: beat, lengthBeats: 1 / STEPS_PER_BEAT, velocity: accent });
  }
  return notes.map((note, index) => {
    const next = notes[index + 1]?.startBeat ?? note.startBeat + LONGEST_ARP_BEATS;
    return { ...note, lengthBeats: Math.min(LONGEST_ARP_BEATS, next - note.startBeat) };
  });
}

/** The steps of a pattern through the whole part; the first of a bar is struck hardest, those on beats harder. */
function* steps(place: PartPlace, patterns: Readonly<Record<string, string>>, name: string | undefined) {
  const pattern = name === undefined ? undefined : patterns[name];
  if (pattern === undefined) return;
  const inBar = place.score.beatsPerBar * STEPS_PER_BEAT;
  for (let number = 0; number < place.part.bars * inBar; number++) {
    const weight = number % inBar === 0 ? 1 : number % STEPS_PER_BEAT === 0 ? 0.88 : 0.76;
    yield {
      beat: place.startBeat + number / STEPS_PER_BEAT,
      step: pattern[number % pattern.length]!,
      accent: strengthOf(place) * weight,
    };
  }
}
