import { createOggEncoder } from 'wasm-media-encoders';
import { numberOggStream } from './numberOggStream.ts';
import type { StereoBus } from './StereoBus.ts';

/** About 96 kbit/s: drums stay clean, four songs stay below 5 MB. */
const VORBIS_QUALITY = 2;
/** Any will do: each file has one stream. */
const STREAM_NUMBER = 1;
/** The encoder copies its input into its own memory, which is small. */
const CHUNK_SAMPLES = 1 << 15;

/** Ogg Vorbis of two channels. The same samples give the same bytes. */
export async function encodeOgg({ left, right }: StereoBus, sampleRateHz: number): Promise<Uint8Array> {
  const encoder = await createOggEncoder();
  encoder.configure({ sampleRate: sampleRateHz, channels: 2, vbrQuality: VORBIS_QUALITY });
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < left.length; start += CHUNK_SAMPLES) {
    const chunk = [left, right].map((channel) =>
      Float32Array.from(channel.subarray(start, start + CHUNK_SAMPLES)),
    );
    // The encoder overwrites what it gave.
    pieces.push(encoder.encode(chunk).slice());
  }
  pieces.push(encoder.finalize().slice());
  const file = Buffer.concat(pieces);
  numberOggStream(file, STREAM_NUMBER);
  return file;
}
