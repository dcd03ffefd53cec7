const SEMITONES_ABOVE_C: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const SEMITONES_OF_SIGN: Readonly<Record<string, number>> = { '': 0, '#': 1, b: -1 };

/** Semitones of a chord's tones above its root. */
const QUALITIES: Readonly<Record<string, readonly number[]>> = {
  '': [0, 4, 7],
  m: [0, 3, 7],
  '7': [0, 4, 7, 10],
  maj7: [0, 4, 7, 11],
  m7: [0, 3, 7, 10],
  add9: [0, 2, 4, 7],
  sus2: [0, 2, 7],
  sus4: [0, 5, 7],
  dim: [0, 3, 6],
};

/** A chord by pitch classes, 0 = C … 11 = B. */
export type Chord = {
  readonly root: number;
  /** What the bass plays; another than the root in `C/E`. */
  readonly bass: number;
  /** The tones, the root first. */
  readonly tones: readonly number[];
};

/** MIDI number of a pitch in scientific notation: C4 is 60, A4 (440 Hz) 69; null where the text is no pitch. */
export function midiOf(pitch: string): number | null {
  const match = /^([A-G][#b]?)([1-7])$/.exec(pitch);
  if (match === null) return null;
  return pitchClass(match[1]!) + (Number(match[2]) + 1) * 12;
}

/** Reads `"Am7"` or `"C/E"`; null where the text is no chord that is known here. */
export function chordOf(symbol: string): Chord | null {
  const match = /^([A-G][#b]?)(maj7|m7|add9|sus2|sus4|dim|m|7)?(?:\/([A-G][#b]?))?$/.exec(symbol);
  if (match === null) return null;
  const root = modulo12(pitchClass(match[1]!));
  const tones = QUALITIES[match[2] ?? '']!.map((above) => modulo12(root + above));
  return { root, bass: match[3] === undefined ? root : modulo12(pitchClass(match[3])), tones };
}

/** The pitch classes of a scale, its tonic first; minor is the natural one. */
export function scaleTones(tonic: string, mode: 'major' | 'minor'): readonly number[] {
  const steps = mode === 'major' ? [0, 2, 4, 5, 7, 9, 11] : [0, 2, 3, 5, 7, 8, 10];
  return steps.map((above) => modulo12(pitchClass(tonic) + above));
}

/** Frequency in Hz of a MIDI number, equally tempered; fractions lie between the keys. */
export function frequencyOf(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12);
}

/** The rest of a division by twelve, 0..11 for numbers below zero too. */
export function modulo12(semitones: number): number {
  return ((semitones % 12) + 12) % 12;
}

/** May lie outside 0..11 (`Cb` is −1), so that `Cb4` is the neighbour of `C4`. */
function pitchClass(name: string): number {
  return SEMITONES_ABOVE_C[name[0]!]! + SEMITONES_OF_SIGN[name.slice(1)]!;
}
