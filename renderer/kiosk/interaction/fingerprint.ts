/** FNV-1a with two offsets: enough to know a text again without keeping it. Not for secrets. */
export function fingerprint(text: string): string {
  return `${fnv(text, 0x811c9dc5)}.${fnv(text, 0x9747b28c)}`;
}

function fnv(text: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
