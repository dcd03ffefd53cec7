/** Places in the head of an Ogg page (RFC 3533, section 6). */
const SERIAL_AT = 14;
const CHECKSUM_AT = 22;
const SEGMENT_COUNT_AT = 26;
const SEGMENTS_AT = 27;

/** Remainders of the bytes in the checksum of Ogg: CRC-32 by 0x04c11db7, highest bit first, from zero, not inverted. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte << 24;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder << 1) ^ (remainder < 0 ? 0x04c11db7 : 0);
  return remainder >>> 0;
});

/** Gives the stream of an Ogg file this number, in place: encoders draw one by lot, and no two files would be alike. */
export function numberOggStream(bytes: Uint8Array, serial: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = 0;
  while (start < bytes.length) {
    const body = start + SEGMENTS_AT + bytes[start + SEGMENT_COUNT_AT]!;
    const bodyBytes = bytes.subarray(start + SEGMENTS_AT, body).reduce((sum, length) => sum + length, 0);
    const end = body + bodyBytes;
    view.setUint32(start + SERIAL_AT, serial, true);
    view.setUint32(start + CHECKSUM_AT, 0, true);
    view.setUint32(start + CHECKSUM_AT, checksum(bytes.subarray(start, end)), true);
    start = end;
  }
}

function checksum(page: Uint8Array): number {
  let remainder = 0;
  for (const byte of page)
    remainder = ((remainder << 8) ^ REMAINDERS[((remainder >>> 24) ^ byte) & 0xff]!) >>> 0;
  return remainder;
}
