/** A piece of a line: a syllable that is sung, by its number, or what stands between two. */
export type LyricPart = { readonly text: string; readonly syllable: number | null };

/** A line of a song, cut into what is sung and what only stands there: nobody sings a comma. */
export function lyricParts(
  line: string,
  syllables: readonly { readonly text: string }[],
): readonly LyricPart[] {
  const parts: LyricPart[] = [];
  let rest = line;
  for (const [number, { text }] of syllables.entries()) {
    const at = rest.indexOf(text);
    // A song whose syllables are not written as in its line is sung as it is spelt.
    if (at < 0) return syllables.map(({ text: sung }, syllable) => ({ text: sung, syllable }));
    if (at > 0) parts.push({ text: rest.slice(0, at), syllable: null });
    parts.push({ text, syllable: number });
    rest = rest.slice(at + text.length);
  }
  if (rest !== '') parts.push({ text: rest, syllable: null });
  return parts;
}
