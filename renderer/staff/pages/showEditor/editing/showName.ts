/** A name of a file for a show, after its English title, that no other show has. */
export function showName(title: string, taken: readonly string[]): string {
  const words = title.match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words
    .map((word, place) => (place === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, 40);
  const base = /^[a-z]/.test(joined) ? joined : `show${joined}`;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
