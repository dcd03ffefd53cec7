/** Where the beats of a song lie in its sound: beat 0 is the first. */
export type BeatGrid = {
  readonly bpm: number;
  readonly beatsPerBar: number;
  /** When beat 0 comes, from the beginning of the sound file. */
  readonly firstBeatMs: number;
};

/** When a beat comes; fractions lie between beats, negative ones before the first. */
export function msAt(grid: BeatGrid, beat: number): number {
  return grid.firstBeatMs + (beat * 60_000) / grid.bpm;
}

/** On which beat a moment lies, with its fraction; negative before the first. */
export function beatAt(grid: BeatGrid, ms: number): number {
  return ((ms - grid.firstBeatMs) * grid.bpm) / 60_000;
}
