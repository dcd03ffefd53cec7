import type { BeatGrid } from './beatGrid.ts';
import type { DrumPiece, SectionKind, SongScore, SongText } from './SongScore.ts';

/** Who plays pitched tones. */
export type SongVoice = 'lead' | 'voice' | 'choir' | 'bass' | 'pad' | 'arp';

/** One tone, in beats from the song's first. */
export type SongNote = {
  readonly voice: SongVoice;
  readonly midi: number;
  readonly startBeat: number;
  readonly lengthBeats: number;
  /** 0..1 */
  readonly velocity: number;
};

export type DrumStroke = { readonly piece: DrumPiece; readonly beat: number; readonly velocity: number };

export type SongSection = {
  readonly kind: SectionKind;
  readonly startBeat: number;
  readonly endBeat: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly energy: number;
};

export type SungSyllable = {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** The tone on which it begins. */
  readonly midi: number;
};

export type SungLine = SongText & {
  readonly startMs: number;
  readonly endMs: number;
  readonly syllables: readonly SungSyllable[];
};

/** A song with every tone, stroke and syllable in its place. */
export type TimedSong = {
  readonly score: SongScore;
  readonly grid: BeatGrid;
  /** Beats from the first to the end of the last section. */
  readonly beats: number;
  /** Length of the sound, with what rings on after the last beat. */
  readonly durationMs: number;
  readonly sections: readonly SongSection[];
  readonly notes: readonly SongNote[];
  readonly strokes: readonly DrumStroke[];
  readonly lines: readonly SungLine[];
};
