/** RFC 9285: the 45 characters of a QR code's alphanumeric mode, each worth its place. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const NOT_A_DIGIT = 255;
const VALUES = new Uint8Array(128).fill(NOT_A_DIGIT);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Two bytes become three characters, a last single byte two. */
export function encodeBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1];
    const number = second === undefined ? first : first * 256 + second;
    text += ALPHABET.charAt(number % 45) + ALPHABET.charAt(Math.floor(number / 45) % 45);
    if (second !== undefined) text += ALPHABET.charAt(Math.floor(number / 2025));
  }
  return text;
}

/**
 * Strict: null for any text that `encodeBase45` never makes, so that no two texts stand for the same bytes. A length of
 * 3n + 1, a foreign character and a group above its largest number are all refused.
 */
export function decodeBase45(text: string): Uint8Array | null {
  const rest = text.length % 3;
  if (rest === 1) return null;
  const pairs = Math.floor(text.length / 3);
  const bytes = new Uint8Array(pairs * 2 + (rest === 2 ? 1 : 0));
  for (let pair = 0; pair < pairs; pair++) {
    const number = groupValue(text, pair * 3, 3);
    if (number > 0xffff) return null;
    bytes[pair * 2] = number >> 8;
    bytes[pair * 2 + 1] = number & 0xff;
  }
  if (rest === 2) {
    const number = groupValue(text, pairs * 3, 2);
    if (number > 0xff) return null;
    bytes[pairs * 2] = number;
  }
  return bytes;
}

/** Lowest digit first. Infinite when a character is none of the alphabet. */
function groupValue(text: string, from: number, length: number): number {
  let number = 0;
  for (let place = length - 1; place >= 0; place--) {
    const code = text.charCodeAt(from + place);
    const value = code < 128 ? VALUES[code] : NOT_A_DIGIT;
    if (value === undefined || value === NOT_A_DIGIT) return Number.POSITIVE_INFINITY;
    number = number * 45 + value;
  }
  return number;
}
