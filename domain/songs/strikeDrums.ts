import { type PartPlace, strengthOf } from './PartPlace.ts';
import { DRUM_PIECES, STEPS_PER_BEAT } from './SongScore.ts';
import type { DrumStroke } from './TimedSong.ts';

const STRENGTHS: Readonly<Record<string, number>> = { X: 1, x: 0.75, o: 0.42 };

/** Drums of a part: its pattern again and again, in the last bar the fill. */
export function strikeDrums(place: PartPlace): DrumStroke[] {
  const { score, part, startBeat } = place;
  const inBar = score.beatsPerBar * STEPS_PER_BEAT;
  const strokes: DrumStroke[] = [];
  for (let bar = 0; bar < part.bars; bar++) {
    const isFill = part.fill !== undefined && bar === part.bars - 1;
    const pattern = score.drums[(isFill ? part.fill : part.drums) ?? ''] ?? {};
    for (const piece of DRUM_PIECES) {
      const steps = pattern[piece] ?? '';
      const from = isFill ? 0 : (bar * inBar) % Math.max(1, steps.length);
      for (const [step, sign] of [...steps.slice(from, from + inBar)].entries()) {
        const strength = STRENGTHS[sign];
        if (strength === undefined) continue;
        const beat = startBeat + bar * score.beatsPerBar + step / STEPS_PER_BEAT;
        strokes.push({ piece, beat, velocity: strength * strengthOf(place) });
      }
    }
  }
  return strokes;
}
