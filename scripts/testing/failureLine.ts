import { stripVTControlCharacters } from 'node:util';

const LONGEST = 400;

/** A failed test's name with the beginning of what went wrong: the last lines of a long run must tell enough. */
export function failureLine(name: string, message: string | undefined): string {
  const words = stripVTControlCharacters(message ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return name;
  return `${name}: ${words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words}`;
}
