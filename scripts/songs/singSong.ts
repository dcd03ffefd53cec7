import { msAt } from '../../domain/songs/beatGrid.ts';
import type { SongVoice, TimedSong } from '../../domain/songs/TimedSong.ts';
import type { Vowel } from '../../domain/voice/Sounds.ts';
import { tokensOf } from '../../renderer/kiosk/voice/tokensOf.ts';
import { sampleCount } from '../sounds/instruments.ts';
import { StereoBus } from './StereoBus.ts';
import { type Singer, type SungTone, type SungVowels, singVoice } from './singVoice.ts';

type Seat = Singer & {
  readonly sings: SongVoice;
  readonly gain: number;
  readonly pan: number;
  readonly lateMs: number;
};

/** One in front, two who double her, and two who sing below. */
const SEATS: readonly Seat[] = [
  {
    sings: 'voice',
    gain: 1,
    pan: 0,
    lateMs: 0,
    formantScale: 1.1,
    cents: 0,
    breath: 0.05,
    vibratoHz: 5.6,
    seed: 1,
  },
  {
    sings: 'voice',
    gain: 0.34,
    pan: -0.6,
    lateMs: 14,
    formantScale: 1.16,
    cents: -8,
    breath: 0.08,
    vibratoHz: 5.1,
    seed: 2,
  },
  {
    sings: 'voice',
    gain: 0.34,
    pan: 0.6,
    lateMs: 19,
    formantScale: 1.06,
    cents: 9,
    breath: 0.08,
    vibratoHz: 5.9,
    seed: 3,
  },
  {
    sings: 'choir',
    gain: 0.4,
    pan: -0.35,
    lateMs: 8,
    formantScale: 1.05,
    cents: -5,
    breath: 0.08,
    vibratoHz: 5.3,
    seed: 4,
  },
  {
    sings: 'choir',
    gain: 0.4,
    pan: 0.35,
    lateMs: 11,
    formantScale: 1.12,
    cents: 6,
    breath: 0.08,
    vibratoHz: 5.7,
    seed: 5,
  },
];

/** All that is sung, on the vowels of the words. */
export function singSong(song: TimedSong, sampleRateHz: number): StereoBus {
  const bus = new StereoBus(sampleCount(song.durationMs, sampleRateHz));
  const syllables = song.lines.flatMap(({ zh, syllables: timed }) => {
    const vowels = vowelsOf(zh);
    return timed.map(({ startMs, endMs }, index): SungVowels => ({ vowels: vowels[index]!, startMs, endMs }));
  });
  for (const seat of SEATS) {
    const tones = tonesOf(song, seat.sings);
    const samples = singVoice(tones, syllables, seat, bus.left.length, sampleRateHz);
    bus.add(samples, sampleCount(seat.lateMs, sampleRateHz), seat.gain, seat.pan);
  }
  return bus;
}

/** The vowels of each character, as it is read in its sentence. */
export function vowelsOf(zh: string): readonly (readonly Vowel[])[] {
  return tokensOf(zh).flatMap((token) => (token.kind === 'syllable' ? [token.vowels] : []));
}

function tonesOf({ notes, grid }: TimedSong, voice: SongVoice): SungTone[] {
  return notes
    .filter((note) => note.voice === voice)
    .map(({ midi, startBeat, lengthBeats, velocity }) => ({
      midi,
      velocity,
      startMs: msAt(grid, startBeat),
      endMs: msAt(grid, startBeat + lengthBeats),
    }));
}
