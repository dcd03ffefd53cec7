/** One text in the two languages of the street. */
export type SongText = { readonly zh: string; readonly en: string };

/** What a section is for the listener. */
export const SECTION_KINDS = ['intro', 'verse', 'lift', 'chorus', 'break', 'bridge', 'outro'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Drums and their like, each synthesised by `scripts/songs/drumKit.ts`. */
export const DRUM_PIECES = [
  'kick',
  'snare',
  'clap',
  'hat',
  'openHat',
  'crash',
  'tom',
  'shaker',
  'wood',
] as const;
export type DrumPiece = (typeof DRUM_PIECES)[number];

/** Tones, each synthesised by `scripts/songs/tones.ts`. */
export const TONES = [
  'saw',
  'square',
  'pulse',
  'bell',
  'flute',
  'pluck',
  'strings',
  'glow',
  'growl',
  'round',
] as const;
export type Tone = (typeof TONES)[number];

/** Steps of a pattern in a beat: sixteenths of a bar of four. */
export const STEPS_PER_BEAT = 4;

/** A sung line. Each Chinese character is one syllable and has one entry in `notes`. */
export type ScoredLine = {
  readonly zh: string;
  readonly en: string;
  /** Beats after the part's beginning. */
  readonly startBeat: number;
  /** Notation of `readPhrase.ts`. */
  readonly notes: string;
};

export type ScoredPhrase = { readonly startBeat: number; readonly notes: string };

/** One stretch of music that a song may come back to. */
export type SongPart = {
  readonly kind: SectionKind;
  readonly bars: number;
  /** One entry a bar; several chords in a bar share it evenly: `"C G/B"`. */
  readonly chords: readonly string[];
  /** Names of patterns of the song; what is not named is silent. */
  readonly drums?: string | undefined;
  /** Takes the drums' place in the last bar. */
  readonly fill?: string | undefined;
  readonly bass?: string | undefined;
  readonly arp?: string | undefined;
  readonly pad: boolean;
  /** A second voice sings under the melody. */
  readonly choir: boolean;
  readonly lines: readonly ScoredLine[];
  readonly lead: readonly ScoredPhrase[];
};

/** One entry of the form: which part is played, and how. */
export type FormEntry = {
  readonly part: string;
  /** 0..1, how hard everybody plays. */
  readonly energy: number;
  /** Semitones by which the whole part is lifted. */
  readonly raise: number;
};

/** `assets/songs/ID.json`: a song as its composer writes it. */
export type SongScore = {
  readonly version: 1;
  readonly title: SongText;
  /** What it feels like, for staff who choose. */
  readonly temper: SongText;
  readonly bpm: number;
  readonly beatsPerBar: 3 | 4;
  readonly scale: { readonly tonic: string; readonly mode: 'major' | 'minor' };
  readonly tones: { readonly lead: Tone; readonly arp: Tone; readonly bass: Tone; readonly pad: Tone };
  /** Loudness of each against the others, 0..1. */
  readonly mix: {
    readonly drums: number;
    readonly bass: number;
    readonly arp: number;
    readonly pad: number;
    readonly lead: number;
    readonly voice: number;
    /** How far the kick drum pushes the accompaniment down. */
    readonly duck: number;
    readonly reverbMs: number;
  };
  /** Steps of each piece: `X` accent, `x` stroke, `o` soft stroke, `.` nothing. */
  readonly drums: Readonly<Record<string, Readonly<Partial<Record<DrumPiece, string>>>>>;
  /** `1` root, `3`, `5`, `8` octave, `n` the scale's neighbour of the next root, `-` held, `.` nothing. */
  readonly bass: Readonly<Record<string, string>>;
  /** Digits count the chord's tones upward over the octaves, `.` nothing. */
  readonly arps: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, SongPart>>;
  readonly form: readonly FormEntry[];
};
