const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;

/**
 * A RIFF WAVE file of one channel with 16-bit samples, little-endian.
 * @param samples −1 … 1; what is outside is a bug and throws, because it would wrap into a bang
 */
export function encodeWav(samples: Float64Array, sampleRateHz: number): Uint8Array {
  const dataBytes = samples.length * BYTES_PER_SAMPLE;
  const bytes = new Uint8Array(HEADER_BYTES + dataBytes);
  const view = new DataView(bytes.buffer);
  const writeText = (offset: number, text: string) => bytes.set(new TextEncoder().encode(text), offset);
  writeText(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeText(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // bytes of the format chunk
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true); // bytes of one frame of all channels
  view.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  writeText(36, 'data');
  view.setUint32(40, dataBytes, true);
  for (const [index, sample] of samples.entries()) {
    if (!(Math.abs(sample) <= 1)) throw new Error(`Sample ${index} is ${sample}, outside −1 … 1`);
    view.setInt16(HEADER_BYTES + index * BYTES_PER_SAMPLE, Math.round(sample * 32_767), true);
  }
  return bytes;
}
