const SEMITONES_ABOVE_C: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const SEMITONES_OF_SIGN: Readonly<Record<string, number>> = { '': 0, '#': 1, b: -1 };

/**
 * Frequency in Hz of a pitch in scientific notation, equally tempered, A4 = 440 Hz. Scores are checked when they are
 * read, so anything else here is a bug and throws.
 */
export function pitchFrequency(pitch: string): number {
  const [, letter = '', sign = '', octave = ''] = /^([A-G])([#b]?)(\d)$/.exec(pitch) ?? [];
  const semitone = SEMITONES_ABOVE_C[letter];
  const shift = SEMITONES_OF_SIGN[sign];
  if (semitone === undefined || shift === undefined) throw new Error(`"${pitch}" is not a pitch`);
  const semitonesAboveA4 = (Number(octave) - 4) * 12 + semitone + shift - 9;
  return 440 * 2 ** (semitonesAboveA4 / 12);
}
